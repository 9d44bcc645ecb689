import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
for (const [n, path] of Object.entries({ chapter: '/en/handbook/court-hearing/', ruch: '/ru/handbook/court-hearing/', leaflet: '/ru/leaflets/arrested-your-rights/', home: '/en/', safety: '/en/safety/', glossary: '/en/handbook/glossary/' })) {
	const page = await browser.newPage({ colorScheme: 'dark' });
	await page.goto('http://localhost:4400' + path, { waitUntil: 'networkidle' });
	await page.pdf({ path: `/tmp/s/print-${n}.pdf`, preferCSSPageSize: true, format: 'A4' });
	await page.close();
}
await browser.close();
