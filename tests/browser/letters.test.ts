import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeKeys, locales } from '../../src/domain/languages/locales.ts';
import { string } from '../../src/domain/languages/strings.ts';
import { useSite, type Opening } from './site.ts';

const site = useSite();
const slugs = readdirSync('src/content/letters').map((name) => name.replace(/\.yaml$/, ''));

async function openLetter(slug = 'request-lawyer', locale: (typeof localeKeys)[number] = 'en', opening: Opening = {}) {
	const visit = await site.visit(`${locale}/letters/${slug}/`, { fresh: true, ...opening });
	if (opening.script !== false) await visit.page.locator('letter-form:defined').waitFor({ state: 'attached' });
	return visit;
}

const input = (page: Page, field: string) => page.locator(`[data-input="${field}"]`);
const place = (page: Page, field: string, locale = 'en') => page.locator(`[data-sheet="${locale}"] [data-field="${field}"]`).textContent();

describe('what is typed', () => {
	test('stands in the letter at once, days in words, in the second language too', async () => {
		const { page, errors } = await openLetter();
		await input(page, 'person').fill('Test Person');
		await input(page, 'apprehended').fill('2026-11-23');
		await input(page, 'apprehended-time').fill('09:10');
		await page.locator('[data-select=to]').selectOption('1');
		expect(await place(page, 'person')).toBe('Test Person');
		expect(await place(page, 'apprehended')).toBe('23\u00A0November 2026');
		expect(await place(page, 'apprehended-time')).toBe('09:10');
		expect(await page.locator('[data-sheet=en] [data-choice=to] li:visible').allTextContents()).toEqual(['the prosecutor']);
		expect(await page.locator('.sheet:visible').count()).toBe(1);
		await page.locator('[data-select=second]').selectOption('ru');
		expect(await page.locator('.sheet:visible').count()).toBe(2);
		expect(await page.locator('[data-sheet=ru]').getAttribute('lang')).toBe(locales.ru.tag);
		expect(await place(page, 'apprehended', 'ru')).toBe('23\u00A0ноября 2026\u00A0года');
		expect(await page.locator('[data-sheet=ru] [data-choice=to] li:visible').allTextContents()).toEqual(['прокурору']);
		expect(errors).toEqual([]);
	});

	test.each(slugs)('in %s is text and nothing else, however hostile, and nothing of it is lost', async (slug) => {
		const { page, errors, requests } = await openLetter(slug);
		const dialogs: string[] = [];
		page.on('dialog', (dialog) => {
			dialogs.push(dialog.message());
			void dialog.dismiss();
		});
		const sent = requests.length;
		await page.locator('[data-select=second]').selectOption('uz-cyrl');
		const elements = () => page.locator('.sheets *').count();
		const before = await elements();
		const hostile = (field: string) => `<img src=x onerror=alert("${field}")></bdi><script>alert(1)</script>\u202E👩‍⚖️ oʻ ${'a'.repeat(300)} &lt; {person} javascript:alert(1)`;
		const fields = await page.locator('[data-input]').evaluateAll((inputs) => inputs.filter((field) => !['date', 'time'].includes((field as HTMLInputElement).type)).map((field) => field.getAttribute('data-input') ?? ''));
		expect(fields.length).toBeGreaterThan(4);
		for (const field of fields) await input(page, field).fill(hostile(field));
		for (const field of fields) {
			expect(await place(page, field)).toBe(hostile(field));
			expect(await place(page, field, 'uz-cyrl')).toBe(hostile(field));
		}
		expect(await elements()).toBe(before);
		expect(await page.locator('.sheets :is(img, script)').count()).toBe(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		expect(dialogs).toEqual([]);
		expect(errors).toEqual([]);
		expect(requests.length).toBe(sent);
	});
});

describe('nothing is kept', () => {
	const filled = async () => {
		const visit = await openLetter();
		await input(visit.page, 'person').fill('Test Person');
		await visit.page.locator('[data-select=second]').selectOption('ru');
		return visit;
	};
	const expectEmpty = async (page: Page) => {
		expect(await page.locator('[data-input]').evaluateAll((inputs) => inputs.map((field) => (field as HTMLInputElement).value).join(''))).toBe('');
		expect(await page.locator('[data-field]').allTextContents().then((texts) => texts.join(''))).toBe('');
		expect(await page.locator('.sheet:visible').count()).toBe(1);
	};

	test('in a store, an address or a request', async () => {
		const { page, requests } = await filled();
		const sent = requests.length;
		await input(page, 'place').fill('Somewhere');
		expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length, location.hash, location.search])).toEqual(['', 0, 0, '', '']);
		expect(await page.evaluate(async () => (await indexedDB.databases()).length + (await caches.keys()).length)).toBe(0);
		expect(requests.length).toBe(sent);
		const fields = page.locator('.entry :is(input, textarea, select)');
		expect(await fields.evaluateAll((all) => all.filter((field) => field.getAttribute('autocomplete') !== 'off').length)).toBe(0);
		expect(await fields.evaluateAll((all) => all.filter((field) => field.hasAttribute('name')).length)).toBe(0);
	});

	test('when the page is left, though the browser keeps it', async () => {
		const { page } = await filled();
		await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
		await expectEmpty(page);
	});

	test('when the page comes back from the cache', async () => {
		const { page } = await filled();
		await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
		await expectEmpty(page);
	});

	test('on the way back, and after a reload', async () => {
		const { page } = await filled();
		await page.goto(`${site.address}en/safety/`);
		await page.goBack();
		await page.locator('letter-form:defined').waitFor({ state: 'attached' });
		await expectEmpty(page);
		await input(page, 'person').fill('Test Person');
		await page.reload();
		await page.locator('letter-form:defined').waitFor({ state: 'attached' });
		await expectEmpty(page);
	});

	test('when it is cleared, which is said', async () => {
		const { page } = await filled();
		await page.locator('[data-act=clear]').click();
		await expectEmpty(page);
		expect(await page.locator('.done').textContent()).toBe(string('en', 'letters.cleared'));
	});
});

test('a file is made on the device, without a request, with what is shown and a name that tells nothing', async () => {
	const { page, requests, errors } = await openLetter('complaint-torture');
	await input(page, 'person').fill('Test <b>Person</b>');
	await input(page, 'events').fill('one\ntwo');
	await page.locator('[data-select=to]').selectOption('0');
	const sent = requests.filter((address) => address.startsWith('http')).length;
	const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-act=save]').click()]);
	expect(download.suggestedFilename()).toBe('letter.txt');
	const text = readFileSync(await download.path(), 'utf8');
	expect(text).toContain('Person who was hurt: Test <b>Person</b>\n');
	expect(text).toContain('What happened, when and where: one\ntwo\n');
	expect(text).toContain('To: ____');
	expect(text).toContain('\nthe prosecutor\n');
	expect(text).not.toContain('a higher prosecutor');
	expect(text).toContain('1) to register this report');
	expect(requests.filter((address) => address.startsWith('http')).length).toBe(sent);
	expect(errors).toEqual([]);
});

describe('on paper', () => {
	test.each([true, false])('only the sheet is printed, a second one on a page of its own (script: %s)', async (script) => {
		const { page } = await openLetter('appeal-custody', 'ru', { script });
		if (script) await page.locator('[data-select=second]').selectOption('en');
		await page.emulateMedia({ media: 'print' });
		const shown = await page.locator('main *, .site-header, .site-footer').evaluateAll((all) =>
			all.filter((element) => element.getClientRects().length > 0 && element.closest('.sheet') === null && element.querySelector('.sheet') === null).map(({ tagName, className }) => `${tagName}.${className}`),
		);
		expect(shown).toEqual([]);
		expect(await page.locator('.sheet:visible').count()).toBe(script ? 2 : 1);
		if (script) expect(await page.locator('[data-sheet=en]').evaluate((sheet) => getComputedStyle(sheet).breakBefore)).toBe('page');
	});
});

test.each(localeKeys)('without script the page in %s is a blank with lines to write on', async (locale) => {
	const { page } = await openLetter('request-lawyer', locale, { script: false });
	expect(await page.locator('.entry').isVisible()).toBe(false);
	expect(await page.locator('.sheet:visible').count()).toBe(1);
	const blanks = await page.locator('.sheet:visible .blank').evaluateAll((all) => all.map((blank) => blank.getBoundingClientRect().width));
	expect(blanks.length).toBeGreaterThan(8);
	expect(Math.min(...blanks)).toBeGreaterThan(40);
});
