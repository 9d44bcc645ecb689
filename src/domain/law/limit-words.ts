import { formatQuantity, inScript } from '../languages/format.ts';
import { writtenLocale, type Locale } from '../languages/locales.ts';
import { string } from '../languages/strings.ts';
import type { Law } from './law.ts';
import type { Limit } from './schema.ts';

/** A limit as it is said, to be joined as it is: "at most ", "48 hours", or in Uzbek "3 yil", "dan ortiq". */
export interface LimitWords {
	before: string;
	value: string;
	after: string;
}

/** Returns the number of a limit with its unit, and its bound in words before or after it. */
export function limitWords({ from, value: { number, unit, bound } }: Limit, locale: Locale): LimitWords {
	if (number === undefined) {
		// What holds from the first act on is a right without a time: the articles do not say "at once".
		return { before: '', value: from === 'first-act' ? string(locale, 'timeLimits.fromThenOn') : formatQuantity(locale, [], unit), after: '' };
	}
	const [before = '', after = ''] = string(locale, `timeLimits.${bound}`).split('{value}');
	return { before, value: formatQuantity(locale, [number], unit, { case: 'gen' }), after };
}

/** Returns a limit in one phrase: "at most 48 hours", «не более 48 часов». */
export function limitPhrase(limit: Limit, locale: Locale): string {
	const { before, value, after } = limitWords(limit, locale);
	return before + value + after;
}

/**
 * Returns in words how a limit is counted, as recorded. Articles 314 and 315 of the Criminal Procedure Code: terms leave out
 * the hour or day of their start and move from a day off, deprivation of liberty does neither; for terms of hours the second
 * is not settled.
 */
export function countingInWords({ counts }: Limit, locale: Locale): string[] {
	if (counts === undefined) return [];
	const strict = counts.start === 'excluded' && counts.days_off === 'move-nothing';
	return [string(locale, `timeLimits.start.${counts.start}`), string(locale, strict ? 'timeLimits.daysOff.strict' : `timeLimits.daysOff.${counts.days_off}`)];
}

/** Returns the limits to which a sentence leads; of an id that the data does not have, nothing. */
export function seenFrom({ limits }: Law, see: string[]): Limit[] {
	return see.flatMap((id) => limits.get(id) ?? []);
}

/** Returns a text of the data in the language and script of a locale. */
export function said(text: Limit['says'], locale: Locale): string {
	return inScript(locale, text[writtenLocale(locale)]);
}
