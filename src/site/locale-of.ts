import { basePath } from '#src/editions/current.ts';
import { isLocale, sourceLocale, type Locale } from '#src/domain/languages/locales.ts';

/** Returns the locale of a page from its address; English for pages that belong to no locale. */
export function localeOf({ pathname }: URL): Locale {
	const [segment] = pathname.slice(basePath.replace(/\/$/, '').length + 1).split('/');
	return isLocale(segment) ? segment : sourceLocale;
}

/** Returns the path of a page without base and locale: `handbook/court-hearing`, or `home`. */
export function pathOf({ pathname }: URL): string {
	const [, ...rest] = pathname.slice(basePath.replace(/\/$/, '').length + 1).split('/');
	return rest.join('/').replace(/\/$/, '') || 'home';
}
