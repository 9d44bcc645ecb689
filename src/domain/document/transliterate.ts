import { toCyrillic } from '../languages/uzbek/to-cyrillic.ts';
import { blocksOf, type Block, type Document, type Inline, type Section } from './document.ts';
import type { FrontMatter, Kind } from './front-matter.ts';

/**
 * Returns an Uzbek page in Cyrillic: every text the reader sees, never ids, addresses or words marked as
 * another language. A word that runs over the edge of a component ("48 soat" + "dan") is derived whole.
 */
export function transliterate(document: Document): Document {
	const derived = {
		...document,
		meta: Object.fromEntries(
			Object.entries(document.meta).map(([key, value]) => [key, typeof value === 'string' ? toCyrillic(value) : value]),
		) as FrontMatter[Kind],
		intro: document.intro.map(block),
		sections: document.sections.map(section),
	};
	return { ...derived, lines: linesOf(document, derived) };
}

/** The lines of the Latin page, for the sections and blocks that were derived from it. */
function linesOf(document: Document, derived: Document): Document['lines'] {
	const places = (page: Document) => [...page.sections, ...blocksOf(page)];
	const originals = places(document);
	return new Map(places(derived).map((place, index) => [place, document.lines.get(originals[index] ?? place) ?? 0]));
}

function section(section: Section): Section {
	return {
		...section,
		heading: inlines(section.heading),
		children: section.children.map(block),
		...(section.sources === undefined ? {} : { sources: toCyrillic(section.sources) }),
	};
}

function block(block_: Block): Block {
	switch (block_.kind) {
		case 'unit':
			return { ...block_, citation: toCyrillic(block_.citation), children: block_.children.map(block) };
		case 'model':
			return { ...block_, caption: toCyrillic(block_.caption), children: block_.children.map(block) };
		case 'note':
			return { ...block_, children: block_.children.map(block) };
		case 'contact':
			return {
				...block_,
				name: toCyrillic(block_.name),
				says: toCyrillic(block_.says),
				number: toCyrillic(block_.number),
				children: block_.children.map(block),
			};
		case 'steps':
			return { ...block_, steps: block_.steps.map((step) => ({ ...step, title: inlines(step.title), children: step.children.map(block) })) };
		case 'list':
			return { ...block_, items: block_.items.map((item) => inlines(item)) };
		case 'stops':
			return {
				...block_,
				stops: block_.stops.map((stop) => ({
					...stop,
					when: toCyrillic(stop.when),
					...(stop.name === undefined ? {} : { name: toCyrillic(stop.name) }),
					children: inlines(stop.children),
				})),
			};
		case 'finding':
			return { ...block_, source: toCyrillic(block_.source), children: inlines(block_.children) };
		case 'refused':
			return { ...block_, title: toCyrillic(block_.title), children: inlines(block_.children) };
		default:
			return { ...block_, children: inlines(block_.children) };
	}
}

/** Derives running text leaf by leaf, each leaf with the end of the word that came before it. */
function inlines(children: Inline[], before = ''): Inline[] {
	let tail = before;
	return children.map((inline) => {
		switch (inline.kind) {
			case 'text': {
				const value = continued(tail, inline.value);
				tail = tailOf(tail + inline.value);
				return { ...inline, value };
			}
			case 'limit': {
				const text = continued(tail, inline.text);
				tail = tailOf(tail + inline.text);
				return { ...inline, text };
			}
			case 'cite':
			case 'mark':
				tail = '';
				return { ...inline, text: toCyrillic(inline.text) };
			case 'foreign':
				tail = '';
				return inline;
			default: {
				const result = { ...inline, children: inlines(inline.children, tail) };
				tail = tailOf(tail + latin(inline.children));
				return result;
			}
		}
	});
}

/** The Cyrillic of `text` when `tail`, the beginning of its first word, stands before it. */
function continued(tail: string, text: string): string {
	if (tail === '') return toCyrillic(text);
	const [word = ''] = /^[\p{L}\p{M}\d'’‘ʻʼ-]*/u.exec(text) ?? [];
	const whole = toCyrillic(tail + word);
	const head = toCyrillic(tail);
	const joined = whole.startsWith(head) ? whole.slice(head.length) : toCyrillic(word);
	return joined + toCyrillic(text.slice(word.length));
}

function tailOf(text: string): string {
	return /[\p{L}\p{M}\d'’‘ʻʼ-]*$/u.exec(text)?.[0] ?? '';
}

function latin(children: Inline[]): string {
	return children
		.map((inline) => (inline.kind === 'text' ? inline.value : 'text' in inline ? inline.text : 'children' in inline ? latin(inline.children) : ''))
		.join('');
}
