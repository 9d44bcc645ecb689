import type { Locale } from './languages/locales.ts';

/** Where pages live. Every address of the site is made here, the base path included. */
export interface Addresses {
	/** Address of a page: `page('uz', 'handbook/court-hearing', 'p-3')`; the home page is `''` or `home`. */
	page(locale: Locale, path: string, fragment?: string): string;
	/** Address of a file beside a page: `file('uz', 'leaflets/arrested-your-rights.pdf')`. */
	file(locale: Locale, path: string): string;
	/** Address of something that has no locale: the index of search, the page that offers the languages. */
	shared(path: string): string;
	/** Full address for paper, without scheme: `example.org/uz/1/`; undefined until the site has an address. */
	onPaper(locale: Locale, path: string): string | undefined;
	/** Full address with scheme, for QR codes and canonical links. */
	full(address: string): string | undefined;
}

/**
 * Returns the addresses of a site.
 *
 * @param base Path under which the site is served, as `/` or `/handbook/`.
 * @param site Origin, as `https://example.org`; undefined until the site has one.
 */
export function createAddresses(base: string, site?: string): Addresses {
	const root = base.endsWith('/') ? base : `${base}/`;
	const addresses: Addresses = {
		page: (locale, path, fragment) =>
			`${root}${locale}/${path === '' || path === 'home' ? '' : `${path}/`}${fragment ? `#${fragment}` : ''}`,
		file: (locale, path) => `${root}${locale}/${path}`,
		shared: (path) => `${root}${path}`,
		onPaper: (locale, path) => addresses.full(addresses.page(locale, path))?.replace(/^https?:\/\//, ''),
		full: (address) => (site === undefined ? undefined : new URL(address, site).href),
	};
	return addresses;
}
