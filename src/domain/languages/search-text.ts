import { writtenLocale, type Locale } from './locales.ts';

/**
 * Returns text as it goes into the index of search. In Uzbek the letter marks ʻ and ʼ become ‘ and ’:
 * Pagefind counts the first pair as letters, which no ordinary keyboard has, and drops the second pair
 * from both the text and the query.
 */
export function indexed(locale: Locale, text: string): string {
	return writtenLocale(locale) === 'uz' ? text.replaceAll('ʻ', '‘').replaceAll('ʼ', '’') : text;
}

/** Returns a piece of indexed text as it is written: the reverse of {@link indexed}. */
export function written(locale: Locale, text: string): string {
	return writtenLocale(locale) === 'uz' ? text.replaceAll('‘', 'ʻ').replaceAll('’', 'ʼ') : text;
}

/** Returns what was typed as Pagefind finds it: every apostrophe that a keyboard offers becomes one sign. */
export function normalizeQuery(query: string): string {
	return query.normalize('NFC').replace(/[ʻʼ‘’'`´]/g, "'").trim();
}
