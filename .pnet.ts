import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
for (const path of ['/uz-cyrl/handbook/court-hearing/', '/ru/handbook/court-hearing/', '/uz-cyrl/leaflets/arrested-your-rights/'])
for (const width of [360, 1280]) {
	const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Network.enable');
	let total = 0; const urls: Record<string, string> = {}; const list: string[] = [];
	cdp.on('Network.requestWillBeSent', (e) => { urls[e.requestId] = e.request.url; });
	cdp.on('Network.loadingFinished', (e) => { total += e.encodedDataLength; list.push(`${urls[e.requestId]?.slice(21, 80)} ${e.encodedDataLength}`); });
	await page.goto('http://localhost:4400' + path, { waitUntil: 'networkidle' });
	await page.waitForTimeout(500);
	console.log(path, width, total, list);
}
await browser.close();
