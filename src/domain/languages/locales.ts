/** One language version of the site. The order of the table is the order in every list of languages. */
export interface LocaleFacts {
	/** BCP 47 tag for `lang` attributes. */
	tag: string;
	/** The language's own name for itself. */
	name: string;
	/** The locale whose text this one is derived from; written locales have none. */
	derivedFrom?: WrittenLocale;
	/** Main page of Wikipedia in the reader's language: where the exit link leads. */
	exit: string;
	/** Quotation marks round words to say; in Russian the full stop stands behind them. */
	quotes: readonly [string, string];
}

/** Locales in which people write; each has its own folder of content. */
export const writtenLocales = ['uz', 'ru', 'en'] as const;
export type WrittenLocale = (typeof writtenLocales)[number];

export const locales = {
	uz: { tag: 'uz', name: 'Oʻzbekcha', exit: 'https://uz.wikipedia.org/', quotes: ['“', '”'] },
	'uz-cyrl': {
		tag: 'uz-Cyrl',
		name: 'Ўзбекча',
		derivedFrom: 'uz',
		exit: 'https://uz.wikipedia.org/',
		quotes: ['“', '”'],
	},
	ru: { tag: 'ru', name: 'Русский', exit: 'https://ru.wikipedia.org/', quotes: ['«', '».'] },
	en: { tag: 'en', name: 'English', exit: 'https://en.wikipedia.org/', quotes: ['“', '”'] },
} as const satisfies Record<string, LocaleFacts>;

export type Locale = keyof typeof locales;
export const localeKeys = Object.keys(locales) as Locale[];

/** Text is first written in this locale; the others are translated from it. */
export const sourceLocale = 'en' satisfies WrittenLocale;

/** Returns whether a path segment names a locale. */
export function isLocale(segment: string | undefined): segment is Locale {
	return segment !== undefined && Object.hasOwn(locales, segment);
}

/** Returns the locale in which the text of `locale` is kept: `uz` for `uz-cyrl`, otherwise itself. */
export function writtenLocale(locale: Locale): WrittenLocale {
	const facts: LocaleFacts = locales[locale];
	return facts.derivedFrom ?? (locale as WrittenLocale);
}
