import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { documentsOf } from '#src/editions/library.ts';
import { currentLibrary } from '#src/editions/current.ts';
import { localeKeys } from '#src/domain/languages/locales.ts';
import { listFiles } from '#src/integrations/list-files.ts';
import { chapterSheet } from '#src/print/forms/chapter.ts';
import { leafletSheet } from '#src/print/forms/leaflet.ts';

const folder = '.test/bench/dist';

const { seconds, megabytes } = await measureBuild();
console.log(`Build: ${seconds.toFixed(1)} s, ${megabytes} MB at the peak\n`);

console.log('Bytes of each page, brotli');
for (const file of listFiles(folder).filter((name) => name.endsWith('.html'))) {
	console.log(`${String(statSync(join(folder, `${file}.br`)).size).padStart(8)}  ${file}`);
}

const library = currentLibrary();
const sheets = localeKeys.flatMap((locale) => [
	...documentsOf(library, 'chapter', locale).map((document) => () => chapterSheet(document, library)),
	...documentsOf(library, 'leaflet', locale).map((document) => () => leafletSheet(document, library)),
]);
const start = performance.now();
for (const sheet of sheets) await sheet();
console.log(`\nSheets: ${sheets.length} in ${((performance.now() - start) / 1000).toFixed(1)} s`);

/** Builds the site in a process of its own, and returns its time and its largest memory. */
async function measureBuild(): Promise<{ seconds: number; megabytes: number }> {
	const begin = performance.now();
	const child = spawn(process.execPath, ['src/commands/build.ts'], { env: { ...process.env, HANDBOOK_OUT: folder }, stdio: ['ignore', 'ignore', 'inherit'] });
	let peak = 0;
	const watch = setInterval(() => {
		peak = Math.max(peak, residentMegabytes(child.pid));
	}, 50);
	const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
	clearInterval(watch);
	if (code !== 0) throw new Error('The build failed; run "npm run build" for the reason.');
	return { seconds: (performance.now() - begin) / 1000, megabytes: peak };
}

/** Memory of a process as Linux tells it; 0 elsewhere. */
function residentMegabytes(pid: number | undefined): number {
	try {
		const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return Math.round(Number(kilobytes ?? 0) / 1024);
	} catch {
		return 0;
	}
}
