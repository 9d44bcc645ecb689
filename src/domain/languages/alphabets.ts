import type { Locale } from './locales.ts';

/**
 * Letters in their order, from the official alphabets: Uzbek in Latin script by the law of 2 September 1993 as
 * amended on 6 May 1995, in Cyrillic script by the alphabet of 1940. Letters that a language has only in foreign
 * words stand where the neighbouring alphabets have them. Written out, because ICU sorts Uzbek in Cyrillic script
 * wrongly, browsers do not know Uzbek at all, and neither knows every language of the country.
 */
const alphabets: Record<Locale, string> = {
	uz: 'a b c d e f g h i j k l m n o p q r s t u v w x y z oʻ gʻ sh ch',
	'uz-cyrl': 'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я ў қ ғ ҳ',
	ru: 'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я',
	en: 'a b c d e f g h i j k l m n o p q r s t u v w x y z',
};

interface Order {
	letter: RegExp;
	rank: Map<string, number>;
}

const orders = new Map<Locale, Order>();

/**
 * Returns a negative number if `one` stands before `other` in an index, a positive one if behind, 0 if they are
 * the same: letter by letter in the alphabet of the locale, a shorter word first, spaces before letters. Case and
 * the tutuq belgisi count only between words that are otherwise equal.
 */
export function compareWords(locale: Locale, one: string, other: string): number {
	const [first, second] = [ranksOf(locale, one), ranksOf(locale, other)];
	for (let index = 0; index < Math.min(first.length, second.length); index++) {
		const difference = (first[index] ?? 0) - (second[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return first.length - second.length || (one < other ? -1 : one > other ? 1 : 0);
}

/** Returns the letter under which a word stands in an index, in capitals, as the alphabet has it: "Sh", "Oʻ", «Ў». */
export function initialOf(locale: Locale, word: string): string {
	const [first = ''] = word.toLowerCase().match(orderOf(locale).letter) ?? [];
	return first.charAt(0).toUpperCase() + first.slice(1);
}

/** Digits and foreign letters stand behind spaces and before the alphabet, in the order of their code points. */
function ranksOf(locale: Locale, word: string): number[] {
	const { letter, rank } = orderOf(locale);
	return (word.normalize('NFC').toLowerCase().replaceAll('ʼ', '').match(letter) ?? []).map((found) => rank.get(found) ?? (/[\p{L}\p{N}]/u.test(found) ? (found.codePointAt(0) ?? 0) - 0x11_0000 : -0x20_0000));
}

function orderOf(locale: Locale): Order {
	const known = orders.get(locale);
	if (known) return known;
	const letters = alphabets[locale].split(' ');
	const longestFirst = [...letters].sort((a, b) => b.length - a.length);
	const order = { letter: new RegExp(`${longestFirst.join('|')}|[^]`, 'gu'), rank: new Map(letters.map((found, index) => [found, index])) };
	orders.set(locale, order);
	return order;
}
