import { blocksOf, passagesOf, type Block, type Document, type Inline } from './document.ts';
import { sortingKeys } from './front-matter.ts';

/**
 * Returns everything that a page says, front matter and captions included, with the line on which it stands;
 * words that are marked as another language are left out.
 */
export function wordsWithLines(document: Document): { text: string; line: number }[] {
	const meta = Object.entries(document.meta).flatMap(([key, value]) => (typeof value === 'string' && !sortingKeys.has(key) ? [value] : []));
	const ownWords = (block: Block): string[] => {
		switch (block.kind) {
			case 'contact':
				return [block.name, block.says, block.number];
			case 'refused':
				return [block.title];
			case 'finding':
				return [block.source];
			case 'model':
				return [block.caption];
			case 'stops':
				return block.stops.flatMap(({ when, name }) => [when, name ?? '']);
			default:
				return [];
		}
	};
	return [
		...meta.map((text) => ({ text, line: 2 })),
		...document.sections.flatMap((section) => (section.sources === undefined ? [] : [{ text: section.sources, line: document.lines.get(section) ?? 0 }])),
		...passagesOf(document).map(({ inlines, line }) => ({ text: spelled(inlines), line })),
		...blocksOf(document).flatMap((block) => ownWords(block).map((text) => ({ text, line: document.lines.get(block) ?? 0 }))),
	];
}

/** The words of running text, without those marked as another language. */
function spelled(inlines: Inline[]): string {
	return inlines
		.map((inline) => (inline.kind === 'foreign' ? ' ' : inline.kind === 'text' ? inline.value : 'text' in inline ? inline.text : spelled(inline.children)))
		.join('');
}
