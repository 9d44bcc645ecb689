import { describe, expect, test } from 'vitest';
import { blocks, content, inlines, literal, quoted, type Printer } from '../../src/print/typst.ts';
import { cleanPage } from './fixtures.ts';

const printer: Printer = { saySize: '12pt', addressOf: (href) => (href.startsWith('https:') ? href : undefined), staleNote: (number) => (number === '3.2' ? 'The English has changed.' : undefined) };

test.each([
	['plain', '"plain"'],
	['a "b" c', String.raw`"a \"b\" c"`],
	[String.raw`a\b`, String.raw`"a\\b"`],
	[String.raw`\"`, String.raw`"\\\""`],
	['#let x = [*_$@<`', '"#let x = [*_$@<`"'],
	['', '""'],
])('%s is quoted as %s', (text, code) => {
	expect(quoted(text)).toBe(code);
	expect(content(text)).toBe(`[#${code}]`);
});

test.each<[unknown, string]>([
	[undefined, 'none'],
	[null, 'none'],
	['a"', String.raw`"a\""`],
	[12.5, '12.5'],
	[true, 'true'],
	[[], '()'],
	[['a'], '("a",)'],
	[['a', 2], '("a", 2,)'],
	[{}, '(:)'],
	[{ documentTitle: 'a' }, '(document-title: "a",)'],
	[{ a: { b: [undefined] } }, '(a: (b: (none,),),)'],
])('%j is the Typst value %s', (value, code) => {
	expect(literal(value)).toBe(code);
});

describe('running text', () => {
	const text = (body: string) => {
		const [block] = cleanPage('chapter', body).intro;
		const [paragraph] = block?.kind === 'unit' ? block.children : [];
		return paragraph?.kind === 'paragraph' ? inlines(paragraph.children, printer) : '';
	};

	test.each([
		['Sign #1 "q" [x] $y$ @z.', String.raw`#"Sign #1 \"q\" [x] $y$ @z.";`],
		['*a*', '#emph[#"a";];'],
		['[a](https://example.org/)', '#link("https://example.org/")[#"a";];'],
		['[a](/about/)', '#"a";'],
		['<Term id="arrest">a</Term>', '#"a";'],
		['<Foreign lang="uz">a</Foreign>', '#text(lang: "uz")[#"a";];'],
		['226-modda va', '#whole("226-modda");#" va";'],
		['<Limit id="holding" />', '#limit([#"48\u00A0hours"]);'],
		['<Cite id="code" at="5" />', '#cite("code-5")[#whole("Code art 5")];'],
		['<Cite id="code" at="5" form="full" />', '#full-cite("code-5")[#"article 5 of the Code";];'],
		['<Cite id="code" at="7" />', '#cite("code-7")[#whole("Code art 7")];#" ";#mark([#"to be confirmed"], dashed: true);'],
		['<Cite id="code" at="8" />', '#cite("code-8")[#whole("Code art 8")];#" ";#mark([#"at second hand"], dashed: false);'],
	])('%s prints as %s', (body, code) => {
		expect(text(body.startsWith('<') ? `A ${body}` : body)).toBe(body.startsWith('<') ? `#"A ";${code}` : code);
	});
});

test('a citation that the page does not show is not printed', () => {
	const { sections } = cleanPage('leaflet', '<Right>\n\n## A {#a}\n\nB <Cite id="code" at="5" />.\n\n</Right>');
	expect(blocks(sections[0]?.children ?? [], printer)).toBe('#par[#"B";#".";]');
});

test('each kind of block prints with the function of its name', () => {
	const body = '- a\n- b\n\n1. c\n\n### D {#d}\n\n<Note>\n\nE\n\n</Note>\n\n<Model>\n\nF <Blank>g</Blank>\n\n</Model>\n\n<Finding id="visit">H.</Finding>\n\n<Checklist>\n\n- i\n\n</Checklist>';
	const printed = blocks(cleanPage('chapter', body).intro, printer);
	expect(printed.split('\n').map((line) => /^#(\w+)/.exec(line)?.[1])).toEqual(['unit', 'unit', 'heading', 'note', 'unit', 'unit', 'unit']);
	expect(printed).toContain('#list([#"a";], [#"b";])');
	expect(printed).toContain('#enum([#"c";])');
	expect(printed).toContain('#heading(level: 3)[#"D";]');
	expect(printed).toContain('#model([#"Model wording, to be adapted to the case"])[#par[#"F ";#blank[#"g";];]]');
	expect(printed).toContain('#source([#"The Committee, 5\u00A0December 2019"])#"H.";');
	expect(printed).toContain('#checklist([#"i";])');
	expect(printed.split('\n').at(-1)).toContain('last: true');
});

test('a unit says that its English has changed, the others do not', () => {
	const printed = blocks(cleanPage('chapter', 'One.\n\nTwo.').intro, printer).split('\n');
	expect(printed[0]).toMatch(/^#unit\("3\.1", "p-1", .*stale: none/);
	expect(printed[1]).toMatch(/^#unit\("3\.2", "p-2", .*stale: "The English has changed\."/);
});

test('the blocks of a leaflet print with their quotation marks and names', () => {
	const body = '<Now>\n\n## A {#a}\n\n### B {#b}\n\n<Say>C.</Say>\n\n</Now>\n\n<Right>\n\n## D {#d}\n\n<Refused title="E">F.</Refused>\n\n</Right>\n\n<Help>\n\n## G {#g}\n\n<Contact id="helper" />\n\n</Help>\n\n<Hours>\n\n## H {#h}\n\n<Stop limit="holding" mark="judge">I.</Stop>\n\n</Hours>';
	const [now, right, help, hours] = cleanPage('leaflet', body).sections.map(({ children }) => blocks(children, printer, ['“', '”']));
	expect(now).toBe('[#heading(level: 3)[#"B";]\n#say(12pt)[#"“";#"C.";#"”";]]');
	expect(right).toBe('#refused([#"E"])[#"F.";]');
	expect(help).toBe('#contact([#heading(level: 3)[#"Helper"]], [#"Helps everyone."], [#"Number"])[]');
	expect(hours).toBe('#stops(("48\u00A0hours", "judge", [#"I.";]),)');
});
