import { chromium } from 'playwright-core';
const [, , out, ...args] = process.argv;
// args: path width scheme [full]
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
for (const spec of args) {
	const [path, width, scheme = 'light', js = 'js', h, y = '0'] = spec.split(',');
	const ctx = await browser.newContext({ viewport: { width: Number(width), height: Number(h ?? 900) }, colorScheme: scheme as 'light', javaScriptEnabled: js === 'js' });
	const page = await ctx.newPage();
	await page.goto('http://localhost:4400' + path, { waitUntil: 'networkidle' });
	if (h) await page.evaluate((top) => scrollTo(0, top), Number(y));
	const name = `${out}/${path.replace(/[^a-z0-9-]+/gi, '_')}-${width}-${scheme}${h ? '-' + y : ''}.png`;
	await page.screenshot({ path: name, fullPage: !h });
	const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	console.log(name, 'overflow', over);
	await ctx.close();
}
await browser.close();
