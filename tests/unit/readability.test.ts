import { expect, test } from 'vitest';
import { readability } from '../../src/domain/languages/readability.ts';

const sentence = (words: number) => `${Array.from({ length: words }, (_, index) => `w${index}`).join(' ')}.`;

test('words and sentences are counted over all texts', () => {
	expect(readability('en', ['You may stay silent. Say so.', 'Ask for a lawyer'])).toEqual({ words: 10, sentences: 3, mean: 10 / 3, long: 0, met: true });
});

test.each([
	['an Uzbek letter with its sign', 'uz', 'Oʻzingiz soʻrang, maʼlum qiling.', 4],
	['a suffix at a figure', 'uz', '18-modda, 48 soatdan oshmaydi.', 4],
	['an apostrophe', 'en', 'The judge’s well-known ruling.', 4],
	['signs alone', 'ru', '— … «»', 0],
] as const)('%s makes no word of its own', (_what, locale, text, words) => {
	expect(readability(locale, [text]).words).toBe(words);
});

test.each([
	['en', 15, true],
	['en', 16, false],
	['ru', 12, true],
	['ru', 13, false],
	['uz', 12, true],
	['uz', 13, false],
] as const)('in %s a mean of %d words meets the aim: %s', (locale, words, met) => {
	expect(readability(locale, [sentence(words)]).met).toBe(met);
});

test('a sentence is long when it is half as long again as the mean should be', () => {
	expect(readability('uz', [sentence(18), sentence(19), sentence(1), sentence(1)]).long).toBe(0.25);
});

test('a page without text has no sentences', () => {
	expect(readability('ru', [])).toMatchObject({ words: 0, sentences: 0, mean: 0, long: 0 });
});
