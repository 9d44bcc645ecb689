import { describe, expect, test } from 'vitest';
import { localeKeys } from '../../src/domain/languages/locales.ts';
import { useSite } from './site.ts';

const site = useSite();

describe.each(localeKeys)('a topic in %s', (locale) => {
	test('says that one side has no provision, and shows the other alone', async () => {
		const { page } = await site.visit(`${locale}/topics/restraints/`);
		expect(await page.locator('h2 + .mute').count()).toBe(1);
		expect(await page.locator('.group[data-law=international]').count()).toBe(1);
		expect(await page.locator('.group[data-law=national]').count()).toBe(0);
	});

	test('says nothing of the kind where both sides have provisions', async () => {
		const { page } = await site.visit(`${locale}/topics/children/`);
		expect(await page.locator('h2 + .mute').count()).toBe(0);
		expect(await page.locator('.two .group').count()).toBe(2);
	});

	test('on complaints to the United Nations leads to the bodies before which a person can complain', async () => {
		const { page } = await site.visit(`${locale}/topics/individual-complaints/`);
		await page.locator(`main header a[href="/${locale}/treaties/"]`).click();
		expect(site.pathOf(page.url())).toBe(`${locale}/treaties/`);
	});
});
