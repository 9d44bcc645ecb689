import { describe, expect, test } from 'vitest';
import { compareWords, initialOf } from '../../src/domain/languages/alphabets.ts';
import type { Locale } from '../../src/domain/languages/locales.ts';

const sorted = (locale: Locale, words: string[]) => [...words].sort((a, b) => compareWords(locale, a, b));

describe('words stand in the order of their alphabet', () => {
	test.each<[Locale, string]>([
		['uz', 'advokat ayblov bayonnoma dalil ehtiyot garov himoyachi ilova jazo kafil nusxa olim qamoq ruxsat sud soʻroq tergov uy xalq yosh zarar oʻrinli oʻgʻil gʻarb shaxs shikoyat chaqiruv choʻl'],
		['uz', 'sanksiya siz sud suv szx'],
		['uz-cyrl', 'адвокат гаров далил ёш жазо йил катта суд тергов хат цех чора шахс эҳтиёт юрист яраш ўғил қамоқ ғарб ҳукм'],
		['ru', 'адвокат ель ёж жалоба защита йод суд ходатайство юрист яма'],
		['en', 'arrest bail custody zone'],
	])('in %s: %s', (locale, line) => {
		expect(sorted(locale, line.split(' ').reverse())).toEqual(line.split(' '));
	});

	test.each<[Locale, string[]]>([
		['uz', ['sud', 'sud ajrimi', 'suda', 'sudya']],
		['uz', ['Sud', 'sud', 'sudya']],
		['uz', ['ona', 'onʼa', 'onb', 'oʻn']],
		['uz', ['sh', 'sha', 'cha']],
		['uz', ['tozalash', 'tsh']],
		['uz-cyrl', ['қонун', 'қўл', 'ғалла']],
		['ru', ['арест', 'арест имущества', 'арестант']],
		['en', ['1 day', '10 days', 'a']],
	])('in %s: %j', (locale, words) => expect(sorted(locale, [...words].reverse())).toEqual(words));

	test('equal words are equal, others never', () => {
		expect(compareWords('uz', 'sud', 'sud')).toBe(0);
		expect(compareWords('uz', 'sanʼat', 'sanat')).not.toBe(0);
	});
});

test.each<[Locale, string, string]>([
	['uz', 'shikoyat', 'Sh'],
	['uz', 'oʻrinli taxmin', 'Oʻ'],
	['uz', 'sud', 'S'],
	['uz-cyrl', 'ўринли', 'Ў'],
	['ru', 'ёж', 'Ё'],
	['en', 'bail', 'B'],
])('in %s, "%s" stands under %s', (locale, word, letter) => expect(initialOf(locale, word)).toBe(letter));
