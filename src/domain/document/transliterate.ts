import { toCyrillic } from '../languages/uzbek/to-cyrillic.ts';
import { blocksOf, type Block, type Document, type Inline, type Section } from './document.ts';
import { sortingKeys, type FrontMatter, type Kind } from './front-matter.ts';

/**
 * Returns an Uzbek page in Cyrillic: every text the reader sees, never ids, addresses or words marked as
 * another language. A word that runs over the edge of a component ("48 soat" + "dan") is derived whole.
 */
export function transliterate(document: Document): Document {
	const derived = {
		...document,
		meta: Object.fromEntries(
			Object.entries(document.meta).map(([key, value]) => [key, typeof value === 'string' && !sortingKeys.has(key) ? toCyrillic(value) : value]),
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

/** Derives running text leaf by leaf, each leaf with the parts of a word that stand before and after it. */
function inlines(children: Inline[], before = '', after = ''): Inline[] {
	let start = before;
	return children.map((inline, index) => {
		const rest = latin(children.slice(index + 1));
		const end = headOf(rest) === rest ? rest + after : headOf(rest);
		const own = latin([inline]);
		const here = start;
		start = tailOf(start + own);
		switch (inline.kind) {
			case 'text':
				return { ...inline, value: within(here, inline.value, end) };
			case 'limit':
				return { ...inline, text: within(here, inline.text, end) };
			case 'cite':
			case 'mark':
				return { ...inline, text: toCyrillic(inline.text) };
			case 'foreign':
				return inline;
			default:
				return { ...inline, children: inlines(inline.children, here, end) };
		}
	});
}

/** The Cyrillic of `text` in a word that begins with `before` and ends with `after`. */
function within(before: string, text: string, after: string): string {
	const whole = toCyrillic(before + text + after);
	return whole.slice(edge(whole, before), edge(whole, before + text));
}

/** Where the Cyrillic of a beginning ends in the whole: a soft sign is dropped when a suffix follows (*parol*ni). */
function edge(whole: string, beginning: string): number {
	const alone = toCyrillic(beginning);
	return whole.startsWith(alone) ? alone.length : alone.replace(/ь$/, '').length;
}

const inWord = String.raw`[\p{L}\p{M}\d'’‘ʻʼ-]*`;

function headOf(text: string): string {
	return new RegExp(`^${inWord}`, 'u').exec(text)?.[0] ?? '';
}

function tailOf(text: string): string {
	return new RegExp(`${inWord}$`, 'u').exec(text)?.[0] ?? '';
}

/** The Latin of running text; what is not derived with its neighbours parts words like a space. */
function latin(children: Inline[]): string {
	return children
		.map((inline) => {
			switch (inline.kind) {
				case 'text':
					return inline.value;
				case 'limit':
					return inline.text;
				case 'cite':
				case 'mark':
				case 'foreign':
					return ' ';
				default:
					return latin(inline.children);
			}
		})
		.join('');
}
