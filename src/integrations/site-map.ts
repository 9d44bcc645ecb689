import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { hasPage } from '#src/domain/edition.ts';
import { localeKeys, locales, sourceLocale } from '#src/domain/languages/locales.ts';
import { addresses, currentLibrary, siteUrl } from '#src/editions/current.ts';

/** Pages that are reached from others and must not be found by themselves: short addresses, search. */
const hidden = /\/[a-z-]+\/(\d+|search)\/$/;

/**
 * Returns the map of the site for search engines. A site without an address has none; an integration of
 * the same name then keeps Starlight from adding its own.
 */
export function siteMap(): AstroIntegration {
	if (siteUrl === undefined) return { name: '@astrojs/sitemap', hooks: {} };
	const { edition } = currentLibrary();
	const absent = new Set(edition.pages.flatMap(({ path }) => localeKeys.filter((locale) => !hasPage(edition, path, locale)).map((locale) => addresses.full(addresses.page(locale, path)))));
	return sitemap({
		filter: (page) => !hidden.test(page) && !absent.has(page),
		i18n: {
			defaultLocale: sourceLocale,
			locales: Object.fromEntries(Object.entries(locales).map(([key, { tag }]) => [key, tag])),
		},
	});
}
