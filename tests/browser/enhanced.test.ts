import { describe, expect, test } from 'vitest';
import { localeKeys, locales } from '../../src/domain/languages/locales.ts';
import { string } from '../../src/domain/languages/strings.ts';
import { everyPage, kindsWithSearch, pathTo, useSite } from './site.ts';

const site = useSite();

describe('the language links of the header keep the place', () => {
	test.each(localeKeys)('of a paragraph of the chapter in %s', async (locale) => {
		for (const to of localeKeys.filter((other) => other !== locale)) {
			const { page } = await site.visit(`${pathTo(locale, 'chapter')}#p-37`);
			await page.locator(`.langs a[hreflang="${locales[to].tag}"]`).click();
			expect(site.pathOf(page.url())).toBe(`${pathTo(to, 'chapter')}#p-37`);
			expect(await page.locator('.n:target > .no').textContent()).toBe('5.37');
		}
	});

	test('of a part of the leaflet', async () => {
		const { page } = await site.visit(pathTo('ru', 'leaflet'));
		const ids = await page.locator('h2[id]').evaluateAll((headings) => headings.map(({ id }) => id));
		const id = ids.at(-1) ?? '';
		await page.evaluate((fragment) => (location.hash = fragment), id);
		await page.locator('.langs a[hreflang="uz-Cyrl"]').click();
		expect(site.pathOf(page.url())).toBe(`${pathTo('uz-cyrl', 'leaflet')}#${id}`);
		await page.locator(':target').waitFor();
	});

	test('of a search', async () => {
		const { page } = await site.visit(`${pathTo('en', 'search')}#q=bail`);
		await page.locator('.langs a[hreflang="ru"]').click();
		expect(site.pathOf(page.url())).toBe(`${pathTo('ru', 'search')}#q=bail`);
	});

	test('and no empty fragment is added where there is none', async () => {
		const { page } = await site.visit(pathTo('en', 'chapter'));
		await page.locator('.langs a[hreflang="ru"]').click();
		expect(site.pathOf(page.url())).toBe(pathTo('ru', 'chapter'));
	});
});

test.each(localeKeys)('in %s, copying a paragraph puts its citation and its address into the clipboard', async (locale) => {
	const { page, errors } = await site.visit(pathTo(locale, 'chapter'));
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.locator('#p-12 > .no').click();
	const button = page.locator('#p-12 .address button');
	expect(await button.textContent()).toBe(string(locale, 'paragraph.copy'));
	await button.click();
	const citation = await page.locator('#p-12 .address q').textContent();
	expect(citation).toContain('5.12');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${citation} ${page.url()}`);
	expect(await button.textContent()).toBe(string(locale, 'paragraph.copied'));
	expect(errors).toEqual([]);
});

test('where the clipboard is refused, the citation is selected', async () => {
	const { page, errors } = await site.visit(pathTo('en', 'chapter'), { fresh: true });
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await page.locator('#p-12 > .no').click();
	await page.locator('#p-12 .address button').click();
	await page.waitForFunction(() => getSelection()?.isCollapsed === false);
	expect(await page.evaluate(() => String(getSelection()))).toContain('5.12');
	expect(await page.locator('#p-12 .address button').textContent()).toBe(string('en', 'paragraph.copy'));
	expect(errors).toEqual([]);
});

describe('the way out', () => {
	test('leads from every kind of page to Wikipedia', async () => {
		const { page } = await site.visit('');
		for (const { path, locale } of everyPage.filter((candidate) => candidate.locale === undefined || candidate.locale === 'ru')) {
			await page.goto(site.address + path);
			await page.locator('.exit').click();
			await page.waitForURL(locales[locale ?? 'uz'].exit);
		}
	});

	test.each(['chapter', 'leaflet', 'search'] as const)('with script, Back does not return to the %s', async (kind) => {
		const { page } = await site.visit(pathTo('uz', 'home'), { fresh: true });
		await page.goto(site.address + pathTo('uz', kind));
		const before = await page.evaluate(() => history.length);
		await page.locator('.exit').click();
		await page.waitForURL(locales.uz.exit);
		expect(await page.evaluate(() => history.length)).toBe(before);
		await page.goBack();
		expect(site.pathOf(page.url())).toBe(pathTo('uz', 'home'));
	});

	test('without script it is a plain link, and Back returns to the page', async () => {
		const { page } = await site.visit(pathTo('uz', 'leaflet'), { script: false });
		await page.locator('.exit').click();
		await page.waitForURL(locales.uz.exit);
		await page.goBack();
		expect(site.pathOf(page.url())).toBe(pathTo('uz', 'leaflet'));
	});

	test('does not tell Wikipedia where the reader comes from', async () => {
		for (const script of [true, false]) {
			const { page } = await site.visit(pathTo('uz', 'leaflet'), { script });
			const asked = page.waitForRequest(locales.uz.exit);
			await page.locator('.exit').click();
			expect(await (await asked).headerValue('referer')).toBeNull();
		}
	});
});

describe('the field of search in the header', () => {
	test.each(kindsWithSearch)('of the %s page opens the page of search with what was typed', async (kind) => {
		const { page } = await site.visit(pathTo('uz', kind));
		expect(await page.locator('.site-header .search a').isVisible()).toBe(false);
		await page.locator('.site-header input').fill(' garov 249 ');
		await page.locator('.site-header input').press('Enter');
		await page.waitForURL('**/search/**');
		expect(site.pathOf(page.url())).toBe(`${pathTo('uz', 'search')}#q=garov%20249`);
		expect(await page.locator('search-page input').inputValue()).toBe('garov 249');
	});

	test('works with its button too', async () => {
		const { page } = await site.visit(pathTo('ru', 'chapter'));
		await page.locator('.site-header input').fill('залог');
		await page.locator('.site-header .search button').click();
		await page.waitForURL('**/search/**');
		expect(site.pathOf(page.url())).toBe(`${pathTo('ru', 'search')}#q=${encodeURIComponent('залог')}`);
	});

	test('stays where it is when nothing was typed', async () => {
		const { page } = await site.visit(pathTo('en', 'chapter'));
		await page.locator('.site-header input').fill('   ');
		await page.locator('.site-header input').press('Enter');
		expect(site.pathOf(page.url())).toBe(pathTo('en', 'chapter'));
	});

	test('never sends what was typed', async () => {
		const { page, requests } = await site.visit(pathTo('en', 'chapter'));
		await page.locator('.site-header input').fill('solicitor');
		await page.locator('.site-header input').press('Enter');
		await page.locator('search-page [role=status]:not(:empty)').waitFor();
		expect(requests.some((url) => url.endsWith('/pagefind.js'))).toBe(true);
		expect(requests.filter((url) => url.split('#')[0]?.includes('solicitor'))).toEqual([]);
	});
});

test('after every kind of page has been visited and used, nothing is stored and no other host was asked', async () => {
	const { page, requests, errors } = await site.visit('', { fresh: true, width: 360 });
	const complaints: Record<string, string[]> = {};
	for (const { path, kind } of everyPage) {
		errors.length = 0;
		await page.goto(site.address + path);
		if (kind === 'chapter') {
			await page.locator('details.menu > summary').click();
			await page.locator('details.menu > summary').click();
			await page.locator('#p-3 > .no').click();
		}
		if (kind === 'search') {
			await page.locator('search-page input').fill('48');
			await page.locator('search-page input').press('Enter');
			await page.locator('.result').first().waitFor();
		}
		// The status of a lost page is the one complaint that belongs there.
		const found = errors.filter((text) => kind !== 'lost' || !text.includes('404'));
		if (found.length > 0) complaints[path] = [...found];
	}
	const kept = await page.evaluate(async () => ({
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage),
		databases: (await indexedDB.databases()).length,
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length,
	}));
	expect(kept).toEqual({ local: [], session: [], databases: 0, caches: [], workers: 0 });
	expect(await page.context().cookies()).toEqual([]);
	expect(requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
	expect(complaints).toEqual({});
});

test('before script runs, no element has a style attribute, a handler, or something to load from elsewhere', async () => {
	const { page } = await site.visit('', { script: false });
	for (const { path } of everyPage) {
		await page.goto(site.address + path);
		const found = await page.locator('*').evaluateAll((elements, address) =>
			elements.flatMap((element) => [
				...[...element.attributes].filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `${element.localName} ${name}`),
				...['src', 'srcset', 'data', 'poster', 'action', ...(element.localName === 'link' ? ['href'] : [])]
					.map((name) => element.getAttribute(name))
					.filter((value) => value !== null && /^(https?:)?\/\//.test(value) && !value.startsWith(address))
					.map((value) => `${element.localName} ${value}`),
			]),
		site.address);
		expect(found, path).toEqual([]);
	}
});
