import { inScript } from '#src/domain/languages/format.ts';
import { writtenLocale, type Locale } from '#src/domain/languages/locales.ts';
import { currentLibrary } from '#src/editions/current.ts';

/** Returns the name of the site in a locale: neutral on a watched phone. */
export function siteName(locale: Locale): string {
	return inScript(locale, currentLibrary().edition.name[writtenLocale(locale)]);
}
