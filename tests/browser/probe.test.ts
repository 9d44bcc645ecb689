import { test } from 'vitest';
import { useSite, pathTo } from './site.ts';
const site = useSite();
test('scripting media', async () => {
	const { page } = await site.visit(pathTo('uz', 'chapter'), { script: false });
	console.log(await page.locator('.search .unscripted').isVisible(), await page.locator('.search input').isVisible(), await page.evaluate(() => matchMedia('(scripting: enabled)').matches));
	const v = await site.visit(pathTo('uz', 'search'), { script: false });
	console.log(await v.page.locator('main').innerText(), await v.page.locator('search-page').isVisible());
	const w = await site.visit(pathTo('uz', 'search'));
	console.log(w.errors, w.requests);
});
