import type { Locale } from '#src/domain/languages/locales.ts';
import { string } from '#src/domain/languages/strings.ts';
import { documentsOf, type Library } from '#src/editions/library.ts';

/** A page to be linked, by its address without locale. */
export interface PlainPage {
	path: string;
	name: string;
}

/** Returns the ways to what was written for people who are held and for families, as far as a language has it. */
export function plainPages(library: Library, locale: Locale): PlainPage[] {
	const [families] = documentsOf(library, 'families', locale);
	return [
		...(families ? [{ path: families.path, name: families.meta.title }] : []),
		...(documentsOf(library, 'leaflet', locale).length > 0 ? [{ path: 'leaflets', name: string(locale, 'leaflets.title') }] : []),
		...(library.letters.length > 0 ? [{ path: 'letters', name: string(locale, 'letters.title') }] : []),
	];
}
