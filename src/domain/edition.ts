import { z } from 'astro/zod';
import { inEachLanguage } from './law/schema.ts';
import { writtenLocales, writtenLocale, type Locale, type WrittenLocale } from './languages/locales.ts';
import type { Kind } from './document/front-matter.ts';

export const editionSchema = z.strictObject({
	/** 0 until edition 1 is declared: paragraph numbers may still move. */
	number: z.int().min(0),
	date: z.iso.date('write a day that exists, as 2026-11-24'),
	/** Name of the site: neutral on a watched phone. */
	name: inEachLanguage,
	licences: z.strictObject({ code: z.string(), texts: z.string(), law: z.string() }),
	/** Every page, and the languages in which it exists. A derived locale has what its source has. */
	pages: z
		.array(
			z.strictObject({
				path: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'write a path of small letters, without locale'),
				in: z.array(z.enum(writtenLocales)).min(1),
			}),
		)
		.min(1),
});
export type Edition = z.infer<typeof editionSchema>;

/** Returns what kind of page stands at a path. */
export function kindOf(path: string): Kind {
	if (path.startsWith('handbook/')) return 'chapter';
	if (path.startsWith('leaflets/')) return 'leaflet';
	if (path === 'for-families') return 'families';
	return path === 'home' ? 'home' : 'prose';
}

/** Folders of content by kind; each has a folder for each written locale. */
export const contentFolders = { chapter: 'docs', leaflet: 'leaflets', prose: 'pages', families: 'pages', home: 'pages' } as const satisfies Record<Kind, string>;

/** Returns the file, from the root of the source, that keeps a page in a language. */
export function fileOf(path: string, locale: WrittenLocale): string {
	const kind = kindOf(path);
	const name = kind === 'leaflet' ? path.slice('leaflets/'.length) : path;
	return `content/${contentFolders[kind]}/${locale}/${name}.mdx`;
}

/** Returns the path of the page that a file of content keeps, and its language; undefined for other files. */
export function pageOf(file: string): { path: string; locale: WrittenLocale } | undefined {
	const [, folder, language, name] = /^content\/(docs|leaflets|pages)\/([a-z-]+)\/(.+)\.mdx$/.exec(file) ?? [];
	const locale = writtenLocales.find((candidate) => candidate === language);
	if (locale === undefined || name === undefined) return undefined;
	return { path: folder === 'leaflets' ? `leaflets/${name}` : name, locale };
}

/** Returns whether the edition has a page in a locale. */
export function hasPage(edition: Edition, path: string, locale: Locale): boolean {
	return edition.pages.some((page) => page.path === path && page.in.includes(writtenLocale(locale)));
}
