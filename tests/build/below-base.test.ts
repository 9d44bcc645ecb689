import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { localeKeys } from '../../src/domain/languages/locales.ts';
import { listFiles } from '../../src/integrations/list-files.ts';
import { startServer } from '../../src/integrations/server.ts';
import { readSheet } from '../../src/print/read-sheet.ts';
import { build, type Built } from './build.ts';

let built: Built;
beforeAll(() => {
	built = build('tests/build/sites/good', 'below-base', { SITE_URL: 'https://example.org', BASE_PATH: '/handbook/' });
});
const read = (file: string) => readFileSync(join(built.folder, file), 'utf8');
const pages = () => listFiles(built.folder).filter((file) => file.endsWith('.html'));

test('a site below a path of its host is built, and its links are in order', () => {
	expect(built).toMatchObject({ status: 0, error: '' });
	expect(pages()).toHaveLength(82);
});

test('every address of the site begins with the path', () => {
	const addresses = pages().flatMap((file) => [...read(file).matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].map(([, address = '']) => address));
	expect(addresses.length).toBeGreaterThan(100);
	expect(addresses.filter((address) => !address.startsWith('/handbook/'))).toEqual([]);
});

test('pages name themselves and their translations in full', () => {
	const html = read('ru/handbook/hearing/index.html');
	expect(html).toContain('<link rel="canonical" href="https://example.org/handbook/ru/handbook/hearing/">');
	expect(html).toContain('href="https://example.org/handbook/uz-cyrl/handbook/hearing/"');
	expect(read('sitemap-0.xml')).toContain('<loc>https://example.org/handbook/ru/handbook/hearing/</loc>');
});

test.each(localeKeys)('sheets in %s have an address, and may be handed out', async (locale) => {
	const { text } = await readSheet(readFileSync(join(built.folder, `${locale}/leaflets/rights.pdf`)));
	expect(text).not.toMatch(/Tarqatilmasin|Тарқатилмасин|Не для распространения|Not for distribution/);
});

test('the open data names its schemas in full, and the pages below the path', () => {
	const { $schema, data } = JSON.parse(read('api/v1/provisions.json')) as { $schema: string; data: { url: object }[] };
	expect($schema).toBe('https://example.org/handbook/api/v1/schemas/provisions.json');
	expect(data[0]?.url).toMatchObject({ ru: '/handbook/ru/standards/code/#code-1' });
});

test('headers are meant for addresses below the path', () => {
	const patterns = read('_headers').split('\n').filter((line) => line.startsWith('/'));
	expect(patterns).toEqual(expect.arrayContaining(['/handbook/uz/handbook/hearing/', '/handbook/api/*']));
	expect(patterns.filter((pattern) => !pattern.startsWith('/handbook/'))).toEqual([]);
	expect(read('Caddyfile')).toContain('uri strip_prefix /handbook');
});

test('a reader finds a page and comes to it, and every page answers', async () => {
	const { server, address } = await startServer(built.folder, 0, '/handbook/');
	const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
	try {
		const page = await browser.newPage();
		const failed: string[] = [];
		page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
		await page.goto(`${address}uz/search/#q=majlis`);
		await page.locator('.results a').first().click();
		expect(page.url()).toMatch(/\/handbook\/uz\/handbook\/hearing\/(#|$)/);
		for (const file of pages()) await page.goto(`${address}${file.replace(/index\.html$/, '')}`);
		expect(failed).toEqual([]);
	} finally {
		await browser.close();
		server.closeAllConnections();
		server.close();
	}
});
