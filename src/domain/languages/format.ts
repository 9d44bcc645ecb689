import { toCyrillic } from './uzbek/to-cyrillic.ts';
import { writtenLocale, type Locale, type WrittenLocale } from './locales.ts';

/**
 * What a number counts. The Code tells days (kun, день) from full days of 24 hours (sutka, сутки), which
 * are one word in English. `immediately` has no number.
 */
export type Unit = 'hours' | 'days' | 'full-days' | 'months' | 'years' | 'base-amounts' | 'immediately';

/** Russian cases; English and Uzbek ignore them (an Uzbek suffix follows the text). */
export type GrammaticalCase = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'prep';
export const grammaticalCases: readonly GrammaticalCase[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'prep'];

/** Forms of a quantity in a sentence. */
export interface QuantityForm {
	case?: GrammaticalCase;
	/** English only: "48-hour". */
	adjective?: boolean;
}

type RussianForms = Record<GrammaticalCase, readonly [one: string, few: string, many: string]>;

const noBreak = '\u00A0';

const english: Record<Exclude<Unit, 'immediately'>, readonly [one: string, other: string]> = {
	hours: ['hour', 'hours'],
	days: ['day', 'days'],
	'full-days': ['day', 'days'],
	months: ['month', 'months'],
	years: ['year', 'years'],
	'base-amounts': ['base calculation amount', 'base calculation amounts'],
};

const uzbek: Record<Exclude<Unit, 'immediately'>, string> = {
	hours: 'soat',
	days: 'kun',
	'full-days': 'sutka',
	months: 'oy',
	years: 'yil',
	'base-amounts': 'BHM',
};

const russian: Record<Exclude<Unit, 'immediately'>, RussianForms> = {
	hours: {
		nom: ['час', 'часа', 'часов'],
		gen: ['часа', 'часов', 'часов'],
		dat: ['часу', 'часам', 'часам'],
		acc: ['час', 'часа', 'часов'],
		ins: ['часом', 'часами', 'часами'],
		prep: ['часе', 'часах', 'часах'],
	},
	days: {
		nom: ['день', 'дня', 'дней'],
		gen: ['дня', 'дней', 'дней'],
		dat: ['дню', 'дням', 'дням'],
		acc: ['день', 'дня', 'дней'],
		ins: ['днём', 'днями', 'днями'],
		prep: ['дне', 'днях', 'днях'],
	},
	'full-days': {
		nom: ['сутки', 'суток', 'суток'],
		gen: ['суток', 'суток', 'суток'],
		dat: ['суткам', 'суткам', 'суткам'],
		acc: ['сутки', 'суток', 'суток'],
		ins: ['сутками', 'сутками', 'сутками'],
		prep: ['сутках', 'сутках', 'сутках'],
	},
	months: {
		nom: ['месяц', 'месяца', 'месяцев'],
		gen: ['месяца', 'месяцев', 'месяцев'],
		dat: ['месяцу', 'месяцам', 'месяцам'],
		acc: ['месяц', 'месяца', 'месяцев'],
		ins: ['месяцем', 'месяцами', 'месяцами'],
		prep: ['месяце', 'месяцах', 'месяцах'],
	},
	years: {
		nom: ['год', 'года', 'лет'],
		gen: ['года', 'лет', 'лет'],
		dat: ['году', 'годам', 'годам'],
		acc: ['год', 'года', 'лет'],
		ins: ['годом', 'годами', 'годами'],
		prep: ['годе', 'годах', 'годах'],
	},
	'base-amounts': {
		nom: ['БРВ', 'БРВ', 'БРВ'],
		gen: ['БРВ', 'БРВ', 'БРВ'],
		dat: ['БРВ', 'БРВ', 'БРВ'],
		acc: ['БРВ', 'БРВ', 'БРВ'],
		ins: ['БРВ', 'БРВ', 'БРВ'],
		prep: ['БРВ', 'БРВ', 'БРВ'],
	},
};

const immediately: Record<WrittenLocale, string> = { en: 'At once', ru: 'Сразу', uz: 'Darhol' };

/**
 * Returns the plural category of a count, as CLDR names it. Uzbek nouns stay singular after a number, so it has
 * `other` only. Own rules, because the platform knows none for every language of the country.
 *
 * @example plural('ru', 2) // => 'few'
 */
export function plural(locale: Locale, count: number): 'one' | 'few' | 'many' | 'other' {
	const written = writtenLocale(locale);
	if (written === 'uz' || !Number.isInteger(count)) return 'other';
	if (written === 'en') return count === 1 ? 'one' : 'other';
	const [last, teen] = [count % 10, Math.floor(count / 10) % 10 === 1];
	if (last === 1 && !teen) return 'one';
	return last >= 2 && last <= 4 && !teen ? 'few' : 'many';
}

/**
 * Returns a number as the language prints it: a decimal comma and no-break spaces between thousands,
 * in English a point and commas. Four digits are separated too, as the style sheets ask.
 */
export function formatNumber(locale: Locale, value: number): string {
	const [whole = '', fraction] = String(value).split('.');
	const inEnglish = writtenLocale(locale) === 'en';
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, inEnglish ? ',' : noBreak);
	return fraction === undefined ? grouped : `${grouped}${inEnglish ? '.' : ','}${fraction}`;
}

/**
 * Returns numbers with their unit, joined by a no-break space. Several numbers share one unit.
 *
 * @example formatQuantity('ru', [48], 'hours', { case: 'gen' }) // => '48 часов'
 * @example formatQuantity('en', [3, 5, 7], 'months') // => '3, 5, 7 months'
 */
export function formatQuantity(locale: Locale, numbers: number[], unit: Unit, form: QuantityForm = {}): string {
	const written = writtenLocale(locale);
	if (unit === 'immediately') return inScript(locale, immediately[written]);
	const last = numbers.at(-1) ?? 0;
	const digits = numbers.map((number) => formatNumber(locale, number)).join(', ');
	if (written === 'uz') return inScript(locale, `${digits}${noBreak}${uzbek[unit]}`);
	if (written === 'en') {
		const [one, other] = english[unit];
		return form.adjective ? `${digits}-${one}` : `${digits}${noBreak}${plural('en', last) === 'one' ? one : other}`;
	}
	const [one, few, many] = russian[unit][form.case ?? 'nom'];
	const category = plural('ru', last);
	return `${digits}${noBreak}${category === 'one' ? one : category === 'few' ? few : many}`;
}

const months: Record<WrittenLocale, readonly string[]> = {
	en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
	ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
	uz: ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avgust', 'sentabr', 'oktabr', 'noyabr', 'dekabr'],
};

/**
 * Returns an ISO date, a month or a year, as the official texts of each language write it. Own tables, because
 * neither browsers nor ICU know the Uzbek form. The Russian genitive ("с марта 2022 года") differs for months and years only.
 *
 * @example formatDate('uz', '2026-11-24') // => '2026-yil 24-noyabr'
 */
export function formatDate(locale: Locale, iso: string, { case: russianCase = 'nom' }: { case?: 'nom' | 'gen' } = {}): string {
	const [year = '', month, day] = iso.split('-');
	const written = writtenLocale(locale);
	if (written === 'ru' && russianCase === 'gen' && day === undefined) return [...(month === undefined ? [] : [months.ru[Number(month) - 1]]), year, 'года'].join(noBreak);
	if (month === undefined) return { en: year, ru: `${year}${noBreak}год`, uz: inScript(locale, `${year}-yil`) }[written];
	const name = months[written][Number(month) - 1] ?? '';
	if (day === undefined) return monthOf(locale, year, Number(month) - 1);
	const date = Number(day);
	if (written === 'uz') return inScript(locale, `${year}-yil ${date}-${name}`);
	return written === 'ru' ? `${date}${noBreak}${name} ${year}${noBreak}года` : `${date}${noBreak}${name} ${year}`;
}

/**
 * Returns the day and the month of an ISO date, where the year goes without saying.
 *
 * @example formatDay('uz', '2026-11-24') // => '24-noyabr'
 */
export function formatDay(locale: Locale, iso: string): string {
	const [, month, day] = iso.split('-');
	const written = writtenLocale(locale);
	const name = months[written][Number(month) - 1] ?? '';
	return written === 'uz' ? inScript(locale, `${Number(day)}-${name}`) : `${Number(day)}${noBreak}${name}`;
}

const monthsAlone = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'];

function monthOf(locale: Locale, year: string, index: number): string {
	const written = writtenLocale(locale);
	if (written === 'uz') return inScript(locale, `${year}-yil ${months.uz[index] ?? ''}`);
	return written === 'ru' ? `${monthsAlone[index] ?? ''} ${year}${noBreak}года` : `${months.en[index] ?? ''} ${year}`;
}

/** Returns words joined as a list: "a, b and c", «a, b и c», “a, b va c”. */
export function formatList(locale: Locale, items: string[]): string {
	const and = inScript(locale, { en: 'and', ru: 'и', uz: 'va' }[writtenLocale(locale)]);
	return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** Ordinal words by language and form, for parts of articles: courts write "birinchi qism", «часть первая». */
const ordinals = {
	uz: ['birinchi', 'ikkinchi', 'uchinchi', 'toʻrtinchi', 'beshinchi', 'oltinchi', 'yettinchi', 'sakkizinchi', 'toʻqqizinchi', 'oʻninchi', 'oʻn birinchi', 'oʻn ikkinchi', 'oʻn uchinchi', 'oʻn toʻrtinchi', 'oʻn beshinchi'],
	ru: ['первая', 'вторая', 'третья', 'четвёртая', 'пятая', 'шестая', 'седьмая', 'восьмая', 'девятая', 'десятая', 'одиннадцатая', 'двенадцатая', 'тринадцатая', 'четырнадцатая', 'пятнадцатая'],
	'ru-gen': ['первой', 'второй', 'третьей', 'четвёртой', 'пятой', 'шестой', 'седьмой', 'восьмой', 'девятой', 'десятой', 'одиннадцатой', 'двенадцатой', 'тринадцатой', 'четырнадцатой', 'пятнадцатой'],
} as const;

/** Returns a number from 1 to 15 as an ordinal word (feminine in Russian), or the figure itself beyond. */
export function ordinal(table: keyof typeof ordinals, figure: string): string {
	return ordinals[table][Number(figure) - 1] ?? figure;
}

/** Returns Uzbek Latin text in the script of the locale; text of other languages unchanged. */
export function inScript(locale: Locale, text: string): string {
	return locale === 'uz-cyrl' ? toCyrillic(text) : text;
}
