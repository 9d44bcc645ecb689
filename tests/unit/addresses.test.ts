import { describe, expect, test } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import { fileOf, hasPage, kindOf, pageOf } from '../../src/domain/edition.ts';
import type { Locale } from '../../src/domain/languages/locales.ts';
import { edition } from './fixtures.ts';

describe.each([
	['/', '/'],
	['/book/', '/book/'],
	['/book', '/book/'],
])('a site below %s', (base, root) => {
	const addresses = createAddresses(base, 'https://example.org');

	test.each<[Locale, string, string | undefined, string]>([
		['uz', 'handbook/hearing', undefined, 'uz/handbook/hearing/'],
		['uz-cyrl', 'handbook/hearing', 'p-3', 'uz-cyrl/handbook/hearing/#p-3'],
		['en', '', undefined, 'en/'],
		['en', 'home', undefined, 'en/'],
		['ru', 'home', 'way', 'ru/#way'],
	])('has the page %s %s %s at %s', (locale, path, fragment, address) => {
		expect(addresses.page(locale, path, fragment)).toBe(root + address);
	});

	test('has files beside its pages, and some that belong to no locale', () => {
		expect(addresses.file('ru', 'leaflets/rights.pdf')).toBe(`${root}ru/leaflets/rights.pdf`);
		expect(addresses.shared('pagefind/')).toBe(`${root}pagefind/`);
	});

	test('has full addresses, on paper without the scheme', () => {
		expect(addresses.full(addresses.page('en', 'about'))).toBe(`https://example.org${root}en/about/`);
		expect(addresses.onPaper('uz', '1')).toBe(`example.org${root}uz/1/`);
	});
});

test('a site without an origin has no full address', () => {
	const addresses = createAddresses('/');
	expect(addresses.full('/en/')).toBeUndefined();
	expect(addresses.onPaper('en', '1')).toBeUndefined();
});

test.each([
	['handbook/hearing', 'chapter', 'content/docs/uz/handbook/hearing.mdx'],
	['leaflets/rights', 'leaflet', 'content/leaflets/uz/rights.mdx'],
	['about', 'prose', 'content/pages/uz/about.mdx'],
	['home', 'home', 'content/pages/uz/home.mdx'],
])('the page %s is a %s and is kept in %s', (path, kind, file) => {
	expect(kindOf(path)).toBe(kind);
	expect(fileOf(path, 'uz')).toBe(file);
	expect(pageOf(file)).toEqual({ path, locale: 'uz' });
});

test.each(['content/pages/uz-cyrl/about.mdx', 'content/pages/about.mdx', 'content/pages/en/about.md', 'content/i18n/en.json', 'law/limits.yaml'])(
	'%s is not the file of a page',
	(file) => {
		expect(pageOf(file)).toBeUndefined();
	},
);

test('a derived locale has the pages of its source', () => {
	const partly = { ...edition, pages: [{ path: 'about', in: ['uz' as const] }] };
	expect((['uz', 'uz-cyrl', 'ru', 'en'] as const).map((locale) => hasPage(partly, 'about', locale))).toEqual([true, true, false, false]);
	expect(hasPage(partly, 'safety', 'uz')).toBe(false);
});
