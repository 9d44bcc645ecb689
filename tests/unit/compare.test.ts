import { expect, test } from 'vitest';
import { compare } from '../../src/domain/document/compare.ts';
import type { Kind } from '../../src/domain/document/front-matter.ts';
import { cleanPage } from './fixtures.ts';

const cite = (at: string) => `<Cite id="code" at="${at}" />`;
const inPart = (body: string) => `## A {#brief}\n\n${body}`;
const hours = (...stops: string[]) => `<Hours>\n\n## A {#a}\n\n${stops.join('\n\n')}\n\n</Hours>`;
const contact = (id: string, inside = '') => `<Help>\n\n## A {#a}\n\n<Contact id="${id}">\n\n${inside}\n\n</Contact>\n\n</Help>`;
const now = (...steps: string[]) => `<Now>\n\n## A {#a}\n\n${steps.join('\n\n')}\n\n</Now>`;

/** What differs, the kind of page, its body in English and in Russian (it begins on line 4), and what is reported. */
const differences: [what: string, kind: Kind, english: string, russian: string, problems: [line: number | undefined, problem: string][]][] = [
	['nothing but the words', 'chapter', inPart(`One ${cite('5')} within <Limit id="holding" />.`), inPart(`Через <Limit id="holding" case="gen" />: один ${cite('5')}.`), []],
	['the order of citations', 'chapter', inPart(`A ${cite('5')}, ${cite('7')}.`), inPart(`A ${cite('7')}, ${cite('5')}.`), []],
	['the sections', 'chapter', '## A {#brief}\n\nText.', '## A {#law}\n\nText.', [[0, 'The sections are "law", in English "brief".']]],
	['the order of sections', 'prose', '## A {#a}\n\n## B {#b}', '## B {#b}\n\n## A {#a}', [[0, 'The sections are "b, a", in English "a, b".']]],
	['the number of blocks', 'chapter', inPart('One.\n\nTwo.'), inPart('One.'), [[4, 'Section "brief" has 1 blocks, in English 2; the first that differs is Paragraph 3.2.']]],
	['a block too many', 'chapter', inPart('One.'), inPart('One.\n\nTwo.'), [[4, 'Section "brief" has 2 blocks, in English 1; the first that differs is the last.']]],
	['the kind of a block', 'prose', inPart('One.\n\n- two'), inPart('One.\n\nTwo.'), [[8, 'Section "brief" has 2 blocks, in English 2; the first that differs is Block 2 of "brief" (list).']]],
	['a list with numbers', 'prose', inPart('1. one'), inPart('- one'), [[6, 'Section "brief" has 1 blocks, in English 1; the first that differs is Block 1 of "brief" (list).']]],
	['a unit that has no list', 'chapter', inPart('One:\n\n- a'), inPart('One.'), [[6, 'Section "brief" has 1 blocks, in English 1; the first that differs is Paragraph 3.1.']]],
	['a checklist that is a list', 'chapter', inPart('<Checklist>\n\n- a\n\n</Checklist>'), inPart('- a'), [[6, 'Section "brief" has 1 blocks, in English 1; the first that differs is Paragraph 3.1.']]],
	['the id of a heading', 'prose', inPart('### One {#one}\n\nText.'), inPart('### Один {#odin}\n\nText.'), [[6, 'Section "brief" has 2 blocks, in English 2; the first that differs is Heading "One".']]],
	['the number of items', 'chapter', inPart('One:\n\n- a\n- b'), inPart('One:\n\n- a'), [[6, 'Paragraph 3.1 has 2 items, in English 3.']]],
	['a citation that is missing', 'chapter', inPart(`A ${cite('5')}, ${cite('7')}.`), inPart(`A ${cite('5')}.`), [[6, 'Paragraph 3.1 cites code 5, in English code 5, code 7.']]],
	['a citation that is new', 'chapter', inPart('A.'), inPart(`A ${cite('5')}.`), [[6, 'Paragraph 3.1 cites code 5, in English nothing.']]],
	['a citation that stands twice', 'chapter', inPart(`A ${cite('5')}, ${cite('5')}.`), inPart(`A ${cite('5')}.`), [[6, 'Paragraph 3.1 cites code 5, in English code 5, code 5.']]],
	['a citation in emphasis', 'chapter', inPart(`*A ${cite('5')}.*`), inPart('*A.*'), [[6, 'Paragraph 3.1 cites nothing, in English code 5.']]],
	['a limit', 'chapter', inPart('A <Limit id="holding" />.'), inPart('A <Limit id="extra" />.'), [[6, 'Paragraph 3.1 uses the limits extra, in English holding.']]],
	['a citation and a limit', 'chapter', inPart(`A ${cite('5')} <Limit id="holding" />.`), inPart('A.'), [[6, 'Paragraph 3.1 cites nothing, in English code 5.'], [6, 'Paragraph 3.1 uses the limits nothing, in English holding.']]],
	['a citation of a heading', 'prose', inPart(`### One ${cite('5')} {#one}`), inPart('### Один {#one}'), [[6, 'Heading "One Code art 5" cites nothing, in English code 5.']]],
	['a citation in a note', 'prose', inPart(`<Note>\n\nA ${cite('5')}.\n\n</Note>`), inPart('<Note>\n\nA.\n\n</Note>'), [[6, 'Block 1 of "brief" (note) cites nothing, in English code 5.']]],
	['what stands in a note', 'prose', inPart('<Note>\n\nA.\n\n- b\n\n</Note>'), inPart('<Note>\n\nA.\n\n</Note>'), [[6, 'Section "brief" has 1 blocks, in English 1; the first that differs is Block 1 of "brief" (note).']]],
	['a figure', 'prose', inPart('Within 3 days, 1,000 people, 1.5 hours.'), inPart('В течение 8 дней, 1 000 человек, 1,5 часа.'), [[6, 'Block 1 of "brief" (paragraph) has the figures 1.5, 1000, 8, in English 1.5, 1000, 3.']]],
	['a term', 'prose', inPart('An <Term id="arrest">arrest</Term>.'), inPart('Арест.'), [[6, 'Block 1 of "brief" (paragraph) marks the terms nothing, in English arrest.']]],
	['a link', 'prose', inPart('A [page](/about/).'), inPart('[Страница](/safety/).'), [[6, 'Block 1 of "brief" (paragraph) links to /safety/, in English /about/.']]],
	['the number of stops', 'home', hours('<Stop limit="holding">A.</Stop>', '<Stop limit="holding">A.</Stop>'), hours('<Stop limit="holding">A.</Stop>'), [[8, 'Section "a" has 1 blocks, in English 1; the first that differs is Block 1 of "a" (stops).']]],
	['the mark of a stop', 'home', hours('<Stop limit="holding" mark="judge">A.</Stop>'), hours('<Stop limit="holding">A.</Stop>'), [[8, 'Section "a" has 1 blocks, in English 1; the first that differs is Block 1 of "a" (stops).']]],
	['a stop without its name', 'home', hours('<Stop limit="holding" name="A">A.</Stop>'), hours('<Stop limit="holding">A.</Stop>'), [[8, 'Section "a" has 1 blocks, in English 1; the first that differs is Block 1 of "a" (stops).']]],
	['the limit of a stop', 'home', hours('<Stop limit="holding">A.</Stop>'), hours('<Stop limit="extra">A.</Stop>'), [[8, 'Block 1 of "a" (stops) uses the limits extra, in English holding.']]],
	['the words to say to a contact', 'leaflet', contact('helper', '<Say>A.</Say>'), contact('helper'), [[8, 'Section "a" has 1 blocks, in English 1; the first that differs is Block 1 of "a" (contact).']]],
	['the id of a step', 'leaflet', now('### A {#x}\n\nText.'), now('### A {#y}\n\nText.'), [[undefined, 'Section "a" has 2 blocks, in English 2; the first that differs is Heading "A".']]],
	['a step that is missing', 'leaflet', now('### A {#x}\n\nText.', '### B {#y}'), now('### A {#x}\n\nText.'), [[undefined, 'Section "a" has 2 blocks, in English 3; the first that differs is Heading "B".']]],
	['one section only', 'prose', '## A {#a}\n\nOne.\n\n## B {#b}\n\n- one', '## A {#a}\n\nOne.\n\nTwo.\n\n## B {#b}\n\n- one\n- two', [[4, 'Section "a" has 2 blocks, in English 1; the first that differs is the last.'], [12, 'Block 1 of "b" (list) has 2 items, in English 1.']]],
];

test.each(differences)('what differs: %s', (_what, kind, english, russian, problems) => {
	const [first, second] = [cleanPage(kind, english, 'en'), cleanPage(kind, russian, 'ru')];
	expect(compare(first, second)).toEqual(
		problems.map(([line, problem]) => ({ file: second.file, line: line ?? expect.any(Number), problem: `${problem} (compared with ${first.file})`, remedy: expect.stringMatching(/\.$/) })),
	);
});
