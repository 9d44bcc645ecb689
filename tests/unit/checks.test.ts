import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apostrophes } from '../../src/checks/apostrophes.ts';
import { builtLinks } from '../../src/checks/built-links.ts';
import { contentSecurity } from '../../src/checks/content-security.ts';
import { chapterAnatomy } from '../../src/checks/chapter-anatomy.ts';
import { checkContent } from '../../src/checks/content.ts';
import { fileSize } from '../../src/checks/file-size.ts';
import { internalLinks } from '../../src/checks/internal-links.ts';
import { leafletLaw } from '../../src/checks/leaflet-law.ts';
import { limitsInProse } from '../../src/checks/limits-in-prose.ts';
import { pageMarkup } from '../../src/checks/page-markup.ts';
import { interfaceStringFaults } from '../../src/checks/interface-strings.ts';
import { parity } from '../../src/checks/parity.ts';
import { unreadableStrings } from '../../src/checks/readable-strings.ts';
import { scripts } from '../../src/checks/scripts.ts';
import { sheets } from '../../src/checks/sheets.ts';
import { parsePage, type BuiltSheet, type BuiltSite } from '../../src/checks/site.ts';
import { strayLawFiles } from '../../src/checks/stray-law-files.ts';
import { termsAsWritten } from '../../src/checks/terms-as-written.ts';
import { unconfirmedChannels } from '../../src/checks/unconfirmed-channels.ts';
import { undeclaredPages } from '../../src/checks/undeclared-pages.ts';
import { untranslated } from '../../src/checks/untranslated.ts';
import { wording } from '../../src/checks/wording.ts';
import { createAddresses } from '../../src/domain/addresses.ts';
import { printFindings, sortFindings, type Finding } from '../../src/domain/finding.ts';
import { readLaw } from '../../src/editions/law.ts';
import { cleanPage, edition, law, libraryOf } from './fixtures.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'checks-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files into a source of its own, and returns its folder. */
function source(name: string, files: Record<string, string>): string {
	const root = join(folder, name);
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	return root;
}

/** What is told, as [line, problem]; every remedy must be a sentence. */
function told(findings: Finding[]): [line: number, problem: string][] {
	for (const { remedy } of findings) expect(remedy).toMatch(/\S\.$/);
	return findings.map(({ line, problem }) => [line, problem]);
}

const parts = ['brief', 'standard', 'law', 'practice', 'court', 'defence', 'checklist'];
const part = (id: string, text = 'Text <Cite id="code" at="5" />.') => `## ${id} {#${id}}\n\n${text}`;

describe('the anatomy of a chapter', () => {
	const chapter = (body: string, locale: 'ru' | 'uz-cyrl' = 'ru') => chapterAnatomy(libraryOf([cleanPage('chapter', body, locale)]));
	const whole = parts.map((id) => part(id));

	test('is complete with its seven parts, each of which cites something', () => {
		expect(chapter(whole.join('\n\n'))).toEqual([]);
	});

	test.each<[string, string[], [number, string][]]>([
		['a missing part', whole.slice(1), [[0, 'The parts of the chapter are standard, law, practice, court, defence, checklist.']]],
		['another order', [...whole].reverse(), [[0, 'The parts of the chapter are checklist, defence, court, practice, law, standard, brief.']]],
		['another part', [...whole, part('more')], [[0, 'The parts of the chapter are brief, standard, law, practice, court, defence, checklist, more.']]],
		['a part without citation', [...whole.slice(0, 6), part('checklist', 'Text.')], [[28, 'No paragraph of the part "checklist" cites anything.']]],
		['a statement of the standard without citation', [...whole.slice(0, 1), part('standard', 'Text <Cite id="code" at="5" />.\n\nText.'), ...whole.slice(2)], [[12, 'Paragraph 3.3 states law and cites nothing.']]],
		['a statement of law without citation', [...whole.slice(0, 2), part('law', 'Text.\n\nText <Cite id="code" at="5" />.'), ...whole.slice(3)], [[14, 'Paragraph 3.3 states law and cites nothing.']]],
		['a paragraph of another part without citation', [...whole.slice(0, 3), part('practice', 'Text.\n\nText <Cite id="code" at="5" />.'), ...whole.slice(4)], []],
		['a citation outside the numbered paragraphs', [part('brief', '<Note>\n\nText <Cite id="code" at="5" />.\n\n</Note>'), ...whole.slice(1)], [[4, 'No paragraph of the part "brief" cites anything.']]],
	])('%s is told', (_fault, sections, expected) => {
		expect(told(chapter(sections.join('\n\n')))).toEqual(expected);
	});

	test('is not asked of other pages, nor twice of a derived one', () => {
		expect(chapterAnatomy(libraryOf([cleanPage('prose', part('brief'))]))).toEqual([]);
		expect(chapter(part('brief'), 'uz-cyrl')).toEqual([]);
	});
});

describe('links inside the site', () => {
	const links = (body: string, locale: 'en' | 'ru' = 'en') =>
		internalLinks(
			libraryOf([
				cleanPage('prose', `Text.\n\n${body}`, locale),
				cleanPage('chapter', '## A {#brief}\n\n### B {#b}\n\nOne <Term id="arrest">arrest</Term>.'),
				cleanPage('leaflet', '<Now>\n\n## A {#now}\n\n### B {#step}\n\nText.\n\n</Now>'),
			], { edition: { ...edition, pages: edition.pages.map(({ path }) => ({ path, in: path === 'about' ? ['en', 'ru'] : ['en'] })) } }),
		);

	test.each(['/handbook/hearing/', '/handbook/hearing/#brief', '/handbook/hearing/#b', '/handbook/hearing/#p-1', '/handbook/glossary/#arrest', '/handbook/glossary/#judge', '/search/', '/leaflets/rights/#step', '/about/', '/handbook/time-limits/#holding', '/handbook/time-limits/#group-case', '/handbook/sources/', '/changes/'])(
		'%s leads to what exists',
		(href) => {
			expect(links(`[a](${href})`)).toEqual([]);
		},
	);

	test.each([
		['a page that does not exist', '[a](/handbook/nothing/)', 'The link "/en/handbook/nothing/" leads to no page.'],
		['a heading that does not exist', '[a](/handbook/hearing/#nothing)', 'The link "/en/handbook/hearing/#nothing" leads to no heading or paragraph.'],
		['a paragraph that does not exist', '[a](/handbook/hearing/#p-2)', 'The link "/en/handbook/hearing/#p-2" leads to no heading or paragraph.'],
		['a term that does not exist', '[a](/handbook/glossary/#jury)', 'The link "/en/handbook/glossary/#jury" leads to no heading or paragraph.'],
		['a limit that does not exist', '[a](/handbook/time-limits/#nothing)', 'The link "/en/handbook/time-limits/#nothing" leads to no heading or paragraph.'],
		['an anchor of the same page', '[a](#nothing)', 'The link "#nothing" leads to no heading or paragraph.'],
		['a page from emphasis', '*[a](/nothing/)*', 'The link "/en/nothing/" leads to no page.'],
		['a page from a list', '- [a](/nothing/)', 'The link "/en/nothing/" leads to no page.'],
		['a page from a note', '<Note>\n\n[a](/nothing/)\n\n</Note>', 'The link "/en/nothing/" leads to no page.'],
	])('to %s is told once', (_what, body, problem) => {
		expect(told(links(body)).map(([line, text]) => [line >= 6, text])).toEqual([[true, problem]]);
	});

	test('lead to the page of the same language', () => {
		expect(told(links('[a](/handbook/hearing/)', 'ru'))).toEqual([[6, 'The link "/ru/handbook/hearing/" leads to no page.']]);
	});

	test('are followed below a base path too', () => {
		const addresses = createAddresses('/base/');
		const page = cleanPage('prose', '[a](/about/) [b](/nothing/)', 'en', { addresses });
		expect(told(internalLinks(libraryOf([page], { addresses })))).toEqual([[4, 'The link "/base/en/nothing/" leads to no page.']]);
	});

	test('to other sites are left alone', () => {
		expect(links('[a](https://example.org/)')).toEqual([]);
	});
});

describe('the law of a leaflet', () => {
	const leaflet = (body: string) => leafletLaw(libraryOf([cleanPage('leaflet', `<Right>\n\n## A {#a}\n\n${body}\n\n</Right>`)]));

	test.each<[string, string, [number, string][]]>([
		['law that is verified in its text', 'A <Cite id="code" at="5" /> <Limit id="holding" />.', []],
		['law from memory', 'A <Cite id="code" at="7" />.', [[8, 'A leaflet rests on code 7, which is "from-memory".']]],
		['law on which sources disagree', 'A <Cite id="pact" at="10" />.', [[8, 'A leaflet rests on pact 10, which is "conflicting".']]],
		['law known at second hand', 'A.\n\nB <Cite id="code" at="8" />.', [[10, 'A leaflet rests on code 8, which is known only at second hand.']]],
		['a limit that is not for leaflets', 'A <Limit id="unfit" />.', [[8, 'The limit "unfit" may not stand in a leaflet.']]],
		['a limit that is not verified', 'A <Limit id="unsure" />.', [[8, 'A leaflet states the limit "unsure", which is not verified in its own text.']]],
		['a limit known at second hand', 'A <Limit id="heard-of" />.', [[8, 'A leaflet states the limit "heard-of", which is not verified in its own text.']]],
	])('%s', (_what, body, expected) => {
		expect(told(leaflet(body))).toEqual(expected);
	});

	test('may be weaker on other pages', () => {
		expect(leafletLaw(libraryOf([cleanPage('chapter', 'A <Cite id="code" at="7" /> <Limit id="unfit" />.')]))).toEqual([]);
	});

	test('is not told twice for a derived page', () => {
		const body = '<Right>\n\n## A {#a}\n\nA <Cite id="code" at="7" />.\n\n</Right>';
		expect(leafletLaw(libraryOf([cleanPage('leaflet', body, 'uz'), cleanPage('leaflet', body, 'uz-cyrl')]))).toHaveLength(1);
	});
});

describe('a limit typed in prose', () => {
	const limits = (body: string, locale: 'en' | 'ru' | 'uz' | 'uz-cyrl' = 'en') => told(limitsInProse(libraryOf([cleanPage('prose', body, locale)])));
	const cite = '<Cite id="code" at="5(1)" />';

	test.each<['en' | 'ru' | 'uz', string, string]>([
		['en', 'Within 48 hours', '48 hours'],
		['en', 'A 48-hour limit', '48-hour'],
		['en', 'Within *48 hours*', '48 hours'],
		['en', 'Within 48\u00A0hours', '48 hours'],
		['ru', 'Не дольше 48 часов', '48 часов'],
		['ru', 'К 48 часам', '48 часам'],
		['uz', '48 soatdan keyin', '48 soat'],
	])('is told in %s: %s', (locale, text, words) => {
		expect(limits(`Text.\n\n${text} ${cite}.`, locale)).toEqual([[6, `"${words}" is typed, and the law that this page cites sets it: holding.`]]);
	});

	test.each([
		['a limit from data', `Within <Limit id="holding" /> ${cite}.`],
		['another number', `Within 148 hours or 1,48 hours ${cite}.`],
		['a number with another unit', `Within 48 days ${cite}.`],
		['a page that does not rest on it', 'Within 48 hours <Cite id="code" at="5" />.'],
	])('is not found in %s', (_what, body) => {
		expect(limits(body)).toEqual([]);
	});

	test('is not told twice for a derived page', () => {
		expect(limits(`48 soat ${cite}.`, 'uz-cyrl')).toEqual([]);
	});
});

describe('alphabets', () => {
	const alphabets = (body: string, locale: 'en' | 'ru' | 'uz' | 'uz-cyrl') =>
		told(scripts(libraryOf([cleanPage('prose', body, locale)]))).filter(([line]) => line > 2);

	test.each<['en' | 'ru' | 'uz' | 'uz-cyrl', string, [number, string][]]>([
		['ru', 'Судья и cуд', [[4, '"cуд" mixes Latin and Cyrillic letters.']]],
		['en', 'The \u0441ourt', [[4, '"\u0441ourt" mixes Latin and Cyrillic letters.']]],
		['ru', 'Суд.\n\nСудья judge', [[6, '"judge" stands in Latin letters in Русский.']]],
		['ru', '## Судья judge {#a}', [[4, '"judge" stands in Latin letters in Русский.']]],
		['ru', '- суд\n- court', [[4, '"court" stands in Latin letters in Русский.']]],
		['uz-cyrl', 'Sud Köln', [[4, '"Köln" stands in Latin letters in Ўзбекча.']]],
	])('in %s: %s', (locale, body, expected) => {
		expect(alphabets(body, locale)).toEqual(expected);
	});

	test.each<['en' | 'ru' | 'uz' | 'uz-cyrl', string]>([
		['ru', 'Судья <Foreign lang="la">habeas corpus</Foreign>, глава XIX, пункт b, PDF'],
		['uz', 'Sud qarori'],
		['uz-cyrl', 'Sud <Foreign lang="la">habeas corpus</Foreign> qarori, IV bob'],
		['en', 'The court'],
	])('in %s nothing is wrong with: %s', (locale, body) => {
		expect(alphabets(body, locale)).toEqual([]);
	});

	test('are read in front matter too', () => {
		const document = { ...cleanPage('prose', 'Текст.', 'ru'), meta: { title: 'Title', lede: 'Текст', review: { law: 'draft' as const, language: 'draft' as const } } };
		expect(told(scripts(libraryOf([document])))).toEqual([[2, '"Title" stands in Latin letters in Русский.']]);
	});

	test('are read in titles and names of blocks', () => {
		const document = cleanPage('leaflet', '<Right>\n\n## А {#a}\n\n<Refused title="Если refused">Текст.</Refused>\n\n</Right>', 'ru');
		expect(told(scripts(libraryOf([document]))).filter(([line]) => line > 2)).toEqual([[8, '"refused" stands in Latin letters in Русский.']]);
	});
});

describe('channels that nobody has confirmed', () => {
	const channels = (name: string, line: string) =>
		told(unconfirmedChannels(libraryOf([cleanPage('prose', 'Text.')], { root: source(`channel-${name}`, { 'content/pages/en/about.mdx': `one\n${line}\n` }) })));

	test.each([
		['number', 'Call 1096 now.', '1096'],
		['address', 'See https://helper.example for more.', 'https://helper.example'],
		['foreign-number', 'Call +998 71 239-81-36.', '+998 71 239-81-36'],
		['short-form', 'Call 71 239 81 36.', '71 239 81 36'],
	])('%s: %s is told', (name, text, found) => {
		expect(channels(name, text)).toEqual([[2, `"${found}" is a channel that nobody has confirmed.`]]);
	});

	test.each([
		['confirmed', 'Call +998 71 200-00-00.'],
		['longer-number', 'In 21096 cases.'],
		['prose', 'Ask for the helper by name; 48 hours, article 226, 2026-11-24.'],
	])('%s: nothing is told about %s', (name, text) => {
		expect(channels(name, text)).toEqual([]);
	});
});

describe('parity', () => {
	const [english, russian, uzbek, derived] = (['en', 'ru', 'uz', 'uz-cyrl'] as const).map((locale) => cleanPage('prose', locale === 'en' ? '## A {#a}\n\nOne.' : '## A {#b}\n\nOne.', locale));

	test('compares each written translation with English, a derived one never', () => {
		const documents = [english, russian, uzbek, derived].filter((document) => document !== undefined);
		expect(parity(libraryOf(documents)).map(({ file }) => file)).toEqual(['content/pages/ru/about.mdx', 'content/pages/uz/about.mdx']);
	});

	test('has nothing to compare where English is missing, or another page', () => {
		const other = cleanPage('prose', '## A {#a}', 'en', { path: 'safety' });
		expect(parity(libraryOf([other, russian, uzbek].filter((document) => document !== undefined)))).toEqual([]);
	});
});

describe('apostrophes of Uzbek', () => {
	const check = (name: string, line: string, locale: 'uz' | 'en' = 'uz') =>
		told(apostrophes(libraryOf([cleanPage('prose', 'Matn.', locale)], { root: source(name, { 'content/pages/uz/about.mdx': `one\n${line}\n` }) })));

	test.each([
		['ascii', "o'zbek", "o'zbek"],
		['capital', "O'zbek", "O'zbek"],
		['left-quote', 'bog‘ ichida', 'bog‘'],
		['right-quote', 'so’z', 'so’z'],
		['backtick', 'so`z', 'so`z'],
		['acute', 'so´z', 'so´z'],
		['tutuq-on-o', 'soʼz', 'soʼz'],
		['mark-elsewhere', 'maʻlumot', 'maʻlumot'],
		['quote-as-tutuq', 'ma’lumot', 'ma’lumot'],
		['ascii-as-tutuq', "ma'lumot", "ma'lumot"],
		['after-a-mark', 'toʻg’ri', 'toʻg’ri'],
	])('%s: %s is told with its line', (name, text, word) => {
		expect(check(name, `Bu ${text}.`)).toEqual([[2, `"${word}" has a wrong apostrophe.`]]);
	});

	test.each([
		['right', 'Oʻzbek soʻz togʻ maʼlumot sanʼat.'],
		['quotes', 'Bu “soʻz” va ‘sud’ deyiladi.'],
		['foreign', 'Bu <Foreign lang="en">judge’s o’clock</Foreign> deyiladi.'],
	])('%s: nothing is told about %s', (name, text) => {
		expect(check(name, text)).toEqual([]);
	});

	test('a line is told once, each line apart', () => {
		expect(check('twice', "so'z so'z\nto'g")).toEqual([[2, `"so'z" has a wrong apostrophe.`], [3, `"to'g" has a wrong apostrophe.`]]);
	});

	test('pages without Uzbek are not read', () => {
		expect(check('english', "so'z", 'en')).toEqual([]);
	});
});

describe('files and declared pages', () => {
	const undeclared = (name: string, files: string[]) =>
		undeclaredPages(libraryOf([], { edition: { ...edition, pages: [{ path: 'about', in: ['en'] }, { path: 'leaflets/rights', in: ['en', 'uz'] }] }, root: source(name, Object.fromEntries(files.map((file) => [file, '']))) }));

	test('a declared file is in order', () => {
		expect(undeclared('declared', ['content/pages/en/about.mdx', 'content/leaflets/uz/rights.mdx', 'content/i18n/en.json'])).toEqual([]);
	});

	test.each([
		['language', 'content/pages/ru/about.mdx', 'edition.yaml does not declare the page "about" for ru.'],
		['page', 'content/docs/en/handbook/hearing.mdx', 'edition.yaml does not declare the page "handbook/hearing" for en.'],
		['leaflet', 'content/leaflets/en/other.mdx', 'edition.yaml does not declare the page "leaflets/other" for en.'],
		['derived', 'content/pages/uz-cyrl/about.mdx', 'This is not the file of a page.'],
		['draft', 'content/pages/en/about.md', 'This is not the file of a page.'],
		['nowhere', 'content/docs/notes.mdx', 'This is not the file of a page.'],
	])('%s: %s is told', (name, file, problem) => {
		expect(undeclared(name, [file])).toEqual([{ file, line: 0, problem, remedy: expect.stringMatching(/\.$/) }]);
	});
});

describe('built pages', () => {
	const html = (body: string, head = '<title>A</title><meta name="description" content="B">') => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
	const site = (pages: Record<string, string>, more: Partial<BuiltSite> = {}): BuiltSite => ({
		base: '/',
		files: [...Object.keys(pages), 'style.css', 'en/leaflets/a.pdf', 'en/a b.txt'],
		pages: Object.entries(pages).map(([file, text]) => ({ file, root: parsePage(text), bytes: 0 })),
		sheets: [],
		...more,
	});

	describe('links', () => {
		const links = (body: string, head = '', base = '/') =>
			told(builtLinks(site({ 'en/index.html': html(body, head), 'en/about/index.html': html('<h1 id="review">A</h1><p id="p&1">') }, { base })));
		const problems = (...args: Parameters<typeof links>) => links(...args).map(([, problem]) => problem);

		test.each([
			'<a href="/en/about/">a</a>', '<a href="/en/about/#review">a</a>', '<a class="x" href="/en/">a</a>', '<p id="here"></p><a href="#here">a</a>', '<a href="#">a</a>',
			'<a href="/en/leaflets/a.pdf">a</a>', '<a href="/en/a%20b.txt">a</a>', '<a href="https://example.org/x" rel="noreferrer">a</a>', '<a href="mailto:a@example.org">a</a>',
			'<img alt="" src="data:image/png;base64,AA">', '<link rel="stylesheet" href="/style.css">', '<link rel="canonical" href="https://example.org/">', '<link rel="alternate" hreflang="ru" href="https://example.org/ru/">',
		])('%s is in order', (body) => {
			expect(problems(body)).toEqual([]);
		});

		test.each([
			['to no file', '<a href="/en/nothing/">a</a>', 'The link "/en/nothing/" leads to no file.'],
			['to a folder without slash', '<a href="/en/about">a</a>', 'The link "/en/about" leads to no file.'],
			['to no anchor', '<a href="/en/about/#nothing">a</a>', 'The link "/en/about/#nothing" leads to no anchor.'],
			['to no anchor here', '<a href="#nothing">a</a>', 'The link "#nothing" leads to no anchor.'],
			['to a missing style', '<link rel="stylesheet" href="/missing.css">', 'The link "/missing.css" leads to no file.'],
			['that is relative', '<a href="about/">a</a>', 'The link "about/" leaves the path of the site (/).'],
			['to a picture elsewhere', '<img alt="" src="https://cdn.example/a.png">', '<img> fetches "https://cdn.example/a.png" from another host.'],
			['to a script elsewhere', '<script src="https://cdn.example/a.js"></script>', '<script> fetches "https://cdn.example/a.js" from another host.'],
			['to a style elsewhere', '<link rel="stylesheet" href="https://cdn.example/a.css">', '<link> fetches "https://cdn.example/a.css" from another host.'],
			['to a frame elsewhere', '<iframe src="https://cdn.example/"></iframe>', '<iframe> fetches "https://cdn.example/" from another host.'],
			['to a canonical address, with the same address in an image', '<link rel="canonical" href="https://example.org/"><img alt="" src="https://example.org/">', '<img> fetches "https://example.org/" from another host.'],
			['to another site that would see where the reader comes from', '<a href="https://example.org/" rel="nofollow">a</a>', 'The link "https://example.org/" would tell that site where the reader came from.'],
			['to a script', '<a href="javascript:alert(1)">a</a>', '<a> runs "javascript:alert(1)".'],
			['to a set of pictures', '<img alt="" srcset="/style.css 1x, https://cdn.example/a.png 2x">', '<img> fetches "https://cdn.example/a.png" from another host.'],
			['to a form elsewhere', '<form action="https://example.org/send"></form>', '<form> fetches "https://example.org/send" from another host.'],
			['to another host without scheme', '<script src="//cdn.example/a.js"></script>', '<script> fetches "//cdn.example/a.js" from another host.'],
		])('%s are told', (_what, body, problem) => {
			expect(problems(body)).toEqual([problem]);
		});

		test('below a base path must stay there', () => {
			expect(problems('<a href="/en/about/">a</a>', '', '/base')).toEqual(['The link "/en/about/" leaves the path of the site (/base/).']);
			expect(problems('<a href="/base/en/about/#review">a</a>', '', '/base/')).toEqual([]);
		});

		test('are each told with their page', () => {
			expect(builtLinks(site({ 'en/index.html': html('<a href="/x/">a</a><a href="/y/">a</a>') })).map(({ file, problem }) => [file, problem])).toEqual([
				['en/index.html', 'The link "/x/" leads to no file.'],
				['en/index.html', 'The link "/y/" leads to no file.'],
			]);
		});
	});

	describe('markup', () => {
		test.each<[string, string, string[]]>([
			['a page as it should be', html('<h1>A</h1><p id="a"></p><p id="b"></p>'), []],
			['a style attribute', html('<h1 style="color: red">A</h1>'), ['<h1> has a style attribute.']],
			['a handler', html('<h1 onclick="x()">A</h1>'), ['<h1> has an inline handler.']],
			['an id twice', html('<h1 id="a">A</h1><p id="a"></p>'), ['The id "a" stands twice.']],
			['no h1', html('<h2>A</h2>'), ['The page does not have exactly one h1.']],
			['two h1', html('<h1>A</h1><h1>B</h1>'), ['The page does not have exactly one h1.']],
			['no title', html('<h1>A</h1>', '<meta name="description" content="B">'), ['The page has no title.']],
			['an empty title', html('<h1>A</h1>', '<title></title><meta name="description" content="B">'), ['The page has no title.']],
			['no description', html('<h1>A</h1>', '<title>A</title>'), ['The page has no description.']],
			['an empty description', html('<h1>A</h1>', '<title>A</title><meta name="description" content=" ">'), ['The page has no description.']],
			['no description, on a page that nobody finds', html('<h1>A</h1>', '<title>A</title><meta name="robots" content="noindex">'), []],
			['an image without words', html('<h1>A</h1><img src="/a.png">'), ['<img> has no words for those who do not see it.']],
			['a diagram without words', html('<h1>A</h1><svg><path d="M0 0"/></svg>'), ['<svg> has no words for those who do not see it.']],
			['a diagram with words, and what only decorates', html('<h1>A</h1><svg aria-label="B"></svg><svg aria-hidden="true"></svg><svg><title>C</title></svg><img alt="" src="/a.png">'), []],
			['no language', '<html><title>A</title><meta name="description" content="B"><h1>A</h1></html>', ['The page does not say its language.']],
			['what a script or a style says', html('<h1>A</h1><script>x = \'<p style="a" onclick="b">\'</script><style>/* <h1> */</style>'), []],
			['text that looks like an attribute', html('<h1>A</h1><p>style="x" onclick="y"</p>'), []],
		])('%s', (_what, page, expected) => {
			expect(told(pageMarkup(site({ 'en/index.html': page })))).toEqual(expected.map((problem) => [0, problem]));
		});
	});

	describe('sizes', () => {
		test.each<[string, number, string[]]>([
			['en/leaflets/rights/index.html', 9_300, []],
			['en/leaflets/rights/index.html', 9_301, ['A leaflet may have 10000 bytes; this one has 10001.']],
			['uz-cyrl/1/index.html', 9_301, ['A leaflet may have 10000 bytes; this one has 10001.']],
			['en/handbook/hearing/index.html', 29_300, []],
			['en/handbook/hearing/index.html', 29_301, ['A page of the handbook may have 30000 bytes; this one has 30001.']],
			['en/for-families/index.html', 9_301, ['The page for families may have 10000 bytes; this one has 10001.']],
			['en/about/index.html', 100_000, []],
		])('%s with %d bytes', (file, bytes, expected) => {
			expect(told(fileSize({ base: '/', files: [], sheets: [], pages: [{ file, root: parsePage(''), bytes }] })).map(([, problem]) => problem)).toEqual(expected);
		});

		test.each<[string, number, string[]]>([
			['ru/leaflets/rights.pdf', 150_000, []],
			['ru/leaflets/rights.pdf', 150_001, ['The sheet of a leaflet may have 150000 bytes; this one has 150001.']],
			['ru/leaflets.pdf', 1_000_000, []],
		])('%s with %d bytes', (file, bytes, expected) => {
			const sheet: BuiltSheet = { file, bytes, language: 'ru', title: 'A', tagged: true, fonts: [], text: '' };
			expect(told(fileSize({ base: '/', files: [], pages: [], sheets: [sheet] })).map(([, problem]) => problem)).toEqual(expected);
		});
	});
});

describe('the report', () => {
	const finding = (file: string, line: number, problem: string): Finding => ({ file, line, problem, remedy: `Mend ${problem}.` });
	const [first, second, third] = [finding('a', 9, 'x'), finding('a', 10, 'x'), finding('b', 0, 'y')];

	test('is ordered by file and line, without repetitions', () => {
		const all = [third, second, first, first].filter((each) => each !== undefined);
		expect(sortFindings(all)).toEqual([first, second, third]);
	});

	test('names place, fault and remedy, and counts', () => {
		expect(printFindings([finding('b', 0, 'y'), finding('a', 9, 'x')])).toBe('a:9\n  x\n  → Mend x.\n\nb\n  y\n  → Mend y.\n\n2 faults found. Nothing was published.\n');
		expect(printFindings([finding('a', 9, 'x')])).toContain('\n1 fault found.');
	});

	test('has the findings of the library and of every check', () => {
		const root = source('everything', {
			'content/pages/en/about.mdx': '',
			'content/pages/uz/about.mdx': "so'z",
			'content/pages/en/other.mdx': '',
			'content/docs/en/handbook/hearing.mdx': 'Call 1096.',
			'content/leaflets/en/rights.mdx': '',
		});
		const documents = [
			cleanPage('prose', '## A {#a}'),
			cleanPage('prose', '## A {#b}\n\n[a](/nothing/)', 'uz'),
			cleanPage('chapter', part('brief', '48 hours <Cite id="code" at="5(1)" />, \u0441ourt.')),
			cleanPage('leaflet', '<Right>\n\n## A {#a}\n\nA <Cite id="code" at="7" />.\n\n</Right>'),
		];
		const problems = checkContent(libraryOf(documents, { root, findings: [finding('z', 1, 'of the library')] })).map(({ problem }) => problem);
		expect(problems).toEqual([
			expect.stringContaining('The parts of the chapter'),
			expect.stringContaining('"1096" is a channel'),
			expect.stringContaining('"48 hours" is typed'),
			expect.stringContaining('mixes Latin and Cyrillic'),
			expect.stringContaining('rests on code 7'),
			expect.stringContaining('does not declare the page "other"'),
			expect.stringContaining('The sections are'),
			expect.stringContaining('wrong apostrophe'),
			expect.stringContaining('leads to no page'),
			'of the library',
		]);
	});
});

describe('the policy of a page', () => {
	const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	const find = (policy: string | undefined, body = '') => {
		const meta = policy === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
		return told(contentSecurity({ base: '/', files: [], sheets: [], pages: [{ file: 'en/index.html', root: parsePage(`<html><head>${meta}</head><body>${body}</body></html>`), bytes: 0 }] })).map(([, problem]) => problem);
	};

	test.each<[string, string | undefined, string, string[]]>([
		['that allows what the page has', `script-src ${hash('go()')}; style-src ${hash('b { }')}`, '<script>go()</script><style>b { }</style><script src="/a.js"></script>', []],
		['that is missing', undefined, '', ['The page has no Content Security Policy.']],
		['that knows another script', `script-src ${hash('go()')}`, '<script>stop()</script>', ['The policy would block <script>stop()….']],
		['that knows no style', 'style-src', '<style>b { }</style>', ['The policy would block <style>b { }….']],
		['that allows everything inline', "script-src 'unsafe-inline'", '', ['The policy allows what is unsafe.']],
		['that allows WebAssembly without need', "script-src 'wasm-unsafe-eval'", '', ['The policy allows WebAssembly on a page that does not search.']],
		['that allows WebAssembly to search', "script-src 'wasm-unsafe-eval'", '<search-page></search-page>', []],
		['with a frame', 'x', '<iframe srcdoc="a"></iframe>', ['The policy would block <iframe>.']],
		['with a form', 'x', '<form></form>', ['The policy would block <form>.']],
	])('%s', (_what, policy, body, problems) => expect(find(policy, body)).toEqual(problems));
});

describe('sheets', () => {
	const text = Array.from({ length: 100 }, (_, index) => `word${index}`);
	const sheet: BuiltSheet = { file: 'ru/leaflets/a.pdf', language: 'ru', title: 'A', tagged: true, fonts: [{ family: 'NotoSans', embedded: true }], text: text.join(' '), bytes: 0 };
	const find = (more: Partial<BuiltSheet>, body = `<p>${text.join(' ')}</p>`) =>
		told(sheets({ base: '/', files: [], sheets: [{ ...sheet, ...more }], pages: [{ file: 'ru/leaflets/a/index.html', root: parsePage(`<body><main>${body}</main></body>`), bytes: 0 }] })).map(([, problem]) => problem);

	test.each<[string, Partial<BuiltSheet>, string[]]>([
		['as they should be', {}, []],
		['in another language', { language: 'uz' }, ['The sheet says that its language is uz; it should be ru.']],
		['without language', { language: undefined }, ['The sheet says that its language is nothing; it should be ru.']],
		['without title', { title: undefined }, ['The sheet has no title.']],
		['without tags', { tagged: false }, ['The sheet is not tagged: no screen reader can read it.']],
		['with a font of the machine', { fonts: [{ family: 'DejaVuSans', embedded: true }] }, ['The sheet uses the font DejaVuSans.']],
		['with a font that is not in the file', { fonts: [{ family: 'NotoSerif', embedded: false }] }, ['The sheet uses the font NotoSerif, which is not in the file.']],
		['that say a little more', { text: `before ${text.join(' ')} after` }, []],
		['that lack three words', { text: text.slice(3).join(' ') }, []],
		['that lack four words', { text: text.slice(4).join(' ') }, ['The sheet holds 96 of the 100 words of its page in their order; it lacks "word0 word1 word2 word3".']],
		['in another order', { text: [...text.slice(10), ...text.slice(0, 10)].join(' ') }, ['The sheet holds 90 of the 100 words of its page in their order; it lacks "word0 word1 word2 word3 word4 word5 word6 word7 word8 word9".']],
	])('%s', (_what, more, problems) => expect(find(more)).toEqual(problems));

	test('need not say what only a screen has', () => {
		expect(find({}, `<p>${text.join(' ')}</p><nav>a b c d e</nav><p class="address">f g h i j</p>`)).toEqual([]);
	});
});

describe('words that are not written', () => {
	const find = (not: string[], body: string, locale: 'ru' | 'uz' | 'en' = 'uz') =>
		told(wording(libraryOf([cleanPage('prose', body, locale)], { law: { ...law, wording: [{ language: 'uz', not, write: 'X', why: 'a reason' }] } }))).map(([, problem]) => problem);

	test.each([
		['turma*', 'Turmaga bordi.', 'Turmaga'],
		['turma*', 'Kelturma dedi.', undefined],
		['turma', 'Turmaga bordi.', undefined],
		['turma', 'U turma, dedi.', 'turma'],
		['jinoiy ish', 'Jinoiy\u00A0ish bor.', 'Jinoiy ish'],
		['jinoiy ish', 'Jinoiy ishonch bor.', undefined],
		['jinoiy ish', 'Jinoiy javobgarlik bor.', undefined],
		['kar', 'U kar-soqov.', undefined],
		['kar-soqov*', 'U kar-soqovlar bilan.', 'kar-soqovlar'],
		['kelmagan', '*Kelmagan* odam.', 'Kelmagan'],
	])('%s is looked for in "%s": %s', (words, body, found) => {
		expect(find([words], body)).toEqual(found ? [`"${found}" is not written here: a reason.`] : []);
	});

	test('are those of the language only, and each is told', () => {
		expect(find(['turma'], 'turma', 'en')).toEqual([]);
		expect(find(['turma', 'kar'], 'turma kar')).toHaveLength(2);
	});

	test('of the site are each a text of their language, and none stands twice', () => {
		const rules = readLaw('src').law.wording.flatMap(({ language, not }) => not.map((words) => `${language} ${words}`));
		expect(new Set(rules).size).toBe(rules.length);
		expect(rules.filter((rule) => /^ru .*[a-z]/i.test(rule) || /^uz .*[\p{Script=Cyrillic}'‘’`]/u.test(rule))).toEqual([]);
	});
});

describe('terms', () => {
	const find = (words: string, locale: 'ru' | 'uz' | 'en') => told(termsAsWritten(libraryOf([cleanPage('prose', `Text <Term id="judge">${words}</Term>.`, locale)])));

	test.each([
		['judge', 'en'],
		['Judges', 'en'],
		['судьи', 'ru'],
		['судьёй', 'ru'],
		['sudyaning', 'uz'],
	] as const)('"%s" is a form of its term', (words, locale) => expect(find(words, locale)).toEqual([]));

	test.each([
		['magistrate', 'en', 'judge'],
		['следователь', 'ru', 'судья'],
		['qozi', 'uz', 'sudya'],
		['the judge', 'en', 'judge'],
	] as const)('"%s" is told', (words, locale, term) => {
		expect(find(words, locale)).toEqual([[4, `"${words}" is marked as the term "judge", which the glossary calls "${term}".`]]);
	});
});

describe('English left in Uzbek', () => {
	const find = (body: string, locale: 'uz' | 'en' = 'uz') => told(untranslated(libraryOf([cleanPage('prose', 'Ask. Speak slowly, please.', 'en'), cleanPage('prose', body, locale)])));

	test.each([
		['Ask the judge for your lawyer.', 'the for your'],
		['Advokat, of course.', 'of'],
		['Soʻrang. Speak slowly, please. Yozing.', 'Speak slowly, please.'],
	])('%s', (body, words) => expect(find(body)).toEqual([[4, `"${words}" is left in English.`]]));

	test.each(['Advokat soʻrang.', 'U <Foreign lang="en">Ask the judge.</Foreign> dedi.', 'Ana shu odam.'])('is not found in %s', (body) => expect(find(body)).toEqual([]));
	test('is not looked for in English', () => expect(find('Ask the judge.', 'en')).toEqual([]));
});

test('a file of the law data that nothing reads is told', () => {
	const root = source('stray', { 'law/limits.yaml': '', 'law/instruments/a.yaml': '', 'law/instruments/b.yml': '', 'law/old/c.yaml': '', 'law/limits.yaml.orig': '' });
	expect(strayLawFiles(libraryOf([], { root })).map(({ file }) => file)).toEqual(['law/instruments/b.yml', 'law/limits.yaml.orig', 'law/old/c.yaml']);
});

describe('the words of the interface', () => {
	const english = { 'a.b': 'A {number} b', 'a.c': 'C' };
	const find = (ru: Record<string, string>) => told(interfaceStringFaults({ en: english, uz: english, ru }).filter(({ file }) => file === 'content/i18n/ru.json')).map(([, problem]) => problem);

	test.each([
		['a missing one', { 'a.b': 'А {number} б' }, '"a.c" is missing.'],
		['an empty one', { 'a.b': 'А {number} б', 'a.c': ' ' }, '"a.c" is empty.'],
		['one too many', { 'a.b': 'А {number} б', 'a.c': 'В', 'a.d': 'Г' }, '"a.d" is a string that English does not have.'],
		['a place that is not filled', { 'a.b': 'А {nomer} б', 'a.c': 'В' }, '"a.b" has the places {nomer}, in English {number}.'],
	])('%s is told', (_what, strings, problem) => expect(find(strings as Record<string, string>)).toEqual([problem]));

	test('are whole on this site', () => expect(interfaceStringFaults()).toEqual([]));

	test('are told with their line when they are no JSON, or no UTF-8', () => {
		const root = source('strings', { 'en.json': '{\n\t"a": "b"\n}\n', 'ru.json': '{\n\t"a": "b"\n\t"c": "d"\n}\n', 'uz.json': '{\n\t"a": "\uFFFD"\n}\n' });
		expect(unreadableStrings(root)).toEqual([
			expect.objectContaining({ file: 'content/i18n/ru.json', line: 3, problem: expect.stringMatching(/^This is not valid JSON: /) }),
			expect.objectContaining({ file: 'content/i18n/uz.json', line: 2, problem: 'The file is not valid UTF-8.' }),
		]);
	});
});
