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

export const leafletFrontMatter = z.strictObject({
	...page,
	/** Number of the leaflet; `/{locale}/{number}/` is its short address. */
	number: z.int().min(1).max(17),
	/** The heading on the page; the title stays neutral. Sentences break where the line may. */
	heading: text,
	/** Running head of the second side. */
	running: text,
	/** The sheet is for those close to the person who is held, and its lines to write on speak of that person. */
	for_relatives: z.boolean().optional(),
});

export const proseFrontMatter = z.strictObject(page);

export const homeFrontMatter = z.strictObject({
	...page,
	heading: text,
	urgent: text,
	now: text,
	words: text,
	sheet: text,
	chapter: text,
});

/** Front matter by kind of page. */
export const frontMatter = {
	chapter: chapterFrontMatter,
	leaflet: leafletFrontMatter,
	prose: proseFrontMatter,
	home: homeFrontMatter,
};

export type Kind = keyof typeof frontMatter;
export type FrontMatter = { [K in Kind]: z.infer<(typeof frontMatter)[K]> };
