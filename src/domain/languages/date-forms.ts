import { formatDate } from './format.ts';
import type { Locale } from './locales.ts';

/**
 * Returns the forms of a date by month, `{day}` and `{year}` to be filled, so that a script can write dates without the
 * rules of the language.
 *
 * @example dateForms('en')[10] // => '{day} November {year}'
 */
export function dateForms(locale: Locale): string[] {
	return monthsAs((iso) => formatDate(locale, iso)).map((form) => form.replace('1111', '{year}'));
}

/** Returns what a function makes of a day in each month, the number of the day to be filled as `{day}`; the year is 1111. */
export function monthsAs(format: (iso: string) => string): string[] {
	return Array.from({ length: 12 }, (_, index) => format(`1111-${String(index + 1).padStart(2, '0')}-22`).replace('22', '{day}'));
}
