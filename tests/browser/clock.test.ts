import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeKeys } from '../../src/domain/languages/locales.ts';
import { string } from '../../src/domain/languages/strings.ts';
import { pathTo, useSite, type Opening } from './site.ts';

const site = useSite();

/** 24 November 2026, 14:20 in Tashkent. */
const now = new Date('2026-11-24T09:20:00Z');
const shared = 'apprehension=2026-11-23T09:10&delivery=2026-11-23T10:00';

/** Opens the clock at a known moment; a browser elsewhere in the world must count the same. */
async function openClock(fragment = '', locale: (typeof localeKeys)[number] = 'en', opening: Opening = {}) {
	const visit = await site.visit('404.html', { fresh: true, ...opening });
	await visit.page.clock.setFixedTime(now);
	await visit.page.goto(`${site.address}${pathTo(locale, 'clock')}${fragment}`, { waitUntil: 'load' });
	await visit.page.locator('deadline-clock:defined').waitFor({ state: 'attached' });
	return visit;
}

async function enter(page: Page, event: string, date: string, time: string): Promise<void> {
	const field = page.locator(`[data-event="${event}"]`);
	const box = field.locator('[type=checkbox]');
	if ((await box.count()) > 0) await box.check();
	await field.locator('[type=date]').fill(date);
	await field.locator('[type=time]').fill(time);
}

const headline = (page: Page) => page.locator('.big').textContent();
const item = (page: Page, name: Parameters<typeof string>[1]) => page.locator('.deadlines li', { has: page.locator('h4', { hasText: string('en', name) }) });

describe('what is entered', () => {
	test('is answered at once: the hour, what comes next, and how much is left', async () => {
		const { page, errors } = await openClock();
		expect(await page.locator('deadline-clock').getAttribute('data-answer')).toBeNull();
		await enter(page, 'apprehension', '2026-11-23', '09:10');
		expect(await headline(page)).toBe(string('en', 'clock.hour.police-custody', { hour: 30, of: 48 }));
		await enter(page, 'delivery', '2026-11-23', '10:00');
		expect(await page.locator('.lines .ends').textContent()).toContain('25\u00A0November, 09:10');
		expect(await page.locator('.lines .next').textContent()).toContain('10\u00A0h\u00A050\u00A0min');
		expect(await page.locator('.deadlines .coming').textContent()).toContain(string('en', 'clock.name.request-before-expiry'));
		expect(await item(page, 'clock.name.prosecutor-notice').textContent()).toContain('23\u00A0November, 23:00');
		expect(errors).toEqual([]);
	});

	test('counts in the time of Tashkent, wherever the browser is', async () => {
		const { page } = await openClock();
		const context = await page.context().browser()?.newContext({ timezoneId: 'America/Los_Angeles' });
		const far = await context?.newPage();
		await far?.clock.setFixedTime(now);
		await far?.goto(`${site.address}${pathTo('en', 'clock')}#${shared}`);
		expect(await far?.locator('.big').textContent()).toBe(string('en', 'clock.hour.police-custody', { hour: 30, of: 48 }));
		await context?.close();
	});

	test('that a court added time opens a line of its own, and no number is the sum', async () => {
		const { page } = await openClock();
		await enter(page, 'apprehension', '2026-11-22', '09:10');
		await enter(page, 'added-time', '2026-11-24', '06:00');
		// Not before it is said how much.
		expect(await headline(page)).toBe(string('en', 'clock.over'));
		await page.locator('[data-event="added-time"] select').selectOption('48');
		expect(await headline(page)).toBe(string('en', 'clock.hour.court-extra-time', { hour: 6, of: 48 }));
		expect(await page.locator('.scale').count()).toBe(2);
		expect(await page.locator('.answer').textContent()).not.toContain('96');
	});

	test('shows what to demand when the time is over', async () => {
		const { page } = await openClock();
		await enter(page, 'apprehension', '2026-11-22', '09:10');
		expect(await headline(page)).toBe(string('en', 'clock.over'));
		expect(await page.locator('.demand').textContent()).toContain(string('en', 'clock.passed.police-custody'));
		expect(await page.locator('.demand a').first().getAttribute('href')).toMatch(/\/en\/standards\/cpc\/#cpc-315-1$/);
	});

	test('and cannot be right is named', async () => {
		const { page } = await openClock(`#${shared}`);
		await enter(page, 'hearing', '2026-11-25', '08:00');
		expect(await page.locator('.faults li').textContent()).toContain(string('en', 'clock.event.hearing'));
	});

	test('without the first moment leads to it', async () => {
		const { page } = await openClock();
		await page.locator('[data-act=show]').click();
		expect(await page.locator('.missing').textContent()).toBe(string('en', 'clock.missing'));
		expect(await page.evaluate(() => document.activeElement?.closest('[data-event]')?.getAttribute('data-event'))).toBe('apprehension');
	});

	test('the answer is announced politely, and only its headline', async () => {
		const { page } = await openClock(`#${shared}`);
		expect(await page.locator('.answer :is([role=status], [aria-live])').count()).toBe(1);
	});
});

describe('nothing is kept or sent', () => {
	test('by entering, printing or clearing', async () => {
		const { page, requests } = await openClock();
		const before = requests.length;
		await enter(page, 'apprehension', '2026-11-23', '09:10');
		await enter(page, 'record', '2026-11-23', '10:40');
		expect(new URL(page.url()).hash).toBe('');
		const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
		expect(kept).toEqual(['', 0, 0]);
		expect(await page.evaluate(async () => (await indexedDB.databases()).length + (await caches.keys()).length)).toBe(0);
		expect(requests.length).toBe(before);
		await page.locator('[data-act=clear]').click();
		expect(await page.locator('[data-event=apprehension] [type=date]').inputValue()).toBe('');
		expect(await page.locator('deadline-clock').getAttribute('data-answer')).toBeNull();
	});

	test('on the way back to the page', async () => {
		const { page } = await openClock();
		await enter(page, 'apprehension', '2026-11-23', '09:10');
		await page.goto(site.address + pathTo('en', 'about'));
		await page.goBack();
		await page.locator('deadline-clock:defined').waitFor({ state: 'attached' });
		expect(await page.locator('[data-event=apprehension] [type=time]').inputValue()).toBe('');
		expect(await page.locator('.groups').textContent()).toBe('');
	});

	test('when the page is hidden for good, though the browser keeps it', async () => {
		const { page } = await openClock();
		await enter(page, 'apprehension', '2026-11-23', '09:10');
		await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
		expect(await page.locator('[data-event=apprehension] [type=date]').inputValue()).toBe('');
		expect(await page.locator('.groups').textContent()).toBe('');
	});
});

describe('a link', () => {
	test('is made only when asked for, and gives the same answer in every language', async () => {
		const { page } = await openClock();
		await enter(page, 'apprehension', '2026-11-20', '09:10');
		await enter(page, 'added-time', '2026-11-21', '06:00');
		await page.locator('[data-event="added-time"] select').selectOption('36');
		await enter(page, 'ruling', '2026-11-23', '06:00');
		await page.locator('[data-event=ruling] select').selectOption('house-arrest');
		expect(new URL(page.url()).hash).toBe('');
		await page.locator('[data-act=link]').click();
		const address = await page.locator('.linked input').inputValue();
		expect(address).toBe(page.url());
		expect(new URL(address).hash).toBe('#apprehension=2026-11-20T09:10&added-time=2026-11-21T06:00,36&house-arrest=2026-11-23T06:00');
		for (const locale of localeKeys) {
			const { page: other } = await openClock(new URL(address).hash, locale);
			expect(await headline(other)).toBe(string(locale, 'clock.houseArrestDay', { day: 5 }));
			expect(await other.locator('[data-event="added-time"] select').inputValue()).toBe('36');
		}
	});

	test('leaves the address when the fields say something else', async () => {
		const { page } = await openClock(`#${shared}`);
		await page.locator('[data-event=delivery] [type=time]').fill('11:00');
		expect(new URL(page.url()).hash).toBe('');
	});

	test('with nonsense in it does no harm', async () => {
		const { page, errors } = await openClock('#apprehension=2026-02-30T99:99&delivery=%3Cimg%20src=x%3E&x=y&added-time=2026-11-24T06:00,1e9');
		expect(await page.locator('.groups').textContent()).toBe('');
		expect(await page.locator('deadline-clock img').count()).toBe(0);
		expect(errors).toEqual([]);
	});
});

describe('without script', () => {
	test.each(localeKeys)('the rules and a blank stand there in %s', async (locale) => {
		const { page } = await site.visit(pathTo(locale, 'clock'), { script: false });
		expect(await page.locator('deadline-clock').isVisible()).toBe(false);
		expect(await page.locator('.rules dt').count()).toBeGreaterThan(15);
		expect(await page.locator('.rules').isVisible()).toBe(true);
		expect(await page.locator('.blank').isVisible()).toBe(true);
	});
});

describe('on paper', () => {
	test('an answer prints alone; without one the blank and the rules print', async () => {
		const { page } = await openClock();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.blank').isVisible()).toBe(true);
		await page.emulateMedia({ media: 'screen' });
		await enter(page, 'apprehension', '2026-11-23', '09:10');
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.big').isVisible()).toBe(true);
		expect(await page.locator('.as-of').textContent()).toContain('14:20');
		for (const part of ['.entry', '.blank', '.rules', '.actions']) expect(await page.locator(part).first().isVisible(), part).toBe(false);
	});
});
