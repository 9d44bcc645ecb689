import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type Served } from '../../src/integrations/server.ts';
import { openNames } from '../../src/domain/law/open-data-schema.ts';
import { headers } from '../../src/site/headers.ts';
import { everyPage, folder, lostPath, pathTo } from './site.ts';

let served: Served;

beforeAll(async () => {
	served = await startServer(folder, 0);
});
afterAll(() => {
	served?.server.closeAllConnections();
	served?.server.close();
});

/** Asks for a path as a browser does, and follows nothing. */
async function ask(path: string, encoding = 'gzip, deflate, br', address = served.address): Promise<Response> {
	return fetch(address + path, { headers: { 'accept-encoding': encoding }, redirect: 'manual' });
}

const pages = everyPage.filter(({ kind }) => kind !== 'lost').map(({ path }) => path);
const sheets = ['en/handbook/court-hearing.pdf', 'uz-cyrl/leaflets/arrested-your-rights.pdf'];
const [style = ''] = readdirSync(join(folder, '_astro')).filter((file) => file.endsWith('.css'));
const [script = ''] = readdirSync(join(folder, '_astro')).filter((file) => file.endsWith('.js'));
const modules = readdirSync(join(folder, 'pagefind')).filter((file) => /^wasm\..*\.pagefind$/.test(file));
const openData = openNames.flatMap((name) => [`api/v1/${name}.json`, `api/v1/schemas/${name}.json`]);
const samples = [
	...pages.map((path) => ({ path, type: /^text\/html; ?charset=utf-8$/i })),
	...sheets.map((path) => ({ path, type: /^application\/pdf$/ })),
	{ path: `_astro/${style}`, type: /^text\/css(; ?charset=utf-8)?$/i },
	{ path: `_astro/${script}`, type: /^text\/javascript(; ?charset=utf-8)?$/i },
	{ path: 'pagefind/pagefind.js', type: /^text\/javascript(; ?charset=utf-8)?$/i },
	...modules.map((file) => ({ path: `pagefind/${file}`, type: /^application\/octet-stream$/ })),
	...['pagefind/pagefind-entry.json', ...openData].map((path) => ({ path, type: /^application\/json(; ?charset=utf-8)?$/i })),
];

test.each(samples)('/$path is found where it is asked for, with its type', async ({ path, type }) => {
	const answer = await ask(path);
	expect(answer.status).toBe(200);
	expect(answer.headers.get('content-type')).toMatch(type);
});

test.each([...samples.map(({ path }) => path), lostPath])('/%s carries every header of the site', async (path) => {
	const answer = await ask(path);
	expect(Object.fromEntries(Object.keys(headers).map((name) => [name, answer.headers.get(name)]))).toEqual(headers);
});

test.each(samples)('/$path may be read by pages of other sites if it is open data, and only then', async ({ path }) => {
	expect((await ask(path)).headers.get('access-control-allow-origin')).toBe(openData.includes(path) ? '*' : null);
});

describe('a policy', () => {
	test.each([...pages, lostPath])('of /%s allows nothing from elsewhere, no inline style or script but its own, and no frame', async (path) => {
		const policy = (await ask(path)).headers.get('content-security-policy') ?? '';
		expect(policy).toMatch(/^default-src 'none'; /);
		expect(policy).toMatch(/; frame-ancestors 'none'$/);
		expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
		expect(policy.includes("'wasm-unsafe-eval'")).toBe(path.endsWith('/search/'));
	});
});

describe('brotli', () => {
	const texts = ['', pathTo('uz', 'chapter'), pathTo('ru', 'leaflet'), `_astro/${style}`, `_astro/${script}`, 'pagefind/pagefind.js'];

	test.each(texts)('packs /%s for a browser that takes it', async (path) => {
		const [packed, plain] = await Promise.all([ask(path), ask(path, 'identity')]);
		expect(packed.headers.get('content-encoding')).toBe('br');
		expect(packed.headers.get('vary')).toMatch(/accept-encoding/i);
		expect(plain.headers.get('content-encoding')).toBeNull();
		expect(Number(packed.headers.get('content-length'))).toBeLessThan(Number(plain.headers.get('content-length')));
		expect(await packed.text()).toBe(await plain.text());
	});

	test.each([...sheets, ...modules.map((file) => `pagefind/${file}`)])('leaves /%s as it is', async (path) => {
		const answer = await ask(path);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-encoding')).toBeNull();
		expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(folder, path)))).toBe(true);
	});
});

test.each([
	{ path: `_astro/${style}`, kept: 'public, max-age=31536000, immutable' },
	{ path: `_astro/${script}`, kept: 'public, max-age=31536000, immutable' },
	{ path: pathTo('uz', 'chapter'), kept: 'no-cache' },
	{ path: 'en/handbook/court-hearing.pdf', kept: 'no-cache' },
	{ path: 'pagefind/pagefind-entry.json', kept: 'no-cache' },
	{ path: lostPath, kept: 'no-cache' },
])('/$path may be kept: $kept', async ({ path, kept }) => {
	expect((await ask(path)).headers.get('cache-control')).toBe(kept);
});

test('a page that has not changed is not sent again', async () => {
	const etag = (await ask(pathTo('uz', 'leaflet'))).headers.get('etag') ?? '';
	const again = await fetch(served.address + pathTo('uz', 'leaflet'), { headers: { 'accept-encoding': 'br', 'if-none-match': etag } });
	expect(again.status).toBe(304);
});

describe('an address', () => {
	test.each([lostPath, 'uz/no-such-page', 'de/', 'uz/handbook/court-hearing.docx', '.git/HEAD', '..%2fpackage.json', '%2e%2e/package.json', '/example.org/', '/example.org', '%zz'])(
		'without a page, /%s, answers 404 with the page for lost addresses',
		async (path) => {
			const answer = await ask(path);
			expect(answer.status).toBe(404);
			expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
			expect(await answer.text()).toBe(readFileSync(join(folder, '404.html'), 'utf8'));
		},
	);

	test('of a page without its last slash leads to the page, whose headers are those of its address', async () => {
		for (const path of pages.filter((page) => page !== '')) {
			const answer = await ask(path.replace(/\/$/, '?q=1'));
			expect([answer.status, answer.headers.get('location')]).toEqual([301, `/${path}?q=1`]);
		}
	});

	test('is never answered by sending the reader elsewhere', async () => {
		const paths = [...pages, ...pages.map((path) => `${path}index.html`), `${pathTo('en', 'search')}?q=bail`];
		const answers = await Promise.all(paths.map(async (path) => ({ path, status: (await ask(path)).status })));
		expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
	});
});

describe('a site below a path', () => {
	let below: Served;

	beforeAll(async () => {
		below = await startServer(folder, 0, '/handbook/');
	});
	afterAll(() => {
		below?.server.closeAllConnections();
		below?.server.close();
	});

	test.each(['', pathTo('uz', 'chapter'), pathTo('en', 'leaflet')])('has its pages there: %s', async (path) => {
		expect(below.address).toMatch(/\/handbook\/$/);
		expect((await ask(path, 'br', below.address)).status).toBe(200);
	});

	test.each(['/', '/handbook', '/uz/'])('leads from %s to its first page', async (path) => {
		const answer = await ask(path, 'br', new URL(below.address).origin);
		expect(answer.status).toBe(302);
		expect(answer.headers.get('location')).toBe('/handbook/');
	});
});
