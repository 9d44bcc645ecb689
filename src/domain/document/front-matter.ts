import { z } from 'astro/zod';

const text = z.string().min(1);
const page = {
	title: text,
	/** One sentence for search engines and previews; it names nobody and nothing alarming. */
	description: text.optional(),
	lede: text,
};

export const chapterFrontMatter = z.strictObject({
	...page,
	/** Place of the chapter in the book. */
	chapter: z.int().min(1).max(16),
});

/** Where a leaflet stands in the list: by what has happened, or to whom. */
export const leafletGroups = ['held', 'family', 'harmed', 'people'] as const;

export const leafletFrontMatter = z.strictObject({
	...page,
	/** Number of the leaflet; `/{locale}/{number}/` is its short address. */
	number: z.int().min(1).max(17),
	group: z.enum(leafletGroups),
	/** When it helps, in one line, as the list says it. */
	when: text,
	/** Everyday words with which people ask for it, where the leaflet has others; search alone reads them. */
	asked: text.optional(),
	/** The heading on the page; the title stays neutral. Sentences break where the line may. */
	heading: text,
	/** Running head of the second side. */
	running: text,
	/** The sheet is for those close to the person who is held, and its lines to write on speak of that person. */
	for_relatives: z.boolean().optional(),
});

export const proseFrontMatter = z.strictObject(page);

export const familiesFrontMatter = z.strictObject({ ...page, heading: text });

export const homeFrontMatter = z.strictObject({
	...page,
	heading: text,
	urgent: text,
	now: text,
	words: text,
	family: text,
	leaflets: text,
	chapter: text,
});

/** Keys whose text sorts a page: no reader sees it, and it is the same in every language. */
export const sortingKeys: ReadonlySet<string> = new Set<keyof z.infer<typeof leafletFrontMatter>>(['group']);

/** Front matter by kind of page. */
export const frontMatter = {
	chapter: chapterFrontMatter,
	leaflet: leafletFrontMatter,
	prose: proseFrontMatter,
	families: familiesFrontMatter,
	home: homeFrontMatter,
};

export type Kind = keyof typeof frontMatter;
export type FrontMatter = { [K in Kind]: z.infer<(typeof frontMatter)[K]> };

/**
 * Returns whether pages of a kind are read in danger and on cheap phones: they rest on verified law only,
 * and name it in a line under each section, so that no sentence is interrupted.
 */
export function isPlain(kind: Kind): boolean {
	return kind === 'leaflet' || kind === 'families';
}
