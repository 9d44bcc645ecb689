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
	/** Opens a browser that knows nothing of earlier visits; it costs about a second. */
	fresh?: boolean;
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
	/** Opens a page. Visits that are not fresh share a window for each setting of script. */
	visit(path: string, opening?: Opening): Promise<Visit>;
	/** Returns the part of an address behind that of the site, as `uz/search/#q=garov`. */
	pathOf(url: string): string;
}

/** Folder of the built site. */
export const folder = process.env['HANDBOOK_OUT'] ?? 'dist';
/** Height of the window in CSS pixels: what a small phone shows below the bars of its browser. */
export const windowHeight = 740;

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Every kind of page, by its path behind the locale. */
export const kinds = {
	home: '',
	chapter: 'handbook/court-hearing/',
	glossary: 'handbook/glossary/',
	'time limits': 'handbook/time-limits/',
	sources: 'handbook/sources/',
	changes: 'changes/',
	leaflet: 'leaflets/arrested-your-rights/',
	'short address': '1/',
	leaflets: 'leaflets/',
	families: 'for-families/',
	search: 'search/',
	clock: 'tools/clock/',
	about: 'about/',
	safety: 'safety/',
	letters: 'letters/',
	letter: 'letters/complaint-torture/',
	standards: 'standards/',
	instrument: 'standards/iccpr/',
	topic: 'topics/prompt-judge/',
	contacts: 'contacts/',
	treaties: 'treaties/',
	comparison: 'comparison/',
} as const;
export type PageKind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as PageKind[];

/** Kinds of pages that show a field or a link of search in their header. */
export const kindsWithSearch: readonly PageKind[] = kindNames.filter((kind) => !['leaflet', 'short address', 'families', 'search'].includes(kind));

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
	...localeKeys.flatMap((locale) => kindNames.map((kind) => ({ path: pathTo(locale, kind), locale, kind }))),
];

/** Serves the built site and starts one browser for all tests of a file. */
export function useSite(): Site {
	let served: Served;
	let browser: Browser;
	const shared = new Map<boolean, Window>();
	const fresh: Window[] = [];

	beforeAll(async () => {
		served = await startServer(folder, 0);
		browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
	});
	afterEach(async () => {
		await Promise.all(fresh.splice(0).map(({ context }) => context.close()));
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
		async visit(path, { width = 1280, scheme = 'light', script = true, fresh: alone = false } = {}) {
			const window = (alone ? undefined : shared.get(script)) ?? (await openWindow(browser, script));
			if (alone) fresh.push(window);
			else shared.set(script, window);
			const { page } = window;
			await page.setViewportSize({ width, height: windowHeight });
			await page.emulateMedia({ colorScheme: scheme });
			// Otherwise another fragment of the same page would not be a visit.
			if (withoutFragment(page.url()) === withoutFragment(served.address + path)) await page.goto('about:blank');
			const requests: string[] = (window.requests = []);
			const errors: string[] = (window.errors = []);
			const response = await page.goto(served.address + path, { waitUntil: 'load' });
			return { page, status: response?.status() ?? 0, requests, errors };
		},
		pathOf(url) {
			return url.startsWith(served.address) ? url.slice(served.address.length) : url;
		},
	};
}

/** A window of the browser, and where it writes down what happens in it. */
interface Window {
	context: BrowserContext;
	page: Page;
	requests: string[];
	errors: string[];
}

async function openWindow(browser: Browser, script: boolean): Promise<Window> {
	const context = await browser.newContext({ javaScriptEnabled: script });
	// The site leaves to Wikipedia, which the tests must not depend on.
	await context.route(/^https:\/\/[a-z]+\.wikipedia\.org\//, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }));
	const window: Window = { context, page: await context.newPage(), requests: [], errors: [] };
	context.on('request', (request) => {
		if (/^(https?|wss?):/.test(request.url())) window.requests.push(request.url());
	});
	context.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') window.errors.push(message.text());
	});
	context.on('weberror', (error) => window.errors.push(error.error().message));
	return window;
}

function withoutFragment(url: string): string | undefined {
	return url.split('#')[0];
}
