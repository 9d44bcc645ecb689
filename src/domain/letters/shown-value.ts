import type { FieldKind } from './fields.ts';

/**
 * Returns what was given as the letter shows it, or undefined where nothing was: a day in words, all else as it was typed.
 *
 * @param forms Forms of a date by month, as `dateForms` returns them.
 */
export function shownValue(kind: FieldKind, value: string, forms: string[]): string | undefined {
	if (value.trim() === '') return undefined;
	const [, year = '', month = '', day = ''] = /^(\d{4,})-(\d\d)-(\d\d)$/.exec(value) ?? [];
	const form = kind === 'date' ? forms[Number(month) - 1] : undefined;
	return form === undefined ? value : form.replace('{day}', String(Number(day))).replace('{year}', year);
}
