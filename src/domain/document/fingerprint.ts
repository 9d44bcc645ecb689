import { createHash } from 'node:crypto';
import { textsOf, type Block, type Document, type Inline, type Section } from './document.ts';

/** A block and the name under which locks know it: the number of a unit, or section and place. */
export interface KeyedBlock {
	key: string;
	block: Block;
	section: Section;
}

/** Returns every block of a page that a translator translates as one, in order. */
export function keyedBlocks(document: Document): KeyedBlock[] {
	return document.sections.flatMap((section) => section.children.map((block, index) => ({ key: keyOf(section, block, index), block, section })));
}

/** Returns the name under which locks know a block: the number of a unit, or section and place, counted from 1. */
export function keyOf({ id }: Section, block: Block, index: number): string {
	return block.kind === 'unit' ? block.number : `${id}.${index + 1}`;
}

/** The key of what the front matter says. */
export const titleKey = 'title';

/** Returns the fingerprint of everything that is translated as one: the front matter, each heading, each block. */
export function translatedPrints(document: Document): Record<string, string> {
	const title = Object.values(document.meta).filter((value) => typeof value === 'string');
	return Object.fromEntries([
		[titleKey, hash(title.join('\n'))],
		...document.sections.map(({ id, heading }) => [id, hash(written(heading))]),
		...keyedBlocks(document).map(({ key, block }) => [key, fingerprint(block)]),
	]);
}

/**
 * Returns twelve signs that change when what a block says changes. Citations and limits count by id, so
 * that an edit of the law data, which changes every language by itself, leaves them as they are.
 */
export function fingerprint(block: Block): string {
	return hash(sourceOf(block));
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The words of a block as they were written, one line for each paragraph, item or stop. */
function sourceOf(block: Block): string {
	const own =
		block.kind === 'refused' ? [block.title] : block.kind === 'stops' ? block.stops.map(({ name, limits, mark }) => [name, ...limits, mark].join(' ')) : [];
	const kinds = block.kind === 'unit' ? block.children.map(({ kind }) => kind) : [];
	return [block.kind, ...kinds, ...own, ...textsOf(block).map(written)].join('\n');
}

function written(inlines: Inline[]): string {
	return inlines
		.map((inline) => {
			switch (inline.kind) {
				case 'text':
					return inline.value;
				case 'cite':
					return `⟨${inline.to.instrument} ${inline.to.at}⟩`;
				case 'limit':
					return `⟨${inline.id}⟩`;
				case 'mark':
					return '';
				default:
					return written(inline.children);
			}
		})
		.join('');
}
