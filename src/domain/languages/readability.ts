import { locales, type WrittenLocale } from './locales.ts';

/** How easy a text is to read. */
export interface Readability {
	words: number;
	sentences: number;
	/** Words in an average sentence. */
	mean: number;
	/** Share of sentences that are half as long again as the mean should be, from 0 to 1. */
	long: number;
	/** Whether the average sentence is no longer than the language should have. */
	met: boolean;
}

/** Most words that an average sentence of a leaflet should have: Russian and Uzbek say in one word what English says in two. */
export const aims: Readonly<Record<WrittenLocale, number>> = { en: 15, ru: 12, uz: 12 };

/** Returns how easy texts are to read, each of which ends a sentence. */
export function readability(locale: WrittenLocale, texts: readonly string[]): Readability {
	const segmenter = new Intl.Segmenter(locales[locale].tag, { granularity: 'sentence' });
	const lengths = texts
		.flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => countWords(segment)))
		.filter((length) => length > 0);
	const words = lengths.reduce((sum, length) => sum + length, 0);
	const mean = lengths.length > 0 ? words / lengths.length : 0;
	const long = lengths.filter((length) => length > aims[locale] * 1.5).length / Math.max(1, lengths.length);
	return { words, sentences: lengths.length, mean, long, met: mean <= aims[locale] };
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:[ʻʼ’'-][\p{L}\p{N}]+)*[ʻʼ]?/gu)?.length ?? 0;
}
