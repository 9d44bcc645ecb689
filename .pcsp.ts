import { chromium } from 'playwright-core';
import { startServer } from './src/integrations/server.ts';
const { server, address } = await startServer('.test/csp/dist', 0);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const ctx = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
for (const p of ['', 'en/', 'en/handbook/court-hearing/#p-3', 'uz/leaflets/arrested-your-rights/', 'ru/search/#q=' + encodeURIComponent('адвокат'), 'en/about/', 'en/handbook/glossary/', 'xx']) {
	const page = await ctx.newPage();
	page.on('console', (m) => { if (m.type() === 'error') console.log(p, m.text()); });
	page.on('pageerror', (e) => console.log(p, 'ERR', e.message));
	await page.goto(address + p, { waitUntil: 'networkidle' });
	if (p.includes('p-3')) await page.click('#p-3 .address button');
	if (p.includes('search')) { await page.waitForTimeout(1000); console.log(p, await page.locator('.result').count()); }
	await page.close();
}
await browser.close(); server.close();
