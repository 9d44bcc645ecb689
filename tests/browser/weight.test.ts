import { describe, expect, test } from 'vitest';
import { localeKeys, type Locale } from '../../src/domain/languages/locales.ts';
import { pathTo, useSite, type PageKind } from './site.ts';

const site = useSite();

/** Most that a page may cost its reader on the first visit, headers included. */
const limits = [
	{ kind: 'leaflet', widths: [360], bytes: 10_000, requests: 1 },
	{ kind: 'short address', widths: [360], bytes: 10_000, requests: 1 },
	{ kind: 'families', widths: [360], bytes: 10_000, requests: 1 },
	{ kind: 'chapter', widths: [360, 1280], bytes: 30_000, requests: undefined },
	{ kind: 'letter', widths: [360], bytes: 20_000, requests: undefined },
	{ kind: 'clock', widths: [360], bytes: 30_000, requests: undefined },
] as const satisfies { kind: PageKind; widths: number[]; bytes: number; requests: number | undefined }[];

const cases = limits.flatMap(({ widths, ...limit }) => widths.flatMap((width) => localeKeys.map((locale) => ({ ...limit, width, locale }))));

/** Opens a page as if for the first time and returns what came over the network until it was silent. */
async function arrival(locale: Locale, kind: PageKind, width: number): Promise<{ address: string; bytes: number }[]> {
	const { page } = await site.visit('404.html', { width });
	const devTools = await page.context().newCDPSession(page);
	await devTools.send('Network.enable');
	await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
	const addresses = new Map<string, string>();
	const arrived: { address: string; bytes: number }[] = [];
	devTools.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
	devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const address = addresses.get(requestId) ?? '';
		if (address.startsWith('http')) arrived.push({ address: site.pathOf(address), bytes: encodedDataLength });
	});
	await page.goto(site.address + pathTo(locale, kind), { waitUntil: 'networkidle' });
	await devTools.detach();
	return arrived;
}

describe('what a first visit costs', () => {
	test.each(cases)('the $kind in $locale at $width px: at most $bytes bytes', async ({ kind, locale, width, bytes, requests }) => {
		const arrived = await arrival(locale, kind, width);
		const sum = arrived.reduce((total, part) => total + part.bytes, 0);
		expect(sum, JSON.stringify(arrived)).toBeGreaterThan(1000);
		expect(sum, JSON.stringify(arrived)).toBeLessThanOrEqual(bytes);
		if (requests !== undefined) expect(arrived.map(({ address }) => address)).toEqual([pathTo(locale, kind)]);
	});
});
