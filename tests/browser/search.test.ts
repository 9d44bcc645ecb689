import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isLocale, localeKeys, type Locale } from '../../src/domain/languages/locales.ts';
import { string } from '../../src/domain/languages/strings.ts';
import { kinds, pathTo, useSite } from './site.ts';

const site = useSite();
let open: Page | undefined;

/** What readers type, and the page and section that must come first; none where nothing is found. */
const queries = readFileSync(new URL('./search-queries.tsv', import.meta.url), 'utf8')
	.trimEnd()
	.split('\n')
	.slice(1)
	.map((line) => {
		const [locale, query = '', expected = ''] = line.split('\t');
		if (!isLocale(locale)) throw new Error(`search-queries.tsv names a language that does not exist: ${locale}`);
		return { locale, query, expected };
	});

/** Types a query into the field of the open page and returns where its results lead, in order. */
async function ask(page: Page, query: string): Promise<string[]> {
	await page.locator('search-page .found').evaluate((status) => status.replaceChildren());
	await page.locator('search-page input').fill(query);
	await page.locator('search-page input').press('Enter');
	await page.locator('search-page .found:not(:empty)').waitFor();
	const links = await page.locator('.result h3 a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	return links.map((href) => site.pathOf(new URL(href, page.url()).href));
}

/** Opens the page of search, unless it is open already. */
async function openSearch(locale: Locale): Promise<Page> {
	if (open !== undefined && site.pathOf(open.url()).split('#')[0] === pathTo(locale, 'search')) return open;
	({ page: open } = await site.visit(pathTo(locale, 'search')));
	return open;
}

test.each([
	['en', "they took my son i don't know where", 'leaflets/find-your-relative/'],
	['ru', 'у нас нет денег на адвоката', 'leaflets/your-lawyer/'],
] as const)('in %s “%s”, of which no text has all the words, leads to help before it leads to the law', async (locale, query, leaflet) => {
	expect((await ask(await openSearch(locale), query))[0]).toBe(`${locale}/${leaflet}`);
});

describe.each(localeKeys)('in %s', (locale) => {
	const own = queries.filter((row) => row.locale === locale);

	test.each(own.filter(({ expected }) => expected !== '-'))('“$query” finds $expected first, and nothing in another language', async ({ query, expected }) => {
		const page = await openSearch(locale);
		const found = await ask(page, query);
		expect(expected.split('|').map((path) => `${locale}/${path}`)).toContain(found[0]);
		expect(found.filter((path) => !path.startsWith(`${locale}/`))).toEqual([]);
		expect(await page.locator('.found b').textContent()).toContain(query);
		const counts = await page.locator('.shelf small').allTextContents();
		expect(await page.locator('.found').textContent()).toContain(String(counts.reduce((sum, count) => sum + Number(count), 0)));
	});

	test.each(own.filter(({ expected }) => expected === '-'))('“$query” finds nothing, and the page says so', async ({ query }) => {
		const page = await openSearch(locale);
		expect(await ask(page, query)).toEqual([]);
		const [before = '', after = ''] = string(locale, 'search.none').split('{query}');
		const said = (await page.locator('.found').textContent()) ?? '';
		expect(said.startsWith(before) && said.endsWith(after)).toBe(true);
		expect(said).toContain(query);
	});

	test('a result opens its section, and the number in its margin its paragraph', async () => {
		const { query = '', expected = '' } = own.find((row) => row.expected.startsWith(kinds.chapter)) ?? {};
		const page = await openSearch(locale);
		await ask(page, query);
		await page.locator('.result h3 a').first().click();
		await page.locator(':target').waitFor();
		expect(site.pathOf(page.url())).toBe(`${locale}/${expected}`);
		await page.goBack();
		const number = page.locator('.result .no').first();
		const text = await number.textContent();
		await number.click();
		expect(await page.locator('.n:target > .no').textContent()).toBe(text);
	});
});

describe('the letter marks of Uzbek', () => {
	const words = [
		{ what: 'oʻ', write: (mark: string) => `so${mark}roq` },
		{ what: 'gʻ', write: (mark: string) => `uy qamog${mark}i` },
		{ what: 'ʼ', write: (mark: string) => `ma${mark}lumot` },
	];

	test.each(words)('$what is found whichever apostrophe the keyboard offers', async ({ write }) => {
		const page = await openSearch('uz');
		const found = await ask(page, write('ʻ'));
		expect(found.length).toBeGreaterThan(0);
		for (const mark of ["'", '‘', '’', 'ʼ', '`', '´']) {
			expect(await ask(page, write(mark)), mark).toEqual(found);
		}
	});

	test('results show them as they are written', async () => {
		const page = await openSearch('uz');
		await ask(page, "uy qamog'i");
		expect(await page.locator('.result h3').first().textContent()).toMatch(/uy qamogʻi/i);
		const texts = await page.locator('.result').allTextContents();
		expect(texts.filter((text) => /[A-Za-z][‘’'`][a-z]/.test(text))).toEqual([]);
	});
});

describe('the address of a search', () => {
	test('opens its results', async () => {
		const { page } = await site.visit(`${pathTo('ru', 'search')}#q=${encodeURIComponent('залог')}`);
		await page.locator('.result').first().waitFor();
		expect(await page.locator('search-page input').inputValue()).toBe('залог');
	});

	test('follows what was typed, so that Back returns to the search before', async () => {
		const page = await openSearch('en');
		await ask(page, 'interpreter');
		await ask(page, 'wedding cake');
		expect(new URL(page.url()).hash).toBe('#q=wedding%20cake');
		await page.goBack();
		await page.locator('.result').first().waitFor();
		expect(await page.locator('search-page input').inputValue()).toBe('interpreter');
	});

	test('may hold any sign without harm', async () => {
		const page = await openSearch('en');
		const query = '<img src=x onerror=alert(1)> & "5"';
		await ask(page, query);
		expect(await page.locator('.found').textContent()).toContain(query);
		expect(await page.locator('search-page img').count()).toBe(0);
	});
});

test('a slow answer to an older question does not replace a newer one', async () => {
	const { page } = await site.visit(pathTo('en', 'search'), { fresh: true });
	const held: (() => void)[] = [];
	let holding = true;
	await page.route('**/pagefind/fragment/**', async (route) => {
		if (holding) await new Promise<void>((go) => void held.push(go));
		await route.continue();
	});
	const input = page.locator('search-page input');
	await input.fill('interpreter');
	await input.press('Enter');
	await expect.poll(() => held.length).toBeGreaterThan(0);
	holding = false;
	await ask(page, 'wedding cake');
	for (const go of held) go();
	await page.waitForTimeout(300);
	expect(await page.locator('.result').count()).toBe(0);
	expect(await page.locator('.found').textContent()).toContain('wedding cake');
});

test('where the index cannot be loaded, the page says so and still opens every page', async () => {
	const { page } = await site.visit(pathTo('ru', 'search'), { fresh: true });
	await page.route('**/pagefind/**', (route) => route.abort());
	expect(await ask(page, 'залог')).toEqual([]);
	expect(await page.locator('.found').textContent()).toBe(string('ru', 'search.broken'));
	expect(await page.locator(`.doors a[href$="/${pathTo('ru', 'chapter')}"]`).isVisible()).toBe(true);
});
