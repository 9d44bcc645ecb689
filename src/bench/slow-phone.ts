import type { Browser } from 'playwright-core';

/** What a reader waits for on a slow phone, and pays for. */
export interface Reading {
	/** Milliseconds until the first text shows. */
	firstPaint: number;
	/** Milliseconds until the largest text shows. */
	largestPaint: number;
	requests: number;
	/** Bytes that came over the network until it was quiet, headers included. */
	bytes: number;
}

/** Opens a page as on a cheap phone on a bad network: 400 kbit/s, 400 ms to and fro, a processor four times slower. */
export async function readOnSlowPhone(browser: Browser, address: string): Promise<Reading> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 });
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	let bytes = 0;
	let requests = 0;
	devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
		bytes += encodedDataLength;
		requests += 1;
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	const paint = await page.evaluate(
		() =>
			new Promise<{ firstPaint: number; largestPaint: number }>((resolve) => {
				new PerformanceObserver((list) => {
					const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
					resolve({ firstPaint, largestPaint: list.getEntries().at(-1)?.startTime ?? 0 });
				}).observe({ type: 'largest-contentful-paint', buffered: true });
			}),
	);
	await context.close();
	return { firstPaint: Math.round(paint.firstPaint), largestPaint: Math.round(paint.largestPaint), requests, bytes };
}
