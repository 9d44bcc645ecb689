import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { localeKeys, type Locale } from '../../src/domain/languages/locales.ts';
import { startServer, type Served } from '../../src/integrations/server.ts';

/** How a page is opened. */
export interface Opening {
	/** Width of the window in CSS pixels. */
	width?: number;
	scheme?: 'light' | 'dark';
	/** Whether the browser runs script. */
	script?: boolean;
}

/** A page that was opened, and what has happened since. */
export interface Visit {
	page: Page;
	/** Status of the first answer. */
	status: number;
	/** Every address that was asked for over the network, in order. */
	requests: string[];
	/** What the browser complained about: messages of the console and errors of the page. */
	errors: string[];
}

/** The built site, served and ready to be visited. */
export interface Site {
	/** Where it answers, with a slash at the end. */
	readonly address: string;
	/** Opens a page in a browser that knows nothing of earlier visits. */
	visit(path: string, opening?: Opening): Promise<Visit>;
	/** Returns the part of an address behind that of the site, as `uz/search/#q=garov`. */
	pathOf(url: string): string;
}

const folder = 'dist';
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Every kind of page, by its path behind the locale. */
export const kinds = {
	home: '',
	chapter: 'handbook/court-hearing/',
	glossary: 'handbook/glossary/',
	leaflet: 'leaflets/arrested-your-rights/',
	'short address': '1/',
	search: 'search/',
	about: 'about/',
	safety: 'safety/',
} as const;
export type PageKind = keyof typeof kinds;

/** Kinds of pages that show a field or a link of search in their header. */
export const kindsWithSearch: readonly PageKind[] = ['home', 'chapter', 'glossary', 'about', 'safety'];

/** An address where there is no page. */
export const lostPath = 'no/such/page/';

/** Returns the path of a page, ready for {@link Site.visit}. */
export function pathTo(locale: Locale, kind: PageKind): string {
	return `${locale}/${kinds[kind]}`;
}

/** Every page of the site, in each locale, with the language that it must declare. */
export const everyPage: readonly { path: string; locale: Locale | undefined; kind: PageKind | 'choose' | 'lost' }[] = [
	{ path: '', locale: undefined, kind: 'choose' },
	{ path: lostPath, locale: undefined, kind: 'lost' },
	...localeKeys.flatMap((locale) => (Object.keys(kinds) as PageKind[]).map((kind) => ({ path: pathTo(locale, kind), locale, kind }))),
];

/** Serves the built site and starts one browser for all tests of a file. */
export function useSite(): Site {
	let served: Served;
	let browser: Browser;
	const contexts: BrowserContext[] = [];

	beforeAll(async () => {
		served = await startServer(folder, 0);
		browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
	});
	afterEach(async () => {
		await Promise.all(contexts.splice(0).map((context) => context.close()));
	});
	afterAll(async () => {
		await browser?.close();
		served?.server.closeAllConnections();
		served?.server.close();
	});

	return {
		get address() {
			return served.address;
		},
		async visit(path, { width = 1280, scheme = 'light', script = true } = {}) {
			const context = await browser.newContext({
				viewport: { width, height: 740 },
				colorScheme: scheme,
				javaScriptEnabled: script,
				reducedMotion: 'reduce',
			});
			contexts.push(context);
			// The site leaves to Wikipedia, which the tests must not depend on.
			await context.route(/^https:\/\/[a-z]+\.wikipedia\.org\//, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }));
			const page = await context.newPage();
			const requests: string[] = [];
			const errors: string[] = [];
			context.on('request', (request) => {
				if (/^(https?|wss?):/.test(request.url())) requests.push(request.url());
			});
			page.on('console', (message) => {
				if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
			});
			page.on('pageerror', (error) => errors.push(error.message));
			const response = await page.goto(served.address + path, { waitUntil: 'load' });
			return { page, status: response?.status() ?? 0, requests, errors };
		},
		pathOf(url) {
			return url.startsWith(served.address) ? url.slice(served.address.length) : url;
		},
	};
}
