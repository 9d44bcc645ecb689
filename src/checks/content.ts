import { sortFindings, type Finding } from '#src/domain/finding.ts';
import type { Library } from '#src/editions/library.ts';
import { apostrophes } from './apostrophes.ts';
import { chapterAnatomy } from './chapter-anatomy.ts';
import { clock } from './clock.ts';
import { comparison } from './comparison.ts';
import { interfaceStringFaults } from './interface-strings.ts';
import { citationPlace } from './citation-place.ts';
import { internalLinks } from './internal-links.ts';
import { lawRecords } from './law-records.ts';
import { lawReferences } from './law-references.ts';
import { leafletLaw } from './leaflet-law.ts';
import { letters } from './letters.ts';
import { limitsInProse } from './limits-in-prose.ts';
import { pageNumbers } from './page-numbers.ts';
import { parity } from './parity.ts';
import { scripts } from './scripts.ts';
import { unconfirmedChannels } from './unconfirmed-channels.ts';
import { strayLawFiles } from './stray-law-files.ts';
import { termsAsWritten } from './terms-as-written.ts';
import { treatyStatus } from './treaty-status.ts';
import { undeclaredPages } from './undeclared-pages.ts';
import { untranslated } from './untranslated.ts';
import { wording } from './wording.ts';

/** Checks of the content as it is written, before anything is built. */
const checks = [
	lawRecords,
	lawReferences,
	clock,
	comparison,
	treatyStatus,
	strayLawFiles,
	undeclaredPages,
	pageNumbers,
	citationPlace,
	parity,
	chapterAnatomy,
	internalLinks,
	leafletLaw,
	letters,
	limitsInProse,
	unconfirmedChannels,
	apostrophes,
	scripts,
	untranslated,
	wording,
	termsAsWritten,
];

/** Returns everything that is wrong with a library: its own findings and those of every check. */
export function checkContent(library: Library): Finding[] {
	return sortFindings([...library.findings, ...interfaceStringFaults(), ...checks.flatMap((check) => check(library))]);
}
