import { writeFileSync } from 'node:fs';
import { currentLibrary } from '/work/main/src/editions/current.ts';
import { findDocument } from '/work/main/src/editions/library.ts';
import { chapterSheet } from '/work/main/src/print/forms/chapter.ts';
import { leafletSheet } from '/work/main/src/print/forms/leaflet.ts';
const lib = currentLibrary();
for (const l of process.argv.slice(2)) {
	const c = findDocument(lib, 'chapter', 'handbook/court-hearing', l as never); const f = findDocument(lib, 'leaflet', 'leaflets/arrested-your-rights', l as never);
	if (f) writeFileSync(`/tmp/leaflet.${l}.pdf`, await leafletSheet(f, lib));
	if (c) writeFileSync(`/tmp/chapter.${l}.pdf`, await chapterSheet(c, lib));
}
