import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plural } from '../../src/domain/languages/format.ts';
import { writtenLocales } from '../../src/domain/languages/locales.ts';

const read = (locale: string) => JSON.parse(readFileSync(new URL(`../../src/content/i18n/${locale}.json`, import.meta.url), 'utf8')) as Record<string, string>;
const english = read('en');
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place).sort();

describe.each(writtenLocales)('the strings in %s', (locale) => {
	const strings = read(locale);

	test('have the keys of English, in the same order', () => {
		expect(Object.keys(strings)).toEqual(Object.keys(english));
	});

	test('have the places of English in each', () => {
		const ours = Object.fromEntries(Object.entries(strings).map(([key, text]) => [key, places(text)]));
		expect(ours).toEqual(Object.fromEntries(Object.entries(english).map(([key, text]) => [key, places(text)])));
	});

	test('are not empty, and have no space at an end', () => {
		expect(Object.entries(strings).filter(([, text]) => text.trim() === '' || text.trim() !== text)).toEqual([]);
	});

	test('have no brace that is not a place', () => {
		expect(Object.values(strings).filter((text) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
	});

	test('have a form for every plural category', () => {
		const stems = new Set(Object.keys(strings).flatMap((key) => /^(.+)_(?:one|few|many|other)$/.exec(key)?.[1] ?? []));
		const categories = new Set(Array.from({ length: 120 }, (_, count) => plural(locale, count)).concat('other'));
		const missing = [...stems].flatMap((stem) => [...categories].map((category) => `${stem}_${category}`)).filter((key) => !strings[key]);
		expect(stems.size).toBeGreaterThan(0);
		expect(missing).toEqual([]);
	});
});

test('Uzbek strings use the letter marks of the alphabet, and no look-alike', () => {
	expect(Object.values(read('uz')).filter((text) => /[oOgG]['‘’`´ʼ]|\p{L}['‘’`´]\p{L}/u.test(text))).toEqual([]);
});

test('Russian strings are in Cyrillic, Uzbek ones in Latin script', () => {
	const without = (text: string) => text.replace(/\{\w+\}/g, '');
	expect(Object.values(read('uz')).filter((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
	expect(Object.values(read('ru')).filter((text) => /\p{L}/u.test(without(text)) && !/\p{Script=Cyrillic}/u.test(text))).toEqual([]);
});
