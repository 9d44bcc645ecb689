import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/integrations/list-files.ts';
import { build, type Built } from './build.ts';
import { writeSite } from './faults.ts';

const sites = 'tests/build/sites';
const locales = ['uz', 'uz-cyrl', 'ru', 'en'];

describe('a source without faults', () => {
	let result: Built;
	let files: string[] = [];
	const read = (file: string) => readFileSync(join(result.folder, file), 'utf8');

	beforeAll(() => {
		rmSync('.test/good', { recursive: true, force: true });
		result = build(`${sites}/good`, 'good');
		files = existsSync(result.folder) ? listFiles(result.folder) : [];
	});

	test('is published, and the command says where', () => {
		expect(result.error).toBe('');
		expect(result.status).toBe(0);
		expect(result.out).toContain('The site is in .test/good/dist/: 82 pages, 20 sheets.');
		expect(files.filter((file) => file.endsWith('.html'))).toHaveLength(82);
	});

	test('leaves nothing beside the published folder', () => {
		expect(existsSync('.test/good/.staging')).toBe(false);
		expect(existsSync('.test/good/.previous')).toBe(false);
	});

	test.each(locales)('has every page and sheet in %s', (locale) => {
		const pages = ['', 'about/', 'safety/', 'handbook/hearing/', 'handbook/glossary/', 'leaflets/', 'leaflets/rights/', '1/', 'letters/', 'letters/ask/', 'search/'].map((path) => `${locale}/${path}index.html`);
		expect(pages.filter((file) => !files.includes(file))).toEqual([]);
		expect(files).toEqual(expect.arrayContaining([`${locale}/handbook/hearing.pdf`, `${locale}/leaflets.pdf`, `${locale}/leaflets/rights.pdf`, `${locale}/letters/ask.pdf`]));
	});

	test('offers the languages at its root, and has a page for lost addresses', () => {
		expect(files).toEqual(expect.arrayContaining(['index.html', '404.html']));
	});

	test.each([
		['uz', 'uz', 'Majlis'],
		['uz-cyrl', 'uz-Cyrl', 'Мажлис'],
		['ru', 'ru', 'Заседание'],
		['en', 'en', 'The hearing'],
	])('says its language and its title in %s', (locale, tag, title) => {
		const html = read(`${locale}/handbook/hearing/index.html`);
		expect(html).toMatch(new RegExp(`<html lang="${tag}"`));
		expect(html).toContain(title);
	});

	test.each(['uz-cyrl/handbook/hearing/index.html', 'uz-cyrl/leaflets/rights/index.html', 'uz-cyrl/index.html', 'uz-cyrl/about/index.html', 'uz-cyrl/safety/index.html', 'uz-cyrl/handbook/glossary/index.html', 'uz-cyrl/letters/index.html', 'uz-cyrl/letters/ask/index.html'])(
		'%s is in Cyrillic throughout, names of languages and hosts apart',
		(file) => {
			const [main = ''] = /<main.*<\/main>/s.exec(read(file)) ?? [];
			const words = main
				.replace(/<(script|style)\b.*?<\/\1>/gs, '')
				.replace(/<(\w+)[^>]*\slang="(?!uz-Cyrl)[^"]*"[^>]*>.*?<\/\1>/gs, '')
				.replace(/<[^>]*>/g, ' ')
				.match(/[\p{Script=Latin}ʻʼ]{2,}/gu);
			expect(main).toMatch(/\p{Script=Cyrillic}{4}/u);
			expect((words ?? []).filter((word) => !['Oʻzbekcha', 'English', 'law', 'example', 'PDF'].includes(word))).toEqual([]);
		},
	);

	test('keeps ids and addresses of a derived page, with links in its own locale', () => {
		const ids = (locale: string) => [.../<main.*<\/main>/s.exec(read(`${locale}/handbook/hearing/index.html`))?.[0].matchAll(/\sid="([^"]+)"/g) ?? []].map(([, id]) => id);
		expect(ids('uz-cyrl')).toEqual(ids('uz'));
		expect(ids('uz')).toEqual(expect.arrayContaining(['brief', 'p-1', 'p-8', 'code-2-1']));
		expect(read('uz-cyrl/safety/index.html')).toContain('href="/uz-cyrl/about/#review"');
	});

	test('numbers the paragraphs alike in every language', () => {
		const numbers = (locale: string) => [...new Set(read(`${locale}/handbook/hearing/index.html`).match(/(?<![\d.])3\.\d(?!\d)/g))].sort();
		for (const locale of locales) expect(numbers(locale)).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8']);
	});

	test('writes the limit of the law into every page that states it', () => {
		for (const [locale, limit] of [['uz', '48\u00A0soat'], ['uz-cyrl', '48\u00A0соат'], ['ru', '48\u00A0часов'], ['en', '48\u00A0hours']] as const) {
			for (const page of ['handbook/hearing', 'leaflets/rights']) expect(read(`${locale}/${page}/index.html`).replaceAll('&nbsp;', '\u00A0')).toContain(limit);
		}
	});

	test('has sheets that are PDF files', () => {
		for (const file of files.filter((name) => name.endsWith('.pdf'))) {
			const bytes = readFileSync(join(result.folder, file));
			expect(bytes.subarray(0, 5).toString(), file).toBe('%PDF-');
			expect(bytes.length, file).toBeGreaterThan(5_000);
		}
	});

	test('has an index of search in each language', () => {
		expect(files).toContain('pagefind/pagefind.js');
		const { languages } = JSON.parse(read('pagefind/pagefind-entry.json')) as { languages: Record<string, { page_count: number }> };
		expect(Object.keys(languages).sort()).toEqual(['en', 'ru', 'uz', 'uz-cyrl']);
		expect(new Set(Object.values(languages).map(({ page_count }) => page_count)).size).toBe(1);
	});

	test('has open data, each file of which fits the schema that it names', () => {
		const data = files.filter((file) => /^api\/v1\/[a-z]+\.json$/.test(file));
		expect(data).toHaveLength(7);
		for (const file of data) {
			const published = JSON.parse(read(file)) as { $schema: string };
			const validate = new Ajv2020({ strictTypes: false, validateFormats: false }).compile(JSON.parse(read(published.$schema.slice(1))) as object);
			expect(validate(published) ? [] : validate.errors, file).toEqual([]);
		}
	});

	test('has a brotli copy of each text file, with the same text', () => {
		const text = files.filter((file) => /\.(html|css|js|json|svg|txt|xml)$/.test(file));
		expect(text.filter((file) => !files.includes(`${file}.br`))).toEqual([]);
		for (const file of text) {
			expect(brotliDecompressSync(readFileSync(join(result.folder, `${file}.br`))).equals(readFileSync(join(result.folder, file))), file).toBe(true);
		}
	});
});

test('an edition that cannot be read is told like every other fault', () => {
	const { status, error } = build(`${sites}/broken-edition`, 'broken-edition');
	expect(status).toBe(1);
	expect(error).toMatch(/^edition\.yaml:2\n {2}pages: .+ is not a list/m);
	expect(error).toMatch(/faults? found\. Nothing was published\.$/m);
	expect(error).not.toContain('    at ');
});

test('a fault that only shows while the site is built is told like every other, and the last site stays', () => {
	const source = '.test/too-long/source';
	writeSite(source, { fault: '', told: '', edits: ['en', 'ru', 'uz'].map((locale) => ({ in: `content/leaflets/${locale}/rights.mdx`, replace: '</Right>', with: `${'1 1 1 1 1.\n\n'.repeat(400)}</Right>` })) });
	mkdirSync('.test/too-long/dist', { recursive: true });
	writeFileSync('.test/too-long/dist/index.html', 'The last site.');
	const { status, error } = build(source, 'too-long');
	expect(status).toBe(1);
	expect(error.trimEnd()).toMatch(/^content\/leaflets\/\w+\/rights\.mdx\n {2}The leaflet does not fit on two sides of A4 in .+, even at 10 points\.\n {2}→ Shorten it\.\n\n1 fault found\. Nothing was published\.$/);
	expect(listFiles('.test/too-long/dist')).toEqual(['index.html']);
	expect(existsSync('.test/too-long/.staging')).toBe(false);
});

describe('a source with faults', () => {
	/** File, line (0 where the whole file is meant), and part of the problem: one row for each finding. */
	const expected: [file: string, line: number, problem: string][] = [
		['content/docs/en/handbook/numbers.mdx', 0, 'The parts of the chapter are brief.'],
		['content/docs/en/handbook/silent.mdx', 19, 'Paragraph 2.4 states law and cites nothing.'],
		['content/docs/en/handbook/silent.mdx', 21, 'No paragraph of the part "practice" cites anything.'],
		['content/docs/ru/handbook/numbers.mdx', 0, 'The parts of the chapter are brief.'],
		['content/docs/ru/handbook/numbers.mdx', 9, 'Paragraph 1.1 cites code 2(1), in English code 1.'],
		['content/docs/ru/handbook/numbers.mdx', 9, 'Paragraph 1.1 uses the limits unfit, in English holding.'],
		['content/leaflets/en/weak.mdx', 15, 'A leaflet rests on code 3, which is "from-memory".'],
		['content/leaflets/en/weak.mdx', 15, 'A leaflet rests on code 4, which is known only at second hand.'],
		['content/leaflets/en/weak.mdx', 17, 'A leaflet states the limit "unsure", which is not verified in its own text.'],
		['content/leaflets/en/weak.mdx', 17, 'The limit "unfit" may not stand in a leaflet.'],
		['content/leaflets/en/weak.mdx', 25, 'There is no contact "nobody".'],
		['content/leaflets/en/weak.mdx', 29, '<Now> does not begin with a heading of the second level.'],
		['content/pages/en/front-matter-key.mdx', 4, 'The file has no key "mood".'],
		['content/pages/en/front-matter-type.mdx', 3, 'lede: the number 12 is not text.'],
		['content/pages/en/front-matter-yaml.mdx', 3, 'The text of "lede" has a colon of its own.'],
		['content/pages/en/law.mdx', 6, 'There is no instrument "nothing".'],
		['content/pages/en/law.mdx', 8, '"code" has no provision "9(9)".'],
		['content/pages/en/law.mdx', 12, '<Limit case="vocative">: this value is not known.'],
		['content/pages/en/law.mdx', 14, 'There is no term "nothing".'],
		['content/pages/en/law.mdx', 16, '"code" is not a finding or a case with a body and a date.'],
		['content/pages/en/law.mdx', 18, '"48 hours" is typed, and the law that this page cites sets it: holding.'],
		['content/pages/en/law.mdx', 20, '"1096" is a channel that nobody has confirmed.'],
		['content/pages/en/links.mdx', 6, 'The link "/en/nothing/" leads to no page.'],
		['content/pages/en/links.mdx', 6, 'The link "/en/law/#nothing" leads to no heading or paragraph.'],
		['content/pages/en/links.mdx', 6, 'The link "#nothing" leads to no heading or paragraph.'],
		['content/pages/en/links.mdx', 6, 'The link "http://law.example" is neither internal nor https.'],
		['content/pages/en/markup.mdx', 6, 'An import or export is not part of what a page may contain.'],
		['content/pages/en/markup.mdx', 10, '<Widget> is not a component of this site.'],
		['content/pages/en/markup.mdx', 10, '<b> is not a component of this site.'],
		['content/pages/en/markup.mdx', 12, '<Note> has no attribute "tone".'],
		['content/pages/en/markup.mdx', 14, 'An {expression} is not part of what a page may contain.'],
		['content/pages/en/markup.mdx', 14, 'Bold text: in running text bold means a number set by law.'],
		['content/pages/en/markup.mdx', 18, 'The heading "Two" has no id.'],
		['content/pages/en/markup.mdx', 20, '<Foreign> needs the attribute "lang".'],
		['content/pages/en/markup.mdx', 20, '<Term> is empty.'],
		['content/pages/en/markup.mdx', 22, 'The heading id "one" stands twice on this page.'],
		['content/pages/en/markup.mdx', 24, '<Stop> stands outside <Hours>.'],
		['content/pages/en/markup.mdx', 26, '<Note> is a block of its own and cannot stand here.'],
		['content/pages/en/markup.mdx', 28, '<Cite> is part of a sentence and cannot stand here.'],
		['content/pages/en/markup.mdx', 30, '<div> is not a component of this site.'],
		['content/pages/en/markup.mdx', 36, 'An image is not part of what a page may contain.'],
		['content/pages/en/missing.mdx', 0, 'The page "missing" is declared in edition.yaml for en, but its file is missing.'],
		['content/pages/en/no-front-matter.mdx', 2, 'Nothing is written here.'],
		['content/pages/en/notes.txt', 0, 'This is not the file of a page.'],
		['content/pages/en/undeclared.mdx', 0, 'edition.yaml does not declare the page "undeclared" for en.'],
		['content/pages/en/unreadable.mdx', 6, 'The page cannot be read: Expected a closing tag for `<Note>`'],
		['content/pages/ru/blocks.mdx', 10, 'Section "a" has 2 blocks, in English 2; the first that differs is Block 2 of "a" (list).'],
		['content/pages/ru/blocks.mdx', 14, 'Block 1 of "b" (list) has 1 items, in English 2.'],
		['content/pages/ru/sections.mdx', 0, 'The sections are "b", in English "a".'],
		['content/pages/uz/missing.mdx', 0, 'The page "missing" is declared in edition.yaml for uz, but its file is missing.'],
		['content/pages/uz/spelling.mdx', 2, '"So\'roq" has a wrong apostrophe.'],
		['content/pages/uz/spelling.mdx', 6, '"ma\'lumot" has a wrong apostrophe.'],
		['content/pages/uz/spelling.mdx', 8, '"c\u0443d" mixes Latin and Cyrillic letters.'],
		['law/glossary.yaml', 5, 'The id "custody" stands twice.'],
		['law/limits.yaml', 32, '"homeless" rests on code 9, which is not in the registry.'],
		['law/instruments/code.yaml', 43, 'The pinpoint "4" stands twice.'],
		['law/instruments/code.yaml', 49, 'The figure "holding" has the id of another figure or limit.'],
		['law/instruments/broken.yaml', 2, 'A bracket is opened and not closed.'],
		['law/instruments/unknown-key.yaml', 20, 'The file has no key "pages".'],
		['law/instruments/unknown-key.yaml', 28, 'provisions › 1 has no key "colour".'],
	];

	const markers = { 'index.html': 'The last site.\n', 'en/about/index.html': 'A page of it: \u00FF\n' };
	let result: Built;
	let reported: { file: string; line: number; problem: string; remedy: string }[] = [];

	beforeAll(() => {
		rmSync('.test/faulty', { recursive: true, force: true });
		for (const [file, text] of Object.entries(markers)) {
			mkdirSync(join('.test/faulty/dist', file, '..'), { recursive: true });
			writeFileSync(join('.test/faulty/dist', file), text);
		}
		result = build(`${sites}/faulty`, 'faulty');
		reported = [...result.error.matchAll(/^(\S+?)(?::(\d+))?\n {2}(.+)\n {2}→ (.+)$/gm)].map(([, file = '', line = '0', problem = '', remedy = '']) => ({ file, line: Number(line), problem, remedy }));
	});

	test('stops the command', () => {
		expect(result.status).toBe(1);
		expect(result.out).toBe('');
	});

	test.each(expected)('is told: %s:%d %s', (file, line, problem) => {
		const found = reported.filter((finding) => finding.file === file && finding.line === line && finding.problem.includes(problem));
		expect(found).toHaveLength(1);
		expect(found[0]?.remedy).toMatch(/\S\.$/);
	});

	test('has no fault that is not expected, and each is told once', () => {
		expect(reported.filter(({ file, line, problem }) => !expected.some(([ofFile, ofLine, part]) => ofFile === file && ofLine === line && problem.includes(part)))).toEqual([]);
		expect(reported).toHaveLength(expected.length);
		expect(result.error.trimEnd().split('\n').at(-1)).toBe(`${expected.length} faults found. Nothing was published.`);
	});

	test('is told in the order of files and lines, without a trace of the program', () => {
		const order = reported.map(({ file, line }) => `${file} ${String(line).padStart(5, '0')}`);
		expect(order).toEqual([...order].sort());
		expect(result.error).not.toMatch(/^\s+at |node_modules|Error:/m);
	});

	test('leaves the last site as it was', () => {
		expect(listFiles('.test/faulty')).toEqual(Object.keys(markers).map((file) => `dist/${file}`).sort());
		for (const [file, text] of Object.entries(markers)) expect(readFileSync(join('.test/faulty/dist', file), 'utf8')).toBe(text);
	});
});
