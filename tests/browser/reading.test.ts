import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeKeys, locales } from '../../src/domain/languages/locales.ts';
import { string } from '../../src/domain/languages/strings.ts';
import { readLaw } from '../../src/editions/law.ts';
import { kindNames, kindsWithSearch, lostPath, pathTo, useSite, windowHeight } from './site.ts';

const site = useSite();
const { law } = readLaw('src');
const withoutScript = { script: false, width: 360 } as const;

/** The seven parts of a chapter. */
const parts = ['brief', 'standard', 'law', 'practice', 'court', 'defence', 'checklist'];

const translations = localeKeys.flatMap((from) => localeKeys.filter((to) => to !== from).map((to) => ({ from, to })));

/** Returns the number of the paragraph that is the target of the page. */
async function targetedNumber(page: Page): Promise<string | null> {
	return page.locator('.n:target > .no').textContent();
}

describe.each(localeKeys)('without script, in %s', (locale) => {
	test('the home page can be read, and opens the leaflet and the chapter', async () => {
		for (const kind of ['leaflet', 'chapter'] as const) {
			const { page, errors } = await site.visit(pathTo(locale, 'home'), withoutScript);
			expect(await page.locator('h1').isVisible()).toBe(true);
			await page.locator(`main a[href$="/${pathTo(locale, kind)}"]`).first().click();
			expect(site.pathOf(page.url())).toBe(pathTo(locale, kind));
			await page.locator('h1').waitFor();
			expect(errors).toEqual([]);
		}
	});

	test('the chapter shows its title, its seven parts and its sources', async () => {
		const { page } = await site.visit(pathTo(locale, 'chapter'), withoutScript);
		expect(await page.locator('h1').isVisible()).toBe(true);
		expect(await page.locator('main h2').evaluateAll((headings) => headings.map(({ id }) => id))).toEqual([...parts, 'sources']);
		for (const part of parts) {
			expect(await page.locator(`.part:has(> #${part}) p:visible`).count(), part).toBeGreaterThan(0);
		}
	});

	test('every number of the chapter is a link to its own paragraph', async () => {
		const { page } = await site.visit(pathTo(locale, 'chapter'), withoutScript);
		const numbers = await page.locator('.n > .no').evaluateAll((links) =>
			links.map((link) => ({ text: link.textContent, href: link.getAttribute('href'), id: link.parentElement?.id, shown: link.checkVisibility() })),
		);
		expect(numbers.length).toBeGreaterThan(50);
		expect(numbers).toEqual(numbers.map((_number, index) => ({ text: `5.${index + 1}`, href: `#p-${index + 1}`, id: `p-${index + 1}`, shown: true })));
	});

	test('a paragraph that is opened by its number shows its citation', async () => {
		const { page } = await site.visit(pathTo(locale, 'chapter'), withoutScript);
		const citation = page.locator('#p-12 .address q');
		expect(await citation.isVisible()).toBe(false);
		await page.locator('#p-12 > .no').click();
		expect(new URL(page.url()).hash).toBe('#p-12');
		expect(await citation.isVisible()).toBe(true);
		expect(await citation.textContent()).toContain('5.12');
	});

	test('the contents of the handbook and the plan of the chapter open and close', async () => {
		const { page } = await site.visit(pathTo(locale, 'chapter'), withoutScript);
		for (const [details, link] of [
			['details.menu', `a[href$="/${pathTo(locale, 'glossary')}"]`],
			['details.plan', 'a[href="#checklist"]'],
		] as const) {
			const inside = page.locator(details).locator(link);
			expect(await inside.isVisible()).toBe(false);
			await page.locator(`${details} > summary`).click();
			expect(await inside.isVisible()).toBe(true);
			await page.locator(`${details} > summary`).click();
			expect(await inside.isVisible()).toBe(false);
		}
	});

	test.each(['leaflet', 'short address'] as const)('the %s shows what to do now, the words to say and where to get help', async (kind) => {
		const { page, errors } = await site.visit(pathTo(locale, kind), withoutScript);
		for (const thing of ['h1', '.now h2', '.now .line h3', '.now .say', '.hours h2', '.right h2', '.help .contact h3']) {
			expect(await page.locator(thing).first().isVisible(), thing).toBe(true);
		}
		expect(await page.locator('.now .line > li').count()).toBe(3);
		expect(errors).toEqual([]);
	});

	test('on a phone, the three things to do stand in the first screen of a leaflet', async () => {
		const { page } = await site.visit(pathTo(locale, 'leaflet'), withoutScript);
		const bottoms = await page.locator('.now .line h3').evaluateAll((titles) => titles.map((title) => title.getBoundingClientRect().bottom));
		expect(bottoms).toHaveLength(3);
		expect(Math.max(...bottoms)).toBeLessThanOrEqual(windowHeight);
	});

	test('the glossary has every term, and an article where one stands opens in the registry', async () => {
		const { page } = await site.visit(pathTo(locale, 'glossary'), withoutScript);
		expect(await page.locator('main dl > div').evaluateAll((entries) => entries.map(({ id }) => id).sort())).toEqual([...law.terms.keys()].sort());
		await page.locator('#bail .cite').click();
		await page.locator('#cpc-249-1:target').waitFor();
		expect(site.pathOf(page.url())).toBe(`${locale}/standards/cpc/#cpc-249-1`);
	});

	test('search in the header is a link to the page of search', async () => {
		for (const kind of kindsWithSearch) {
			const { page } = await site.visit(pathTo(locale, kind), withoutScript);
			expect(await page.locator('.site-header input').isVisible(), kind).toBe(false);
			const link = page.locator('.site-header .search a');
			expect(await link.isVisible(), kind).toBe(true);
			expect(await link.getAttribute('href'), kind).toMatch(new RegExp(`/${pathTo(locale, 'search')}$`));
		}
	});

	test('the page of search says that it needs script, and opens every page instead', async () => {
		const { page } = await site.visit(pathTo(locale, 'search'), withoutScript);
		expect(await page.locator('main').innerText()).toContain(string(locale, 'search.noScript'));
		expect(await page.locator('search-page input').isVisible()).toBe(false);
		for (const kind of ['leaflet', 'chapter', 'glossary'] as const) {
			expect(await page.locator(`main a[href$="/${pathTo(locale, kind)}"]`).isVisible(), kind).toBe(true);
		}
	});

	test('every link that stays within a page finds its place', async () => {
		for (const kind of kindNames) {
			const { page } = await site.visit(pathTo(locale, kind), withoutScript);
			const missing = await page.locator('a[href^="#"]').evaluateAll((links) =>
				links.map((link) => link.getAttribute('href') ?? '').filter((href) => document.getElementById(href.slice(1)) === null),
			);
			expect(missing, kind).toEqual([]);
		}
	});
});

describe('without script, a reader changes language', () => {
	test.each(kindNames)('in the header of the %s page, through all four', async (kind) => {
		const kept = kind === 'short address' ? 'leaflet' : kind;
		const { page } = await site.visit(pathTo('en', kind), withoutScript);
		for (const locale of localeKeys) {
			await page.locator(`.langs a[hreflang="${locales[locale].tag}"]`).click();
			expect(site.pathOf(page.url())).toBe(pathTo(locale, kept));
			expect(await page.locator('html').getAttribute('lang')).toBe(locales[locale].tag);
			expect(await page.locator('.langs strong').textContent()).toBe(locales[locale].name);
			const others = await page.locator('.langs a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
			expect(others.map((href) => site.pathOf(new URL(href, page.url()).href))).toEqual(
				localeKeys.filter((other) => other !== locale).map((other) => pathTo(other, kept)),
			);
		}
	});

	test.each(translations)('from $from to $to at a paragraph, and is at the same paragraph', async ({ from, to }) => {
		const { page } = await site.visit(`${pathTo(from, 'chapter')}#p-37`, withoutScript);
		const number = await targetedNumber(page);
		await page.locator(`#p-37 .address a[hreflang="${locales[to].tag}"]`).click();
		expect(site.pathOf(page.url())).toBe(`${pathTo(to, 'chapter')}#p-37`);
		expect(await targetedNumber(page)).toBe(number);
	});

	test.each(localeKeys)('from %s, where each paragraph names the same paragraph in the three others', async (locale) => {
		const { page } = await site.visit(pathTo(locale, 'chapter'), withoutScript);
		const links = await page.locator('.n').evaluateAll((units) =>
			units.map((unit) => ({ id: unit.id, to: [...unit.querySelectorAll('.address a')].map((link) => link.getAttribute('href') ?? '') })),
		);
		const others = localeKeys.filter((other) => other !== locale);
		expect(links.length).toBeGreaterThan(50);
		for (const { id, to } of links) {
			expect(to.map((href) => site.pathOf(new URL(href, page.url()).href))).toEqual(others.map((other) => `${pathTo(other, 'chapter')}#${id}`));
		}
	});
});

describe('without script, at an address that belongs to no language', () => {
	test.each(localeKeys)('the first page offers %s, in its own language', async (locale) => {
		const { page } = await site.visit('', withoutScript);
		const links = await page.locator('main a').evaluateAll((all) => all.map((link) => [link.getAttribute('lang'), link.querySelector('b')?.textContent]));
		expect(links).toEqual(localeKeys.map((key) => [locales[key].tag, locales[key].name]));
		await page.locator(`main a[lang="${locales[locale].tag}"]`).click();
		expect(site.pathOf(page.url())).toBe(pathTo(locale, 'home'));
	});

	test.each(localeKeys)('an unknown address answers 404, says so in %s and leads home', async (locale) => {
		const { page, status } = await site.visit(`${locale}/${lostPath}`, withoutScript);
		expect(status).toBe(404);
		const item = page.locator(`main li[lang="${locales[locale].tag}"]`);
		expect(await page.locator('main li').count()).toBe(localeKeys.length);
		expect(await item.innerText()).toContain(string(locale, 'notFound.title'));
		await item.locator('a').click();
		expect(site.pathOf(page.url())).toBe(pathTo(locale, 'home'));
	});
});
