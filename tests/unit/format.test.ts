import { describe, expect, test } from 'vitest';
import {
	formatDate,
	formatList,
	formatNumber,
	formatQuantity,
	grammaticalCases,
	inScript,
	ordinal,
	plural,
	type QuantityForm,
	type Unit,
} from '../../src/domain/languages/format.ts';
import type { Locale } from '../../src/domain/languages/locales.ts';
import { counted, string } from '../../src/domain/languages/strings.ts';

/** Spaces that must not break are shown as an underscore, so that a table can be read. */
const visible = (text: string) => text.replaceAll('\u00A0', '_');

test.each<[Locale, string, string]>([
	['en', '2026-11-24', '24_November 2026'],
	['ru', '2026-11-24', '24_ноября 2026_года'],
	['uz', '2026-11-24', '2026-yil 24-noyabr'],
	['uz-cyrl', '2026-11-24', '2026 йил 24 ноябрь'],
	['en', '2026-03-01', '1_March 2026'],
	['ru', '2026-03-01', '1_марта 2026_года'],
	['uz', '2026-03-01', '2026-yil 1-mart'],
	['uz-cyrl', '2026-03-01', '2026 йил 1 март'],
	['en', '2026-07', 'July 2026'],
	['ru', '2026-07', 'июль 2026_года'],
	['uz', '2026-07', '2026-yil iyul'],
	['uz-cyrl', '2026-07', '2026 йил июль'],
	['en', '2016', '2016'],
	['ru', '2016', '2016_год'],
	['uz', '2016', '2016-yil'],
	['uz-cyrl', '2016', '2016 йил'],
])('%s writes the date %s as %s', (locale, iso, written) => {
	expect(visible(formatDate(locale, iso))).toBe(written);
});

test.each([
	['2022-03-14', '14_марта 2022_года'],
	['2022-03', 'марта_2022_года'],
	['2022', '2022_года'],
])('the Russian genitive of %s is %s', (iso, written) => {
	expect(visible(formatDate('ru', iso, { case: 'gen' }))).toBe(written);
});

test.each<[Locale, string[]]>([
	['en', ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']],
	['ru', ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря']],
	['uz', ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avgust', 'sentabr', 'oktabr', 'noyabr', 'dekabr']],
	['uz-cyrl', ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь']],
])('%s names all twelve months in a date', (locale, names) => {
	expect(names.map((_, index) => formatDate(locale, `2026-${String(index + 1).padStart(2, '0')}-15`))).toEqual(names.map((name) => expect.stringContaining(name)));
});

describe('a Russian quantity agrees with its case and its number', () => {
	/** For each case in the order of `grammaticalCases`: the word after 1, after 3, after 5. */
	const forms: Partial<Record<Unit, string[]>> = {
		hours: ['час часа часов', 'часа часов часов', 'часу часам часам', 'час часа часов', 'часом часами часами', 'часе часах часах'],
		days: ['день дня дней', 'дня дней дней', 'дню дням дням', 'день дня дней', 'днём днями днями', 'дне днях днях'],
		'full-days': ['сутки суток суток', 'суток суток суток', 'суткам суткам суткам', 'сутки суток суток', 'сутками сутками сутками', 'сутках сутках сутках'],
		months: ['месяц месяца месяцев', 'месяца месяцев месяцев', 'месяцу месяцам месяцам', 'месяц месяца месяцев', 'месяцем месяцами месяцами', 'месяце месяцах месяцах'],
		years: ['год года лет', 'года лет лет', 'году годам годам', 'год года лет', 'годом годами годами', 'годе годах годах'],
		'base-amounts': ['БРВ БРВ БРВ', 'БРВ БРВ БРВ', 'БРВ БРВ БРВ', 'БРВ БРВ БРВ', 'БРВ БРВ БРВ', 'БРВ БРВ БРВ'],
	};
	const rows = Object.entries(forms).flatMap(([unit, byCase]) => grammaticalCases.map((grammatical, index) => [unit as Unit, grammatical, byCase[index] ?? ''] as const));

	test.each(rows)('%s, %s: %s', (unit, grammatical, words) => {
		const written = [1, 3, 5].map((number) => visible(formatQuantity('ru', [number], unit, { case: grammatical })));
		expect(written).toEqual(words.split(' ').map((word, index) => `${[1, 3, 5][index]}_${word}`));
	});

	test.each<[number, string]>([
		[2, '2_часа'], [4, '4_часа'], [11, '11_часов'], [12, '12_часов'], [14, '14_часов'], [20, '20_часов'],
		[21, '21_час'], [22, '22_часа'], [48, '48_часов'], [72, '72_часа'], [101, '101_час'], [111, '111_часов'], [0, '0_часов'],
	])('%d counts as its plural category says: %s', (number, written) => {
		expect(visible(formatQuantity('ru', [number], 'hours'))).toBe(written);
	});

	test('the nominative is meant where no case is named', () => {
		expect(formatQuantity('ru', [48], 'hours')).toBe(formatQuantity('ru', [48], 'hours', { case: 'nom' }));
	});
});

test.each<[Locale, number[], Unit, QuantityForm, string]>([
	['en', [1], 'hours', {}, '1_hour'],
	['en', [48], 'hours', {}, '48_hours'],
	['en', [1], 'full-days', {}, '1_day'],
	['en', [3], 'days', {}, '3_days'],
	['en', [1], 'months', {}, '1_month'],
	['en', [10], 'years', {}, '10_years'],
	['en', [40], 'base-amounts', {}, '40_base calculation amounts'],
	['en', [48], 'hours', { adjective: true }, '48-hour'],
	['en', [3], 'months', { adjective: true }, '3-month'],
	['en', [48], 'hours', { case: 'gen' }, '48_hours'],
	['en', [3, 7, 12], 'months', {}, '3, 7, 12_months'],
	['ru', [3, 7, 12], 'months', {}, '3, 7, 12_месяцев'],
	['uz', [3, 7, 12], 'months', {}, '3, 7, 12_oy'],
	['uz', [1], 'hours', {}, '1_soat'],
	['uz', [48], 'hours', { case: 'gen' }, '48_soat'],
	['uz', [3], 'days', {}, '3_kun'],
	['uz', [3], 'full-days', {}, '3_sutka'],
	['uz', [2], 'years', {}, '2_yil'],
	['uz', [40], 'base-amounts', {}, '40_BHM'],
	['uz-cyrl', [48], 'hours', {}, '48_соат'],
	['uz-cyrl', [3], 'full-days', {}, '3_сутка'],
	['uz-cyrl', [1], 'months', {}, '1_ой'],
	['uz-cyrl', [40], 'base-amounts', {}, '40_БҲМ'],
	['en', [], 'immediately', {}, 'At once'],
	['ru', [], 'immediately', {}, 'Сразу'],
	['uz', [], 'immediately', {}, 'Darhol'],
	['uz-cyrl', [], 'immediately', {}, 'Дарҳол'],
	['ru', [1500], 'base-amounts', {}, '1_500_БРВ'],
])('%s prints %j %s with %j as %s', (locale, numbers, unit, form, written) => {
	expect(visible(formatQuantity(locale, numbers, unit, form))).toBe(written);
});

test.each<[Locale, number, string]>([
	['en', 7, '7'], ['en', 999, '999'], ['en', 1000, '1,000'], ['en', 1234567.5, '1,234,567.5'], ['en', 0.25, '0.25'],
	['ru', 1000, '1_000'], ['ru', 1234567.5, '1_234_567,5'], ['ru', 0.25, '0,25'],
	['uz', 1000, '1_000'], ['uz', 3.5, '3,5'],
	['uz-cyrl', 12345, '12_345'],
])('%s prints the number %d as %s', (locale, value, written) => {
	expect(visible(formatNumber(locale, value))).toBe(written);
});

test.each<[Locale, string[], string]>([
	['en', [], ''], ['en', ['a'], 'a'], ['en', ['a', 'b'], 'a and b'], ['en', ['a', 'b', 'c'], 'a, b and c'],
	['ru', ['а', 'б', 'в'], 'а, б и в'],
	['uz', ['a', 'b', 'c'], 'a, b va c'],
	['uz-cyrl', ['1', '2'], '1 ва 2'],
])('%s joins %j to "%s"', (locale, items, written) => {
	expect(formatList(locale, items)).toBe(written);
});

test.each<[Locale, number, string]>([
	['en', 1, 'one'], ['en', 2, 'other'], ['en', 0, 'other'], ['en', 21, 'other'],
	['ru', 1, 'one'], ['ru', 21, 'one'], ['ru', 2, 'few'], ['ru', 24, 'few'], ['ru', 5, 'many'], ['ru', 11, 'many'], ['ru', 0, 'many'], ['ru', 1.5, 'other'], ['ru', 111, 'many'], ['ru', 112, 'many'], ['ru', 1001, 'one'], ['ru', 1022, 'few'], ['en', 1.5, 'other'],
	['uz', 1, 'other'], ['uz', 5, 'other'], ['uz-cyrl', 1, 'other'],
])('%s: the plural category of %d is %s', (locale, count, category) => {
	expect(plural(locale, count)).toBe(category);
});

test.each<[Parameters<typeof ordinal>[0], string, string]>([
	['uz', '1', 'birinchi'], ['uz', '14', 'oʻn toʻrtinchi'], ['uz', '15', 'oʻn beshinchi'], ['uz', '16', '16'],
	['ru', '3', 'третья'], ['ru-gen', '3', 'третьей'], ['ru', '15', 'пятнадцатая'], ['ru-gen', '16', '16'], ['ru', '8³', '8³'],
])('the ordinal of %s for %s is %s', (table, figure, word) => {
	expect(ordinal(table, figure)).toBe(word);
});

test('only Cyrillic Uzbek changes the script of a text', () => {
	const text = 'soʻz';
	expect((['en', 'ru', 'uz', 'uz-cyrl'] as const).map((locale) => inScript(locale, text))).toEqual(['soʻz', 'soʻz', 'soʻz', 'сўз']);
});

test('a string of the interface fills its places, and what fills them keeps its script', () => {
	expect(string('en', 'chapter.label', { number: 5 })).toBe('Chapter 5');
	expect(string('uz-cyrl', 'leaflet.title', { number: 1, title: 'Title' })).toMatch(/^[^A-Za-z]*1[^A-Za-z]*Title$/);
	expect(string('en', 'chapter.label')).toBe('Chapter {number}');
});

test.each<[Locale, number, string]>([
	['en', 1, '1 result for x'], ['en', 2, '2 results for x'],
])('%s: a counted string for %d is "%s"', (locale, count, text) => {
	expect(counted(locale, 'search.count', count, { query: 'x' })).toBe(text);
});

test('a Russian counted string differs between one, few and many', () => {
	expect(new Set([1, 2, 5].map((count) => counted('ru', 'search.count', count, { query: 'x' }).replace(String(count), '#'))).size).toBe(3);
});
