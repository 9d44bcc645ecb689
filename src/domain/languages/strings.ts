import en from '#src/content/i18n/en.json' with { type: 'json' };
import ru from '#src/content/i18n/ru.json' with { type: 'json' };
import uz from '#src/content/i18n/uz.json' with { type: 'json' };
import { inScript, plural } from './format.ts';
import { writtenLocale, type Locale, type WrittenLocale } from './locales.ts';

/** A string of the interface, as `component.purpose`. */
export type StringKey = keyof typeof en;

type PluralStem<Key> = Key extends `${infer Stem}_other` ? Stem : never;

/** The words of the interface in each language in which people write. */
export const interfaceStrings: Record<WrittenLocale, Record<StringKey, string>> = { en, ru, uz };

/**
 * Returns a string of the interface, its places filled. Cyrillic Uzbek is derived before the places
 * are filled, so what is filled in keeps its own script.
 *
 * @example string('en', 'chapter.label', { number: 5 }) // => 'Chapter 5'
 */
export function string(locale: Locale, key: StringKey, values: Record<string, string | number> = {}): string {
	const [...parts] = interfaceStrings[writtenLocale(locale)][key].split(/(\{\w+\})/);
	return parts
		.map((part) => {
			const place = /^\{(\w+)\}$/.exec(part)?.[1];
			return place === undefined ? inScript(locale, part) : String(values[place] ?? part);
		})
		.join('');
}

/** Returns a string that depends on a count, which fills the place `{count}`. */
export function counted(
	locale: Locale,
	stem: PluralStem<StringKey>,
	count: number,
	values: Record<string, string | number> = {},
): string {
	return string(locale, `${stem}_${plural(locale, count)}`, { count, ...values });
}
