import { formatQuantity, grammaticalCases, inScript, type GrammaticalCase } from '../languages/format.ts';
import { writtenLocale, type Locale } from '../languages/locales.ts';
import { findQuantity, type Law } from './law.ts';
import type { Comparison } from './schema.ts';

/** A part of a text of the data: words, or a number that the law sets. */
export type Piece = { text: string } | { limit: string; text: string };

const place = /\{([a-z-]+)(?::([a-z]+))?\}/;

/**
 * Returns a text of the data with its limits filled in, in the script of the locale: `{custody-first}`, in Russian
 * with a case as `{custody-first:gen}`. A limit that the data does not have is left as it is written; a check tells it.
 */
export function withLimits(locale: Locale, text: Comparison['uzbekistan']['says'], law: Law): Piece[] {
	return text[writtenLocale(locale)].split(new RegExp(`(${place.source.replaceAll(/\((?!\?)/g, '(?:')})`)).flatMap((part): Piece[] => {
		const [, limit, given] = place.exec(part) ?? [];
		const quantity = limit === undefined ? undefined : findQuantity(law, limit);
		if (limit === undefined || quantity === undefined) return part === '' ? [] : [{ text: inScript(locale, part) }];
		return [{ limit, text: formatQuantity(locale, quantity.numbers, quantity.unit, { case: caseOf(given) }) }];
	});
}

/** Returns the ids of the limits that a text names, in order. */
export function limitsIn(text: string): string[] {
	return [...text.matchAll(new RegExp(place, 'g'))].map(([, limit = '']) => limit);
}

function caseOf(given: string | undefined): GrammaticalCase {
	return grammaticalCases.find((candidate) => candidate === given) ?? 'nom';
}
