import { describe, expect, test } from 'vitest';
import { localeKeys } from '../../src/domain/languages/locales.ts';
import { counted, string } from '../../src/domain/languages/strings.ts';
import { useSite } from './site.ts';

const site = useSite();

describe.each(localeKeys)('in %s the finder', (locale) => {
	test('narrows the list at once, and its address is the list', async () => {
		const { page } = await site.visit(`${locale}/standards/`);
		await page.locator('select[name=topic]').selectOption('prompt-judge');
		await page.locator('.found:not(:empty)').waitFor();
		const all = await page.locator('.found-list li').count();
		expect(await page.locator('.found').textContent()).toBe(counted(locale, 'standards.count', all));
		await page.locator('input[name=law][value=international]').check();
		await expect.poll(() => page.locator('.found-list li').count()).toBeLessThan(all);
		expect(site.pathOf(page.url())).toBe(`${locale}/standards/#topic=prompt-judge&law=international`);
		expect(await page.locator('.found-list h2').allTextContents()).toEqual([string(locale, 'standards.international')]);
	});

	test('shows to a colleague the list that was sent', async () => {
		const { page } = await site.visit(`${locale}/standards/#instrument=iccpr&confirmation=checked`);
		await page.locator('.found-list li').first().waitFor();
		expect(await page.locator('select[name=instrument]').inputValue()).toBe('iccpr');
		expect(await page.locator('input[name=confirmation][value=checked]').isChecked()).toBe(true);
		expect(await page.locator('.found-list .at').first().getAttribute('href')).toMatch(new RegExp(`^/${locale}/standards/iccpr/#iccpr-`));
	});

	test('without script leads to topics and instruments', async () => {
		const { page } = await site.visit(`${locale}/standards/`, { script: false });
		expect(await page.locator('.filters').isVisible()).toBe(false);
		await page.locator(`.doors a[href="/${locale}/topics/prompt-judge/"]`).click();
		await page.locator('#iccpr-9-3').waitFor();
	});
});

test('when nothing is chosen any more, the list and its buttons go', async () => {
	const { page } = await site.visit('en/standards/#topic=children');
	await page.locator('.found-list li').first().waitFor();
	expect(await page.locator('[data-act=copy]').isVisible()).toBe(true);
	await page.locator('[data-act=reset]').click();
	await expect.poll(() => page.locator('.found-list li').count()).toBe(0);
	expect(await page.locator('[data-act=copy]').isVisible()).toBe(false);
	expect(await page.locator('select[name=topic]').inputValue()).toBe('');
});

test('a list that cannot be loaded says so, and the doors stay', async () => {
	const { page } = await site.visit('en/standards/', { fresh: true });
	await page.route('**/list.json', (route) => route.abort());
	await page.locator('select[name=topic]').selectOption('children');
	await expect.poll(() => page.locator('.found').textContent()).toBe(string('en', 'standards.broken'));
	expect(await page.locator('.doors').isVisible()).toBe(true);
});

test('a printed list is the list, without the doors and the filters', async () => {
	const { page } = await site.visit('en/standards/#topic=prompt-judge&law=national');
	await page.locator('.found-list li').first().waitFor();
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.found-list li').first().isVisible()).toBe(true);
	expect(await page.locator('.doors').isVisible()).toBe(false);
	expect(await page.locator('.filters').isVisible()).toBe(false);
	await page.emulateMedia({ media: 'screen' });
});

describe.each([
	['topic', 'topics/prompt-judge/'],
	['instrument', 'standards/iccpr/'],
])('on the page of a %s a provision', (_, path) => {
	test('shows its citation as courts write it, ready to copy with the day of its check and the address of its record', async () => {
		const { page } = await site.visit(`uz/${path}`, { fresh: true });
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.locator('#iccpr-9-3 .at').click();
		const [copy, link] = [page.locator('#iccpr-9-3 .address button').nth(0), page.locator('#iccpr-9-3 .address button').nth(1)];
		const checked = await page.locator('#iccpr-9-3 .checked').innerText();
		await copy.click();
		const record = `${site.address}uz/standards/iccpr/#iccpr-9-3`;
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`Fuqarolik va siyosiy huquqlar toʻgʻrisidagi xalqaro pakt 9-moddasining 3-bandi (${checked}) ${record}`);
		await link.click();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(record);
	});

	test('shows its citation without script', async () => {
		const { page } = await site.visit(`ru/${path}#iccpr-9-3`, { script: false });
		expect(await page.locator('#iccpr-9-3 .address').isVisible()).toBe(true);
		expect(await page.locator('#iccpr-9-3 .address a').getAttribute('rel')).toBe('noreferrer');
	});
});

test('from the home page a judge is at a provision that can be cited in three actions', async () => {
	const { page } = await site.visit('ru/');
	await page.locator('main a[href="/ru/standards/#topics"]').click();
	await page.locator('a[href="/ru/topics/prompt-judge/"]').click();
	await page.locator('#cpc-226-1 .at').click();
	expect(await page.locator('#cpc-226-1 .address q').textContent()).toBe('часть первая статьи 226 УПК');
});
