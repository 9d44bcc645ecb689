import { createServer } from 'node:http';
import { performance } from 'node:perf_hooks';
import { PDFDocument } from '@cantoo/pdf-lib';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { measureCommand, type Cost } from '#src/bench/measure-command.ts';
import { multiplySource } from '#src/bench/multiply-source.ts';
import { writePlainStarlight } from '#src/bench/plain-starlight.ts';
import { readOnSlowPhone } from '#src/bench/slow-phone.ts';
import { wordsWithLines } from '#src/domain/document/words-with-lines.ts';
import { localeKeys } from '#src/domain/languages/locales.ts';
import { toCyrillic } from '#src/domain/languages/uzbek/to-cyrillic.ts';
import { toLatin } from '#src/domain/languages/uzbek/to-latin.ts';
import { currentLibrary, sourceRoot } from '#src/editions/current.ts';
import { documentsOf } from '#src/editions/library.ts';
import { listFiles } from '#src/integrations/list-files.ts';
import { startServer } from '#src/integrations/server.ts';
import { chapterSheet } from '#src/print/forms/chapter.ts';
import { leafletSheet } from '#src/print/forms/leaflet.ts';

/** Prints what a build costs and what a reader pays. Nothing here passes or fails: sizes that must hold are checks. */
const folder = '.test/bench';
/** How many times the content, for the second build: `npm run bench -- 10`. */
const times = Number(process.argv[2] ?? 3);
const library = currentLibrary();

console.log('Build                          pages  sheets  seconds      MB   ms a page');
const once = await build('as it is', sourceRoot, 'once');
multiplySource(sourceRoot, `${folder}/many`, times);
const many = await build(`${times} times the content`, `${folder}/many`, 'many');
const growth = (of: (each: Built) => number) => (of(many) / of(once)).toFixed(1);
console.log(`pages and sheets grew ${growth(({ pages, sheets }) => pages + sheets)} times, seconds ${growth(({ cost }) => cost.seconds)} times, memory ${growth(({ cost }) => cost.megabytes)} times\n`);
writePlainStarlight(`${folder}/plain`, library.documents);
const plain = await measureCommand(['node_modules/astro/bin/astro.mjs', 'build', '--root', `${folder}/plain`]);
printBuild('the same texts, plain Starlight', listFiles(`${folder}/plain/dist`), plain);

console.log('\nSheets');
let sheets = 0;
let pages = 0;
let seconds = 0;
for (const locale of localeKeys) {
	for (const make of [...documentsOf(library, 'chapter', locale).map((each) => () => chapterSheet(each, library)), ...documentsOf(library, 'leaflet', locale).map((each) => () => leafletSheet(each, library))]) {
		const begin = performance.now();
		const pdf = await make();
		seconds += (performance.now() - begin) / 1000;
		sheets += 1;
		pages += (await PDFDocument.load(pdf)).getPageCount();
	}
}
console.log(`${sheets} sheets, ${pages} pages in ${seconds.toFixed(1)} s: ${(pages / seconds).toFixed(0)} pages a second (leaflets are set several times until they fit)`);

const uzbek = library.documents.filter(({ locale }) => locale === 'uz').flatMap((document) => wordsWithLines(document).map(({ text }) => text)).join('\n').repeat(20);
const cyrillic = toCyrillic(uzbek);
console.log(`\nScripts: ${speedOf(toCyrillic, uzbek)} MB a second to Cyrillic, ${speedOf(toLatin, cyrillic)} MB a second to Latin`);

console.log('\nOn a slow phone (400 kbit/s, 400 ms, processor 4 times slower)   first text  largest   requests   bytes');
const ours = await startServer(`${folder}/once/dist`, 0, '/');
const theirs = createServer(sirv(`${folder}/plain/dist`, { gzip: true })).listen(0);
const bound = theirs.address();
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const path of ['uz/', 'uz/leaflets/arrested-your-rights/', 'uz-cyrl/leaflets/arrested-your-rights/', 'uz/handbook/court-hearing/', 'ru/handbook/court-hearing/', 'ru/search/']) await read(path, ours.address + path);
if (typeof bound === 'object' && bound) for (const path of ['uz/leaflets/arrested-your-rights/', 'ru/handbook/court-hearing/']) await read(`${path}, plain Starlight`, `http://localhost:${bound.port}/${path}`);
await browser.close();
for (const server of [ours.server, theirs]) {
	server.closeAllConnections();
	server.close();
}

function speedOf(convert: (text: string) => string, text: string): string {
	const begin = performance.now();
	convert(text);
	return (Buffer.byteLength(text) / 1_000 / (performance.now() - begin)).toFixed(1);
}

interface Built {
	pages: number;
	sheets: number;
	cost: Cost;
}

async function build(name: string, source: string, to: string): Promise<Built> {
	const out = `${folder}/${to}/dist`;
	const cost = await measureCommand(['src/commands/build.ts'], { HANDBOOK_SOURCE: source, HANDBOOK_OUT: out });
	return printBuild(name, listFiles(out), cost);
}

function printBuild(name: string, files: string[], cost: Cost): Built {
	const built = { pages: files.filter((file) => file.endsWith('.html')).length, sheets: files.filter((file) => file.endsWith('.pdf')).length, cost };
	const each = (cost.seconds * 1000) / (built.pages + built.sheets);
	console.log(`${name.padEnd(31)}${String(built.pages).padStart(5)}${String(built.sheets).padStart(8)}${cost.seconds.toFixed(1).padStart(9)}${String(cost.megabytes).padStart(8)}${each.toFixed(0).padStart(12)}`);
	return built;
}

async function read(name: string, address: string): Promise<void> {
	const { firstPaint, largestPaint, requests, bytes } = await readOnSlowPhone(browser, address);
	console.log(`${name.padEnd(66)}${`${firstPaint} ms`.padStart(10)}${`${largestPaint} ms`.padStart(11)}${String(requests).padStart(9)}${String(bytes).padStart(9)}`);
}
