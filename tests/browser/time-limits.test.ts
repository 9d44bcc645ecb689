import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { localeKeys } from '../../src/domain/languages/locales.ts';
import { isOnWall } from '../../src/domain/law/limit-groups.ts';
import { limitPhrase, said } from '../../src/domain/law/limit-words.ts';
import { readLaw } from '../../src/editions/law.ts';
import { readSheet } from '../../src/print/read-sheet.ts';
import { folder, useSite } from './site.ts';

const site = useSite();
const { law } = readLaw('src');
const limits = [...law.limits.values()];
const plain = (text: string) => text.replace(/[\s\u00A0]+/g, ' ').trim();

test.each([['en', '48 hours'], ['ru', '48 часов'], ['uz', '48 soat'], ['uz-cyrl', '48 соат']] as const)('a search in %s for “%s” offers entries of this page', async (locale, query) => {
	const { page } = await site.visit(`${locale}/search/#q=${encodeURIComponent(query)}`);
	await page.locator('.result').first().waitFor();
	expect(await page.locator(`.result a[href*="/${locale}/handbook/time-limits/#"]`).count()).toBeGreaterThan(0);
});

describe.each(localeKeys)('the page of time limits in %s', (locale) => {
	const path = `${locale}/handbook/time-limits/`;

	test('has every limit under an address of its own, with its value in the margin', async () => {
		const { page } = await site.visit(path);
		const shown = await page.locator('.limits-list > li').evaluateAll((items) => items.map((item) => [item.id, item.querySelector('.when')?.textContent ?? '']));
		expect(Object.fromEntries(shown.map(([id, text]) => [id, plain(text ?? '')]))).toEqual(Object.fromEntries(limits.map((limit) => [limit.id, plain(limitPhrase(limit, locale))])));
		expect(shown.length).toBe(limits.length);
	});

	test('leads from each limit to the provision that sets it', async () => {
		const { page } = await site.visit(path);
		const without = await page.locator('.limits-list > li').evaluateAll((items) => items.filter((item) => !item.querySelector('.says .cite[href*="/standards/"][href*="#"]')).map(({ id }) => id));
		expect(without).toEqual([]);
	});

	test('draws the way from apprehension to trial as three lists with the words of the home page', async () => {
		const items = async (address: string) => (await site.visit(address)).page.locator('.hours .line').evaluateAll((lists) => lists.map((list) => [...list.children].map((item) => item.textContent.replace(/\s+/g, ' ').trim())));
		const drawn = await items(path);
		expect(drawn.length).toBe(3);
		expect(drawn).toEqual(await items(`${locale}/`));
	});

	test('prints all of it, in black, as wide as the paper', async () => {
		const { page } = await site.visit(path, { width: 660 });
		await page.emulateMedia({ media: 'print' });
		const printed = await page.evaluate(() => ({
			hidden: [...document.querySelectorAll('.limits-list > li, .hours .line > li')].filter((item) => !item.checkVisibility()).length,
			wide: document.documentElement.scrollWidth > window.innerWidth,
			ink: getComputedStyle(document.querySelector('.limits-list .cite') ?? document.body).color,
		}));
		await page.emulateMedia({ media: 'screen' });
		expect(printed).toEqual({ hidden: 0, wide: false, ink: 'rgb(0, 0, 0)' });
	});
});

describe.each(localeKeys)('the sheet for the wall in %s', (locale) => {
	const read = readSheet(readFileSync(join(folder, locale, 'handbook/time-limits/wall.pdf')));

	test('is one A4: two sides at most', async () => {
		const document = await PDFDocument.load(readFileSync(join(folder, locale, 'handbook/time-limits/wall.pdf')), { updateMetadata: false });
		expect(document.getPageCount()).toBeLessThanOrEqual(2);
		expect(new Set(document.getPages().map((page) => `${Math.round(page.getWidth())} × ${Math.round(page.getHeight())}`))).toEqual(new Set(['595 × 842']));
	});

	test('has the values of the data before the words of the data', async () => {
		const text = plain((await read).text);
		const missing = limits.filter(isOnWall).filter((limit) => !text.includes(plain(`${limitPhrase(limit, locale)} ${said(limit.says, locale).replace(/\.$/, '')}`)));
		expect(missing.map(({ id }) => id)).toEqual([]);
	});

	test('says of what may be stated only with care what has to be known with it', async () => {
		const text = plain((await read).text);
		const careful = limits.filter((limit) => isOnWall(limit) && limit.leaflet === 'with-care');
		expect(careful.length).toBeGreaterThan(0);
		expect(careful.flatMap(({ exceptions, remark }) => (exceptions.length > 0 ? exceptions : remark ? [remark] : [])).filter((aside) => !text.includes(plain(said(aside, locale))))).toEqual([]);
	});
});
