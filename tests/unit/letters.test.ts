import fc from 'fast-check';
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { letters as check } from '../../src/checks/letters.ts';
import { createAddresses } from '../../src/domain/addresses.ts';
import { dateForms } from '../../src/domain/languages/date-forms.ts';
import { formatDate } from '../../src/domain/languages/format.ts';
import { localeKeys } from '../../src/domain/languages/locales.ts';
import { kindOf, type FieldId } from '../../src/domain/letters/fields.ts';
import { adviceText, basisOf, fieldsOf, letterText, type LetterText, type Line } from '../../src/domain/letters/letter-text.ts';
import { letterSchema, sentencesOf, type Letter } from '../../src/domain/letters/schema.ts';
import { shownValue } from '../../src/domain/letters/shown-value.ts';
import { readLibrary } from '../../src/editions/library.ts';
import { compile } from '../../src/print/compile.ts';
import { fieldAddress, withFormFields } from '../../src/print/form-fields.ts';
import { readSheet } from '../../src/print/read-sheet.ts';
import { inAll, law, libraryOf } from './fixtures.ts';

const library = readLibrary('src', createAddresses('/'));

/** A letter whose words are the same in every language. */
function letterWith(more: Record<string, unknown> = {}): Letter {
	const data = letterSchema.parse({
		order: 1,
		group: 'later',
		title: inAll('Letter'),
		heading: inAll('Letter'),
		when: inAll('Now.'),
		to: [inAll('A'), inAll('B')],
		from: [inAll('C')],
		subject: inAll('Subject'),
		facts: [inAll('Name: {person}, on {apprehended}')],
		requests: [{ ...inAll('answer;'), rests_on: [{ instrument: 'code', at: '5(1)' }] }],
		...more,
	});
	return { ...data, slug: 'letter', file: 'content/letters/letter.yaml', lineOf: () => 1 };
}

const linesOf = ({ parts, reply, facts, requests, date }: LetterText): Line[] => [parts.to.line, parts.from.line, reply, ...facts, ...requests, parts.attachments.line, date];
const valuesOf = (text: LetterText) => Object.fromEntries(linesOf(text).flat().flatMap((piece) => ('field' in piece && piece.value !== undefined ? [[piece.field, piece.value]] : [])));
const wordsOf = (text: LetterText) => [text.subject, text.ask, text.basis, text.signature, ...Object.values(text.parts).flatMap(({ choice }) => choice.options), ...linesOf(text).flat().flatMap((piece) => ('words' in piece ? [piece.words] : []))];

describe('what was given', () => {
	const hostile = ['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '{person}', '{appeal-period:gen}', '$&$1', '\u202Eright to left', 'ا'.repeat(40), 'a'.repeat(5000), '👩‍⚖️ ʻ ʼ "\'`', 'one\ntwo\r\nthree', '  spaces  '];

	test.each(hostile)('stands in its place as it was typed: %j', (value) => {
		for (const letter of library.letters) {
			const fields = fieldsOf(letter).filter((field) => kindOf(field) !== 'date');
			const values = Object.fromEntries(fields.map((field) => [field, value]));
			for (const locale of localeKeys) {
				const text = letterText(letter, locale, library.law, { values });
				expect(valuesOf(text)).toEqual(values);
				expect(wordsOf(text)).toEqual(wordsOf(letterText(letter, locale, library.law)));
			}
		}
	});

	test('is never lost or changed, whatever it is', () => {
		const letter = letterWith();
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (value) => {
				expect(valuesOf(letterText(letter, 'uz-cyrl', law, { values: { person: value } }))).toEqual(value.trim() === '' ? {} : { person: value });
			}),
		);
	});

	test('a day stands in words, in every language; what is no day stands as it is', () => {
		for (const locale of localeKeys) {
			for (let month = 1; month <= 12; month++) {
				const iso = `2026-${String(month).padStart(2, '0')}-05`;
				expect(shownValue('date', iso, dateForms(locale))).toBe(formatDate(locale, iso));
			}
			expect(shownValue('date', '22.11.2026', dateForms(locale))).toBe('22.11.2026');
			expect(shownValue('line', '2026-11-22', dateForms(locale))).toBe('2026-11-22');
		}
	});

	test('nothing leaves a blank', () => {
		expect(linesOf(letterText(letterWith(), 'en', law, { values: { person: ' \n' } })).flat().filter((piece) => 'field' in piece && piece.value !== undefined)).toEqual([]);
	});

	test('a choice is told by its place', () => {
		const { parts } = letterText(letterWith(), 'ru', law, { chosen: { to: [1] } });
		expect(parts.to.choice).toEqual({ options: ['A', 'B'], chosen: [1] });
		expect(parts.from.choice.chosen).toEqual([]);
	});
});

describe('the law of a letter', () => {
	test('is named in the form of courts, each provision once, those of advice left out', () => {
		const letter = letterWith({ advice: [{ ...inAll('Wait.'), rests_on: [{ instrument: 'code', at: '6-1' }] }], facts: [{ ...inAll('{person}'), rests_on: [{ instrument: 'pact', at: '9(3)' }, { instrument: 'code', at: '5(1)' }] }] });
		expect(letterText(letter, 'en', law).basis).toMatch(/^Legal basis: part 1 of article 5 of the Code; [^;]+\.$/);
		expect(letterText(letter, 'ru', law).basis).toContain('часть первая статьи 5 Кодекса');
	});

	test('fills in a number, in the case that Russian needs', () => {
		const fact = (en: string, ru: string) => letterText(letterWith({ facts: [{ ...inAll(en), ru }] }), 'ru', library.law).facts[0];
		const { value } = library.law.limits.get('appeal-period') ?? {};
		expect(fact('within {appeal-period}', 'в течение {appeal-period:gen}')).toEqual([{ words: 'в течение ' }, { words: `${value?.number}\u00A0часов` }]);
	});
});

describe.each(library.letters.map((letter) => ({ letter, slug: letter.slug })))('$slug', ({ letter }) => {
	test('has no fault', () => {
		expect(check(library)).toEqual([]);
	});

	test('leaves no place unfilled in any language, and rests on law', () => {
		for (const locale of localeKeys) {
			const text = [...wordsOf(letterText(letter, locale, library.law)), ...letter.advice.map((sentence) => adviceText(sentence, locale, library.law))].join('\n');
			expect(text).not.toMatch(/[{}]|undefined/);
		}
		expect(basisOf(letter, library.law).length).toBeGreaterThan(0);
	});

	test('names each number by its limit, so that a change of the law changes it', () => {
		const changed = { ...library.law, limits: new Map([...library.law.limits].map(([id, limit]) => [id, { ...limit, value: { ...limit.value, ...(limit.value.number === undefined ? {} : { number: 7 }) } }])) };
		const numbers = (from: typeof library.law) => sentencesOf(letter).flatMap(({ sentence }) => adviceText(sentence, 'en', from).match(/\d+/g) ?? []);
		expect(new Set(numbers(changed))).toEqual(new Set(numbers(library.law).map(() => '7')));
	});
});

test('a letter is asked for with each field once, in the order of its text', () => {
	const fields: FieldId[] = ['office', 'writer', 'reply', 'person', 'apprehended', 'attached', 'today'];
	expect(fieldsOf(letterWith())).toEqual(fields);
});

test.each([
	['a field named in one language only', { facts: [{ ...inAll('{person}'), ru: 'Имя' }] }, 'In Русский the places are none, in English person.'],
	['an unknown place', { facts: [inAll('{perso}')] }, '"perso" is neither a field nor a limit.'],
	['a field in advice', { advice: [inAll('Ask {person}.')] }, 'The field "person" stands where nothing is filled in.'],
	['a field twice', { facts: [inAll('{person}'), inAll('{person}')] }, 'The field "person" stands twice.'],
	['a number that the law may set', { advice: [inAll('Within 3 days.')] }, '"3 days" is typed.'],
	['law that is not verified', { requests: [{ ...inAll('answer;'), rests_on: [{ instrument: 'code', at: '7' }] }] }, 'The letter rests on code 7, which is "from-memory".'],
	['law known at second hand', { requests: [{ ...inAll('answer;'), rests_on: [{ instrument: 'code', at: '8' }] }] }, 'The letter rests on code 8, which is known only at second hand.'],
	['no law', { requests: [inAll('answer;')] }, 'The letter rests on no law.'],
	['a provision that is not there', { requests: [{ ...inAll('answer;'), rests_on: [{ instrument: 'code', at: '99' }] }] }, '"code" has no provision "99".'],
	['a page that is not there', { advice: [{ ...inAll('Wait.'), see: ['leaflets/none'] }] }, 'There is no page "leaflets/none".'],
])('%s is found', (_, more, problem) => {
	expect(check(libraryOf([], { letters: [letterWith(more)] })).map((finding) => finding.problem)).toContain(problem);
});

describe('a form on paper', () => {
	const head = '#set document(title: "Form", date: none)\n#set text(font: "Noto Sans", lang: "en", fallback: false)\n';
	const place = (name: string) => `#link("${fieldAddress(name)}", box(width: 40mm, height: 6mm))`;

	test('has its fields where the links were, named, described and tagged, and reads as before', async () => {
		const { pdf } = await compile(`${head}Name ${place('name')} agreed ${place('agreed')} #link("https://law.example")[law]`, 'en');
		const filled = await withFormFields(pdf, [
			{ name: 'name', label: 'Исм oʻ', kind: 'line' },
			{ name: 'agreed', label: 'Agreed', kind: 'tick' },
		]);
		const document = await PDFDocument.load(filled, { updateMetadata: false });
		const fields = document.getForm().getFields();
		expect(fields.map((field) => field.getName())).toEqual(['name', 'agreed']);
		expect(fields.map((field) => field.acroField.dict.lookup(PDFName.of('TU'), PDFHexString).decodeText())).toEqual(['Исм oʻ', 'Agreed']);
		const roles = document.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('StructElem') ? [String(object.get(PDFName.of('S')))] : []));
		expect(roles.filter((role) => role === '/Form')).toHaveLength(2);
		expect(roles.filter((role) => role === '/Link')).toHaveLength(1);
		const before = await readSheet(pdf);
		const after = await readSheet(filled);
		expect(after.text.split(/\s+/)).toEqual(before.text.split(/\s+/));
		expect(after).toMatchObject({ language: 'en', title: 'Form', tagged: true });
		expect(after.fonts.every(({ family, embedded }) => embedded && family === 'NotoSans')).toBe(true);
	});

	test('is refused where a field has no place, or a place no field', async () => {
		const { pdf } = await compile(`${head}Name ${place('name')}`, 'en');
		await expect(withFormFields(pdf, [])).rejects.toThrow('"name"');
		await expect(withFormFields(pdf, [{ name: 'name', label: 'Name', kind: 'line' }, { name: 'other', label: 'Other', kind: 'line' }])).rejects.toThrow('other');
	});
});
