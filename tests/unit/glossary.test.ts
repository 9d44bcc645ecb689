import { describe, expect, test } from 'vitest';
import { compareWords, initialOf } from '../../src/domain/languages/alphabets.ts';
import { localeKeys, locales } from '../../src/domain/languages/locales.ts';
import { shortCitation } from '../../src/domain/law/citations.ts';
import { byLetter, citableOf, formsIn, glossaryOf, knownAs, standsIn, termIn } from '../../src/domain/law/glossary.ts';
import { findProvision } from '../../src/domain/law/law.ts';
import { termSchema, type Term } from '../../src/domain/law/schema.ts';
import { readLaw } from '../../src/editions/law.ts';
import { cleanPage, law as small } from './fixtures.ts';

const { law } = readLaw('src');
const terms = [...law.terms.values()];

const term = (attested: object, more: object = {}): Term => termSchema.parse({ id: 'term', term: { en: 'term', ru: 'слово', uz: 'soʻz', kaa: 'sóz' }, attested, ...more });
const inCode = (instrument: string, at: string) => ({ instrument, at, times: 1 });

describe('the glossary', () => {
	test('has every term, also those that no page uses, with the pages of the locale that use it', () => {
		const pages = [cleanPage('prose', 'A <Term id="judge">judge</Term>.'), cleanPage('prose', '<Term id="arrest">Арест</Term>.', 'ru')];
		expect(glossaryOf(pages, small, 'en').map(({ term: { id }, usedIn }) => [id, usedIn])).toEqual([['arrest', []], ['judge', [pages[0]]]]);
	});

	test.each(localeKeys)('stands in the order of its alphabet in %s, each letter once', (locale) => {
		const entries = glossaryOf([], law, locale);
		const words = entries.map((entry) => termIn(entry.term, locale));
		expect(words).toEqual([...words].sort((one, other) => compareWords(locale, one, other)));
		const letters = byLetter(entries, locale);
		expect(letters.flatMap((group) => group.entries)).toEqual(entries);
		expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
		for (const group of letters) for (const entry of group.entries) expect(initialOf(locale, termIn(entry.term, locale))).toBe(group.letter);
		expect(letters.filter(({ letter }) => !/^\p{Lu}/u.test(letter))).toEqual([]);
	});

	test.each([
		['uz', 'Y Z Oʻ Sh Ch'],
		['uz-cyrl', 'Ю Я Ў Қ Ҳ'],
		['ru', 'Ч Э Ю'],
	] as const)('ends in %s with %s, as the alphabet does', (locale, last) => {
		const letters = byLetter(glossaryOf([], law, locale), locale).map(({ letter }) => letter);
		expect(letters.join(' ').endsWith(last)).toBe(true);
	});
});

test('the forms of a term: the one to write first, in the script of the reader', () => {
	const several = term({}, { also: { uz: ['oʻgʻil'], kaa: ['sózler'] } });
	expect(formsIn(several, 'uz')).toEqual(['soʻz', 'oʻgʻil']);
	expect(formsIn(several, 'uz-cyrl')).toEqual(['сўз', 'ўғил']);
	expect(formsIn(several, 'kaa')).toEqual(['sóz', 'sózler']);
	expect(formsIn(several, 'en')).toEqual(['term']);
});

describe('how a form is known', () => {
	const mixed = term({ uz: inCode('cpc', '226'), ru: { seen: 'press' } });
	test.each([
		['uz', 'in-a-code'],
		['ru', 'elsewhere'],
		['kaa', 'from-memory'],
		['en', 'ours'],
	] as const)('in %s: %s', (language, known) => expect(knownAs(mixed, language)).toBe(known));
});

describe('where a term stands', () => {
	const both = term({ uz: inCode('cpc', '244'), ru: inCode('cpc', '245') });

	test.each([
		['ru', 'ru', '245'],
		['uz', 'uz', '244'],
		['uz-cyrl', 'uz', '244'],
		['en', 'uz', '244'],
	] as const)('in %s it is the %s text', (locale, language, at) => {
		expect(standsIn(law, both, locale)).toMatchObject({ language, at: { instrument: 'cpc', at } });
	});

	test('is the text of the other language where its own does not have it', () => {
		expect(standsIn(law, term({ uz: inCode('cpc', '31-1'), ru: { seen: 'decree' } }), 'ru')).toMatchObject({ language: 'uz' });
	});

	test('is nowhere for a term that no code has', () => {
		expect(standsIn(law, term({ ru: { seen: 'press' } }), 'ru')).toBeUndefined();
	});

	test.each([
		['cpc', '226', '226(1)'],
		['cpc', '237', '237'],
		['cpc', '22', '22(2)'],
		['cpc', '999', undefined],
		['criminal-executive-code', '109', undefined],
	])('%s %s leads to the record %s', (instrument, at, found) => {
		expect(standsIn(law, term({ uz: inCode(instrument, at) }), 'uz')?.provision).toEqual(found && { instrument, at: found });
	});

	test('a code without a record can be cited, an unknown one cannot', () => {
		const code = citableOf(law, 'criminal-executive-code');
		expect(code && shortCitation(code, '79-1', 'en')).toBe('Criminal-Executive Code art 79¹');
		expect(code && shortCitation(code, '109', 'uz-cyrl')).toBe('Жиноят-ижроия кодекси 109-модда');
		expect(citableOf(law, 'another-code')).toBeUndefined();
	});
});

describe('the terms of the site', () => {
	test('that are defined rest on a record that was read', () => {
		expect(terms.filter(({ definition }) => definition && findProvision(law, definition)?.confidence !== 'verified').map(({ id }) => id)).toEqual([]);
	});

	test('are written in the script of their language', () => {
		const forms = (language: 'en' | 'ru' | 'uz' | 'kaa') => terms.flatMap((each) => formsIn(each, language));
		expect(forms('ru').filter((form) => /[a-z]/i.test(form))).toEqual([]);
		for (const language of ['en', 'uz', 'kaa'] as const) expect(forms(language).filter((form) => /\p{Script=Cyrillic}/u.test(form) || /['‘`´]/.test(form))).toEqual([]);
		for (const language of ['uz', 'kaa'] as const) expect(forms(language).filter((form) => form.includes('’'))).toEqual([]);
	});

	test('have no form twice, neither in a term nor among the words that are typed for it', () => {
		const twice = (words: string[]) => words.filter((word, index) => words.indexOf(word) !== index);
		for (const each of terms) for (const locale of localeKeys) expect(twice(formsIn(each, locale)), `${each.id} ${locales[locale].tag}`).toEqual([]);
		expect(terms.filter(({ seen_as: words }) => twice(words).length > 0).map(({ id }) => id)).toEqual([]);
	});
});
