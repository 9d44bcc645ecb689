import { describe, expect, test } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import { blocksOf, plainText, textsOf, type Block, type Document } from '../../src/domain/document/document.ts';
import type { Kind } from '../../src/domain/document/front-matter.ts';
import { parse } from '../../src/domain/document/parse.ts';
import { resolve } from '../../src/domain/document/resolve.ts';
import { addresses, cleanPage, edition, law, noBreak, read } from './fixtures.ts';

/** A unit as `number: kind, kind`; another block as its kind. */
const outline = (blocks: Block[]) => blocks.map((block) => (block.kind === 'unit' ? `${block.number}: ${block.children.map(({ kind }) => kind).join(', ')}` : block.kind));
const outlineOf = ({ intro, sections }: Document) => [...outline(intro), ...sections.flatMap(({ id, children }) => [`#${id}`, ...outline(children)])];
const firstText = (document: Document) => {
	const [first] = blocksOf(document).filter(({ kind }) => kind === 'paragraph');
	return first ? textsOf(first).map(plainText).join() : undefined;
};

describe('the numbers of a chapter', () => {
	const cases: Record<string, [body: string, outline: string[]]> = {
		'run through its sections': ['## A {#a}\n\nOne.\n\nTwo.\n\n## B {#b}\n\nThree.', ['#a', '3.1: paragraph', '3.2: paragraph', '#b', '3.3: paragraph']],
		'begin before the first heading': ['One.\n\n## A {#a}\n\nTwo.', ['3.1: paragraph', '#a', '3.2: paragraph']],
		'pass over headings and notes': ['## A {#a}\n\n### B {#b}\n\nOne.\n\n<Note>\n\nNo number.\n\n</Note>\n\nTwo.', ['#a', 'heading', '3.1: paragraph', 'note', '3.2: paragraph']],
		'join a sentence that ends in a colon with its list': ['One:\n\n- a\n- b\n\nTwo.', ['3.1: paragraph, list', '3.2: paragraph']],
		'join it with a numbered list': ['One:\n\n1. a\n2. b', ['3.1: paragraph, list']],
		'join it with model wording': ['One:\n\n<Model>\n\nText.\n\n</Model>', ['3.1: paragraph, model']],
		'join it with a checklist': ['One:\n\n<Checklist>\n\n- a\n\n</Checklist>', ['3.1: paragraph, list']],
		'do not join it with a note or a paragraph': ['One:\n\n<Note>\n\nNo number.\n\n</Note>\n\nTwo:\n\nThree.', ['3.1: paragraph', 'note', '3.2: paragraph', '3.3: paragraph']],
		'do not join a sentence without a colon': ['One.\n\n- a', ['3.1: paragraph', '3.2: list']],
		'join one block only': ['One:\n\n- a\n\n<Model>\n\nText.\n\n</Model>', ['3.1: paragraph, list', '3.2: model']],
		'count findings, checklists and model wording that stand alone': [
			'<Finding id="visit">Found.</Finding>\n\n<Checklist>\n\n- a\n\n</Checklist>\n\n<Model>\n\nText.\n\n</Model>',
			['3.1: finding', '3.2: list', '3.3: model'],
		],
		'see a colon that stands before a citation no more': ['One: two <Cite id="code" at="5" />.\n\n- a', ['3.1: paragraph', '3.2: list']],
	};

	test.each(Object.entries(cases))('%s', (_name, [body, expected]) => {
		expect(outlineOf(cleanPage('chapter', body))).toEqual(expected);
	});

	test('are those of the chapter in every language, with the same ids', () => {
		const ids = (['en', 'ru', 'uz', 'uz-cyrl'] as const).map((locale) =>
			cleanPage('chapter', 'One.\n\nTwo.', locale).intro.map((block) => block.kind === 'unit' && [block.id, block.number]),
		);
		expect(new Set(ids.map((list) => JSON.stringify(list)))).toEqual(new Set(['[["p-1","3.1"],["p-2","3.2"]]']));
	});

	test('give each section its range', () => {
		const { sections } = cleanPage('chapter', '## A {#a}\n\nOne.\n\nTwo.\n\n## B {#b}\n\nThree.\n\n## C {#c}\n\n<Note>\n\nText.\n\n</Note>');
		expect(sections.map(({ range }) => range)).toEqual([{ first: '3.1', last: '3.2' }, { first: '3.3', last: '3.3' }, undefined]);
	});

	test('do not exist on other pages', () => {
		expect(outlineOf(cleanPage('prose', '## A {#a}\n\nOne:\n\n- a'))).toEqual(['#a', 'paragraph', 'list']);
	});
});

test('a list keeps its items, its order and what stands in them', () => {
	const [unit] = cleanPage('chapter', '1. one <Cite id="code" at="5" />;\n2. two *three*.').intro;
	expect(unit).toMatchObject({ children: [{ kind: 'list', ordered: true }] });
	expect(unit && textsOf(unit).map(plainText)).toEqual(['one Code art 5;', 'two three.']);
	const [loose] = cleanPage('prose', '- one\n\n- two').intro;
	expect(loose).toMatchObject({ kind: 'list', ordered: false });
	expect(loose && textsOf(loose).map(plainText)).toEqual(['one', 'two']);
});

test('lines of one paragraph are joined by a space', () => {
	expect(firstText(cleanPage('prose', 'one\ntwo'))).toBe('one two');
});

describe('sections', () => {
	test('of a chapter have the role of their id', () => {
		const { sections } = cleanPage('chapter', ['brief', 'standard', 'law', 'practice'].map((id) => `## A {#${id}}\n\nText.`).join('\n\n'));
		expect(sections.map(({ id, role }) => [id, role])).toEqual([['brief', 'brief'], ['standard', 'standard'], ['law', 'law'], ['practice', 'plain']]);
	});

	test('of other pages are plain', () => {
		expect(cleanPage('prose', '## A {#law}\n\nText.').sections.map(({ role }) => role)).toEqual(['plain']);
	});

	test('that a component makes have its role and the heading in it', () => {
		const body = ['Now', 'Hours', 'Right', 'Help'].map((name) => `<${name}>\n\n## ${name} {#${name.toLowerCase()}}\n\nText.\n\n</${name}>`).join('\n\n');
		expect(cleanPage('leaflet', body).sections.map(({ id, role, heading }) => [id, role, plainText(heading)])).toEqual([
			['now', 'now', 'Now'], ['hours', 'hours', 'Hours'], ['right', 'right', 'Right'], ['help', 'help', 'Help'],
		]);
	});

	test('of things to do join each heading with what follows it', () => {
		const [section] = cleanPage('leaflet', '<Now>\n\n## Now {#now}\n\nFirst.\n\n### A {#a}\n\nOne.\n\n<Say>Words.</Say>\n\n### B {#b}\n\nTwo.\n\n</Now>').sections;
		expect(section?.children).toMatchObject([
			{ kind: 'paragraph' },
			{ kind: 'steps', steps: [{ id: 'a', children: [{ kind: 'paragraph' }, { kind: 'say' }] }, { id: 'b', children: [{ kind: 'paragraph' }] }] },
		]);
	});

	test.each([
		['ru', 'Прошу адвоката', '».'],
		['ru', 'Прошу адвоката.', '».'],
		['ru', 'Где адвокат?', '»'],
		['en', 'Where is my lawyer?', '”'],
	] as const)('of words to say in %s, “%s” is closed by %s', (locale, words, close) => {
		const [section] = cleanPage('leaflet', `<Right>\n\n## A {#a}\n\n<Say>${words}</Say>\n\n</Right>`, locale).sections;
		expect(section?.children).toMatchObject([{ kind: 'say', close }]);
	});

	test('of a stage for families join its steps, and lead on behind them', () => {
		const body = '<Stage>\n\n## Now {#now}\n\nFirst.\n\n### A {#a}\n\nOne <Cite id="code" at="5(1)" />.\n\n### B {#b}\n\nTwo.\n\n<Onward>[C](/leaflets/rights/)</Onward>\n\n</Stage>';
		const [section] = cleanPage('families', body).sections;
		expect(section).toMatchObject({
			role: 'stage',
			sources: 'Code, article 5',
			children: [{ kind: 'paragraph' }, { kind: 'steps', steps: [{ id: 'a' }, { id: 'b', children: [{ kind: 'paragraph' }] }] }, { kind: 'onward', children: [{ kind: 'link', href: '/en/leaflets/rights/' }] }],
		});
	});

	test('of hours join neighbouring stops into one line', () => {
		const stop = '<Stop limit="holding">Text.</Stop>';
		const [section] = cleanPage('home', `<Hours>\n\n## A {#a}\n\n${stop}\n\n${stop}\n\n### B {#b}\n\n${stop}\n\n</Hours>`).sections;
		expect(section?.children.map((block) => (block.kind === 'stops' ? block.stops.length : block.kind))).toEqual([2, 'heading', 1]);
	});
});

describe('limits', () => {
	const text = (body: string, locale: Parameters<typeof cleanPage>[2]) => firstText(cleanPage('prose', body, locale))?.replaceAll(noBreak, ' ');

	test('are text in the form that the sentence asks for', () => {
		expect(text('Within <Limit id="holding" />.', 'en')).toBe('Within 48 hours.');
		expect(text('A <Limit id="holding" form="adjective" /> limit.', 'en')).toBe('A 48-hour limit.');
		expect(text('Больше <Limit id="holding" case="gen" />.', 'ru')).toBe('Больше 48 часов.');
		expect(text('К <Limit id="holding" case="dat" />.', 'ru')).toBe('К 48 часам.');
		expect(text('<Limit id="holding" />dan keyin.', 'uz')).toBe('48 soatdan keyin.');
		expect(text('<Limit id="at-once" />.', 'uz')).toBe('Darhol.');
	});

	test('of national law and figures of an international text are told apart', () => {
		const [block] = cleanPage('prose', 'A <Limit id="holding" /> <Limit id="pact-prompt" />').intro;
		expect(block).toMatchObject({ children: [{ kind: 'text' }, { id: 'holding', national: true }, { kind: 'text' }, { id: 'pact-prompt', national: false, text: `24${noBreak}hours` }] });
	});

	test('are listed with their lines', () => {
		expect(cleanPage('prose', 'A <Limit id="holding" />.\n\nB <Limit id="extra" />.').limits).toEqual([{ id: 'holding', line: 4 }, { id: 'extra', line: 6 }]);
	});

	test('of a stop share one unit, and a plus stands before what comes on top', () => {
		const [section] = cleanPage('home', '<Hours>\n\n## A {#a}\n\n<Stop limit="extra holding" mark="after" name="More">Text.</Stop>\n\n<Stop mark="trial" name="Trial">Text.</Stop>\n\n</Hours>').sections;
		expect(section?.children).toMatchObject([
			{ stops: [{ when: `+${noBreak}24, 48${noBreak}hours`, name: 'More', mark: 'after', limits: ['extra', 'holding'] }, { when: '', name: 'Trial', mark: 'trial', limits: [] }] },
		]);
	});
});

describe('citations', () => {
	test('in a chapter lead to its list of sources, elsewhere to the record of the law', () => {
		const inChapter = cleanPage('chapter', 'A <Cite id="code" at="5(1)" />.').intro[0];
		expect(inChapter).toMatchObject({ children: [{ children: [{}, { kind: 'cite', href: '#code-5-1', text: 'Code art 5(1)', hidden: false, full: false }, {}] }] });
		expect(cleanPage('prose', 'A <Cite id="code" at="5(1)" />.').intro[0]).toMatchObject({ children: [{}, { href: '/en/standards/code/#code-5-1' }, {}] });
	});

	test('have the full form on demand', () => {
		expect(firstText(cleanPage('chapter', 'См. <Cite id="code" at="5(1)" form="full" />.', 'ru'))).toBe('См. часть первая статьи 5 Кодекса.');
	});

	test('are listed with their unit and line', () => {
		const { citations } = cleanPage('chapter', 'One.\n\nA <Cite id="code" at="5" />:\n\n- b <Cite id="pact" at="9(3)" />');
		expect(citations).toEqual([
			{ to: { instrument: 'code', at: '5' }, line: 6, unit: { id: 'p-2', number: '3.2' } },
			{ to: { instrument: 'pact', at: '9(3)' }, line: 8, unit: { id: 'p-2', number: '3.2' } },
		]);
	});

	test.each([
		['before a full stop', 'A <Cite id="code" at="7" />. B.', 'A Code art 7. to be confirmed B.'],
		['before another stop', 'A <Cite id="code" at="8" />; b.', 'A Code art 8; at second hand b.'],
		['before the rest of the sentence', 'A <Cite id="code" at="7" /> and b. C.', 'A Code art 7 and b. to be confirmed C.'],
		['at the end of the text', 'A <Cite id="code" at="8" />', 'A Code art 8 at second hand'],
		['of a source that disagrees with others', 'A <Cite id="pact" at="10" />.', 'A Pact art 10. to be confirmed'],
		['two of one kind, once', 'A <Cite id="code" at="7" /> and <Cite id="pact" at="10" />. C.', 'A Code art 7 and Pact art 10. to be confirmed C.'],
		['two kinds, both', 'A <Cite id="code" at="7" /> and <Cite id="code" at="8" />.', 'A Code art 7 and Code art 8. to be confirmed at second hand'],
		['in a list', '- a <Cite id="code" at="7" />;\n- b.', 'a Code art 7; to be confirmed'],
	])('carry their warning behind the stop: %s', (_name, body, expected) => {
		const [block] = cleanPage('prose', body).intro;
		expect(block && textsOf(block).map(plainText)[0]).toBe(expected);
	});

	test('that stand side by side are parted', () => {
		expect(firstText(cleanPage('prose', 'A <Cite id="code" at="5" /> <Cite id="pact" at="9(3)" />. B.'))).toContain('Code art 5; Pact art 9(3). B.');
	});

	test('keep the paragraphs of an item apart', () => {
		const [block] = cleanPage('prose', '- One.\n\n  Two.').intro;
		expect(block && textsOf(block).map(plainText)).toEqual(['One. Two.']);
	});

	test('of what is verified and was read carry no warning', () => {
		expect(firstText(cleanPage('prose', 'A <Cite id="code" at="5" />. B.'))).toBe('A Code art 5. B.');
	});

	test('lead from their warning to what it means', () => {
		const [block] = cleanPage('prose', 'A <Cite id="code" at="7" />.', 'ru').intro;
		expect(block).toMatchObject({ children: expect.arrayContaining([expect.objectContaining({ kind: 'mark', warning: 'to-be-confirmed', href: '/ru/about/#review' })]) });
	});

	test('of a leaflet are hidden without a gap, and stand in the source line of their section', () => {
		const { sections, citations } = cleanPage('leaflet', '<Right>\n\n## A {#a}\n\nOne <Cite id="code" at="6-1" /> <Cite id="code" at="5(1)" />. Two <Cite id="pact" at="9(3)" />, three.\n\n</Right>\n\n<Right>\n\n## B {#b}\n\nFour <Cite id="code" at="5" />.\n\n</Right>\n\n<Right>\n\n## C {#c}\n\nFive.\n\n</Right>');
		expect(sections.map(({ children }) => children.flatMap((block) => textsOf(block).map(plainText)).join())).toEqual(['One. Two, three.', 'Four.', 'Five.']);
		expect(sections.map(({ sources }) => sources)).toEqual(['Code, articles 5, 6¹. Code, article 9', 'Code, article 5', undefined]);
		expect(citations.map(({ to, line }) => [to.at, line])).toEqual([['6-1', 8], ['5(1)', 8], ['9(3)', 8], ['5', 16]]);
	});

	test('include what a contact rests on', () => {
		const { sections, citations } = cleanPage('leaflet', '<Help>\n\n## A {#a}\n\n<Contact id="helper" />\n\n</Help>');
		expect(citations).toEqual([{ to: { instrument: 'code', at: '5' }, line: 8 }]);
		expect(sections[0]?.sources).toBe('Code, article 5');
		expect(sections[0]?.children).toMatchObject([{ kind: 'contact', id: 'helper', name: 'Helper', says: 'Helps everyone.', number: 'Number' }]);
	});
});

describe('a unit', () => {
	const unit = (body: string, locale: Parameters<typeof cleanPage>[2] = 'en', number = 0) => cleanPage('chapter', body, locale, { edition: { ...edition, number } }).intro[0];

	test.each([
		['en', 'part 1 of article 5 of the Code; Site: Handbook, draft of 24_November 2026, para 3.1'],
		['ru', 'часть первая статьи 5 Кодекса; Сайт: '],
		['uz', 'Kodeks 5-moddasining birinchi qismi; Sayt: '],
		['uz-cyrl', 'Кодекс 5-моддасининг биринчи қисми; Сайт: '],
	] as const)('is copied in %s with the form of courts and the number of the paragraph', (locale, citation) => {
		const block = unit('A <Cite id="code" at="5(1)" />.', locale);
		const copied = block?.kind === 'unit' ? block.citation.replaceAll(noBreak, '_') : '';
		expect(copied.startsWith(citation)).toBe(true);
		expect(copied).toMatch(/(?<!\d)3\.1(?!\d)/);
	});

	test('is copied with each provision once, in the order of the text', () => {
		expect(unit('A <Cite id="pact" at="9(3)" />, <Cite id="code" at="5" />, <Cite id="code" at="5" />.')).toMatchObject({
			citation: expect.stringMatching(/^part 3 of article 9 of the Code; article 5 of the Code; Site/),
		});
	});

	test('is copied with the edition as soon as there is one', () => {
		expect(unit('A.', 'en', 2)).toMatchObject({ citation: 'Site: Handbook, edition 2, para 3.1' });
	});

	test.each([
		['A <Cite id="code" at="5" />.', false],
		['A <Cite id="code" at="7" />.', true],
		['A <Cite id="pact" at="10" />.', true],
		['A <Cite id="code" at="8" />.', false],
		['A <Limit id="holding" />.', false],
		['A <Limit id="unsure" />.', true],
	])('is to be confirmed if what it rests on is: %s', (body, toBeConfirmed) => {
		expect(unit(body)).toMatchObject({ toBeConfirmed });
	});

	test('knows that it is a checklist', () => {
		expect(unit('A:\n\n<Checklist>\n\n- a\n\n</Checklist>')).toMatchObject({ checklist: true });
		expect(unit('A:\n\n- a')).toMatchObject({ checklist: false });
	});
});

test('each section and block knows the line on which it begins', () => {
	const { sections, lines } = cleanPage('chapter', '## A {#a}\n\nOne\ntwo.\n\n### B {#b}\n\nThree:\n\n- a\n- b');
	expect(sections.map((section) => [lines.get(section), section.children.map((block) => lines.get(block))])).toEqual([[4, [6, 9, 11]]]);
});

describe('links', () => {
	const href = (body: string, base: string, locale: Parameters<typeof cleanPage>[2] = 'en') => {
		const [block] = cleanPage('prose', body, locale, { addresses: createAddresses(base) }).intro;
		return block?.kind === 'paragraph' ? block.children.flatMap((inline) => ('href' in inline ? [inline.href] : [])) : [];
	};

	test.each([
		['[a](/handbook/hearing/)', '/', 'ru', '/ru/handbook/hearing/'],
		['[a](/handbook/hearing)', '/', 'uz', '/uz/handbook/hearing/'],
		['[a](/handbook/hearing/#p-2)', '/base/', 'uz-cyrl', '/base/uz-cyrl/handbook/hearing/#p-2'],
		['[a](/#way)', '/base/', 'en', '/base/en/#way'],
		['[a](/)', '/', 'en', '/en/'],
		['[a](#here)', '/base/', 'en', '#here'],
		['[a](https://example.org/x)', '/base/', 'en', 'https://example.org/x'],
		['An <Term id="arrest">arrest</Term>', '/base/', 'ru', '/base/ru/handbook/glossary/#arrest'],
	] as const)('%s below %s leads in %s to %s', (body, base, locale, expected) => {
		expect(href(body, base, locale)).toEqual([expected]);
	});
});

test('a term is listed once, with the words of the sentence', () => {
	const document = cleanPage('prose', 'An <Term id="arrest">arrested</Term> person, <Term id="arrest">arrest</Term>.');
	expect(document.terms).toEqual(['arrest']);
	expect(firstText(document)).toBe('An arrested person, arrest.');
});

test('a finding names its body and its day, or the year where the day is not known', () => {
	const sources = cleanPage('chapter', '<Finding id="visit">A.</Finding>\n\n<Finding id="visit-by-month">B.</Finding>', 'ru').intro.flatMap((block) => (block.kind === 'unit' ? block.children : []));
	expect(sources).toMatchObject([{ source: `Комитет, 5${noBreak}декабря 2019${noBreak}года` }, { source: 'Комитет, 2019' }]);
});

test('a page whose front matter is wrong has no document, and its faults have the lines of the file', () => {
	const parsed = parse('---\ntitle: a\nlede: 1\n---\n\nText {x}.\n', 'content/pages/en/about.mdx');
	if ('finding' in parsed) throw new Error(parsed.finding.problem);
	expect(resolve(parsed.source, 'about', 'en', { law, edition, addresses })).toEqual({
		document: undefined,
		findings: [{ file: 'content/pages/en/about.mdx', line: 3, problem: 'lede: the number 1 is not text.', remedy: expect.any(String) }],
	});
});

describe('a page that cannot be parsed', () => {
	test.each([
		['A tag that stays open', 'Text.\n\n<Note>\n\nText.\n', 'The page cannot be read: '],
		['A brace that stays open', 'One.\n\nTwo { three.\n', 'The page cannot be read: '],
		['A comment of HTML', 'One.\n\nTwo <!-- three -->.\n', 'The page cannot be read: '],
	])('%s is told with its line', (_name, text, problem) => {
		expect(parse(text, 'f.mdx')).toEqual({ finding: { file: 'f.mdx', line: 3, problem: expect.stringContaining(problem), remedy: expect.any(String) } });
	});

	test('a sign that is not UTF-8 is told with its line', () => {
		expect(parse('One.\nTwo \uFFFD.', 'f.mdx')).toMatchObject({ finding: { line: 2, problem: 'The file is not valid UTF-8.' } });
	});
});

describe('faults', () => {
	const section = (name: string, inside: string) => `<${name}>\n\n## A {#a}\n\n${inside}\n\n</${name}>`;
	/** The fault, the kind of page, its body (which begins on line 4), and what is reported. */
	const faults: [fault: string, kind: Kind, body: string, reported: [line: number, problem: string][]][] = [
		['a heading id twice', 'prose', '## A {#a}\n\n## B {#a}', [[6, 'The heading id "a" stands twice on this page.']]],
		['the id of a section on a lower heading', 'prose', '## A {#a}\n\n### B {#a}', [[6, 'The heading id "a" stands twice on this page.']]],
		['a heading with the id of a paragraph', 'prose', '## A {#p-3}', [[4, 'The heading id "p-3" is the id of a paragraph.']]],
		['a title in the text', 'prose', '# A {#a}', [[4, 'A heading of level 1 cannot stand here.']]],
		['a second section inside a component', 'leaflet', '<Right>\n\n## A {#a}\n\n## B {#b}\n\n</Right>', [[8, 'A heading of level 2 cannot stand here.']]],
		['code in an item', 'prose', '- one\n\n  ```\n  code\n  ```', [[6, 'A block of code is not part of what a page may contain.']]],
		['words inside a citation', 'prose', 'A <Cite id="code" at="5">lost words</Cite>.', [[4, '<Cite> has content, which nobody would see.']]],
		['an attribute with the name of a built-in', 'prose', 'A <Cite id="code" at="5" constructor="x" />.', [[4, '<Cite> has no attribute "constructor".']]],
		['a heading without id', 'prose', 'Text.\n\n## One', [[6, 'The heading "One" has no id.']]],
		['a lower heading without id', 'prose', '## A {#a}\n\n### One', [[6, 'The heading "One" has no id.']]],
		['an id with capitals', 'prose', '## One {#One}', [[4, 'The heading "One" has no id.']]],
		['a section without its heading', 'leaflet', '<Now>\n\nText.\n\n</Now>', [[4, '<Now> does not begin with a heading of the second level.']]],
		['a section whose heading is too low', 'leaflet', '<Now>\n\n### A {#a}\n\n</Now>', [[4, '<Now> does not begin with a heading of the second level.']]],
		['a section inside a block', 'leaflet', '<Note>\n\n<Now>\n\n## A {#a}\n\n</Now>\n\n</Note>', [[6, '<Now> cannot stand here.']]],
		['a finding that is not in the registry', 'chapter', '<Finding id="nothing">Text.</Finding>', [[4, '"nothing" is not a finding or a case with a body and a date.']]],
		['a finding that is a treaty', 'chapter', '<Finding id="pact">Text.</Finding>', [[4, '"pact" is not a finding or a case with a body and a date.']]],
		['an unknown contact', 'leaflet', section('Help', '<Contact id="nobody" />'), [[8, 'There is no contact "nobody".']]],
		['bold text', 'prose', 'Text.\n\nSome **bold** text.', [[6, 'Bold text: in running text bold means a number set by law.']]],
		['an unknown term', 'prose', 'A <Term id="nothing">word</Term>.', [[4, 'There is no term "nothing".']]],
		['an unknown limit', 'prose', 'A <Limit id="nothing" />.', [[4, 'There is no limit "nothing".']]],
		['an unknown limit of a stop', 'home', section('Hours', '<Stop limit="holding nothing">Text.</Stop>'), [[8, 'There is no limit "nothing".']]],
		['an unknown instrument', 'prose', 'A <Cite id="nothing" at="1" />.', [[4, 'There is no instrument "nothing".']]],
		['an unknown pinpoint', 'prose', 'A <Cite id="code" at="5(9)" />.', [[4, '"code" has no provision "5(9)".']]],
		['a link without encryption', 'prose', '[a](http://example.org)', [[4, 'The link "http://example.org" is neither internal nor https.']]],
		['a link to mail', 'prose', '[a](mailto:a@example.org)', [[4, 'The link "mailto:a@example.org" is neither internal nor https.']]],
		['a relative link', 'prose', '[a](../about/)', [[4, 'The link "../about/" is neither internal nor https.']]],
		['an unknown component', 'prose', '<Widget />', [[4, '<Widget> is not a component of this site.']]],
		['an unknown component in a sentence', 'prose', 'A <Widget>b</Widget>.', [[4, '<Widget> is not a component of this site.']]],
		['raw HTML', 'prose', 'A <b>b</b>.\n\n<div>\n\nText.\n\n</div>', [[4, '<b> is not a component of this site.'], [6, '<div> is not a component of this site.']]],
		['a fragment', 'prose', '<>Text</>', [[4, '<> is not a component of this site.']]],
		['a block in a sentence', 'prose', 'A <Note>b</Note>.', [[4, '<Note> is a block of its own and cannot stand here.']]],
		['a part of a sentence on its own', 'prose', '<Cite id="code" at="5" />', [[4, '<Cite> is part of a sentence and cannot stand here.']]],
		['a stop outside hours', 'home', '<Stop limit="holding">Text.</Stop>', [[4, '<Stop> stands outside <Hours>.']]],
		['a blank outside model wording', 'chapter', 'A <Blank>b</Blank>.', [[4, '<Blank> stands outside <Model>.']]],
		['a refusal outside a right', 'leaflet', '<Refused title="A">Text.</Refused>', [[4, '<Refused> stands outside <Right>.']]],
		['a contact outside help', 'leaflet', '<Contact id="helper" />', [[4, '<Contact> stands outside <Help>.']]],
		['an attribute that is an expression', 'prose', 'A <Limit id="holding" case={5} />.', [[4, '<Limit> has an attribute that is an expression.']]],
		['attributes that are spread', 'prose', '<Note {...all}>\n\nText.\n\n</Note>', [[4, '<Note> has an attribute that is an expression.']]],
		['an unknown attribute', 'prose', '<Note tone="loud">\n\nText.\n\n</Note>', [[4, '<Note> has no attribute "tone".']]],
		['a handler', 'prose', '<Note onclick="x()">\n\nText.\n\n</Note>', [[4, '<Note> has no attribute "onclick".']]],
		['a value that is not known', 'prose', 'A <Limit id="holding" case="voc" />.', [[4, '<Limit case="voc">: this value is not known.']]],
		['an attribute without its value', 'prose', 'A <Limit id="holding" case />.', [[4, '<Limit case="">: this value is not known.']]],
		['a missing attribute', 'prose', 'A <Foreign>b</Foreign>.', [[4, '<Foreign> needs the attribute "lang".']]],
		['an empty component', 'prose', '<Note>\n\n</Note>', [[4, '<Note> is empty.']]],
		['an empty term', 'prose', 'A <Term id="arrest"></Term>.', [[4, '<Term> is empty.']]],
		['an expression in a sentence', 'prose', 'A {1 + 1}.', [[4, 'An {expression} is not part of what a page may contain.']]],
		['an expression on its own', 'prose', 'Text.\n\n{1 + 1}', [[6, 'An {expression} is not part of what a page may contain.']]],
		['an import', 'prose', "import x from 'y'", [[4, 'An import or export is not part of what a page may contain.']]],
		['an export', 'chapter', 'export const x = 1', [[4, 'An import or export is not part of what a page may contain.']]],
		['code', 'prose', 'A `b`.', [[4, 'Code is not part of what a page may contain.']]],
		['a block of code', 'prose', '```\na\n```', [[4, 'A block of code is not part of what a page may contain.']]],
		['an image', 'prose', '![a](b.png)', [[4, 'An image is not part of what a page may contain.']]],
		['a table', 'prose', '| a |\n|---|\n| b |', [[4, 'A table is not part of what a page may contain.']]],
		['a quotation block', 'prose', '> a', [[4, 'A quotation block is not part of what a page may contain.']]],
		['a rule', 'prose', 'a\n\n***', [[6, 'A rule is not part of what a page may contain.']]],
		['a footnote', 'prose', 'A[^1].\n\n[^1]: Text.', [[4, 'A footnote is not part of what a page may contain.'], [6, 'A block of the kind "footnoteDefinition" is not part of what a page may contain.']]],
		['struck text', 'prose', 'A ~~b~~.', [[4, 'A block of the kind "delete" is not part of what a page may contain.']]],
		['a list in a list', 'prose', '- a\n  - b', [[5, 'A block of the kind "list" is not part of what a page may contain.']]],
		['two faults in one line', 'prose', 'A {x} **b**.', [[4, 'An {expression} is not part of what a page may contain.'], [4, 'Bold text: in running text bold means a number set by law.']]],
	];

	test.each(faults)('%s', (_fault, kind, body, reported) => {
		const { findings } = read(kind, body);
		expect(findings.map(({ line, problem }) => [line, problem])).toEqual(reported);
		for (const { file, remedy } of findings) {
			expect(file).toMatch(/^content\/(docs|leaflets|pages)\/en\//);
			expect(remedy).toMatch(/\S\.$/);
		}
	});

	test('leave the rest of the page readable', () => {
		const { document } = read('chapter', '## A {#a}\n\nOne {x}.\n\n<Widget />\n\nTwo **b**.');
		expect(document.sections.flatMap(({ children }) => children.flatMap((block) => textsOf(block).map(plainText)))).toEqual(['One .', 'Two b.']);
	});
});
