import { describe, expect, test } from 'vitest';
import { localeKeys } from '../../src/domain/languages/locales.ts';
import { pathTo, useSite, windowHeight } from './site.ts';

const site = useSite();
const phone = { width: 360, script: false } as const;

/** What families and people who are held come for, by the door of the home page, and where the second tap leads. */
const tasks = [
	['they took my son, I do not know where', 'for-families/', 'leaflets/find-your-relative/'],
	['we have no money for a lawyer', 'for-families/', 'leaflets/your-lawyer/'],
	['the judge ordered custody', 'for-families/', 'letters/appeal-custody/'],
	['he is sixteen', 'leaflets/', 'leaflets/under-18/'],
	['they beat him', 'leaflets/', 'leaflets/tortured-or-beaten/'],
	['she is a foreigner', 'leaflets/', 'leaflets/foreigners/'],
] as const;

describe.each(localeKeys)('in %s', (locale) => {
	test.each(tasks)('%s: two taps from the home page', async (_what, door, leaflet) => {
		const { page } = await site.visit(pathTo(locale, 'home'), phone);
		for (const path of [door, leaflet]) {
			await page.locator(`main a[href$="/${locale}/${path}"]`).first().click();
			expect(site.pathOf(page.url())).toBe(`${locale}/${path}`);
		}
	});

	test('each stage fits on one screen of a phone, with the way to the next', async () => {
		const { page } = await site.visit(pathTo(locale, 'families'), phone);
		const ids = await page.locator('.stage > h2').evaluateAll((headings) => headings.map(({ id }) => id));
		expect(ids).toEqual(['now', 'next', 'judge', 'after']);
		for (const id of ids) {
			await page.locator(`.map a[href="#${id}"]`).click();
			const { top, bottom, bars } = await page.evaluate((fragment) => {
				const stage = document.getElementById(fragment)?.closest('.stage');
				return {
					top: document.getElementById(fragment)?.getBoundingClientRect().top ?? 0,
					bottom: stage?.querySelector('.on a:last-of-type')?.getBoundingClientRect().bottom ?? Infinity,
					bars: document.querySelector('.map')?.getBoundingClientRect().bottom ?? Infinity,
				};
			}, id);
			expect(top, id).toBeGreaterThanOrEqual(bars - 1);
			expect(bottom, id).toBeLessThanOrEqual(windowHeight);
		}
	});

	test('every stage leads to leaflets and to a letter', async () => {
		const { page } = await site.visit(pathTo(locale, 'families'), phone);
		const ways = await page.locator('.stage').evaluateAll((stages) => stages.map((stage) => [...stage.querySelectorAll('.on a:not(.next)')].map((link) => link.getAttribute('href') ?? '')));
		for (const hrefs of ways) {
			expect(hrefs.some((href) => href.includes('/leaflets/'))).toBe(true);
			expect(hrefs.some((href) => href.includes('/letters/'))).toBe(true);
		}
	});
});

describe('a leaflet is shared', () => {
	test('by its short address, where the device can share', async () => {
		const { page } = await site.visit('404.html', { fresh: true });
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'share', { value: async (data: ShareData) => void (document.body.dataset['shared'] = JSON.stringify(data)) });
		});
		await page.goto(site.address + pathTo('ru', 'leaflet'));
		await page.locator('.share').click();
		expect(JSON.parse((await page.locator('body').getAttribute('data-shared')) ?? '')).toEqual({ title: await page.title(), url: '/ru/1/' });
	});

	test.each([true, false])('with nothing that does not work, where it cannot (script: %s)', async (script) => {
		const { page } = await site.visit(pathTo('ru', 'leaflet'), { script });
		expect(await page.locator('.share').isVisible()).toBe(false);
	});
});
