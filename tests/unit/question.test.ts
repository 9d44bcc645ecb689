import { expect, test } from 'vitest';
import { asksForSomebody, subjectOf } from '../../src/search/question.ts';

test.each([
	['en', 'what does ICCPR article 9(3) require?', 'ICCPR 9(3) require'],
	['en', 'Article 9(3) ICCPR', '9(3) ICCPR'],
	['en', 'CPC art. 243 part 6', 'CPC 243(6)'],
	['ru', 'статья 245', '245'],
	['ru', 'ст.245 УПК', '245 УПК'],
	['ru', 'УПК, ст. 243 ч. 6', 'УПК 243 6'],
	['uz', 'JPK 243-modda 6-qism', 'JPK 243-modda 6-qism'],
	['uz', 'Konstitutsiyaning 29-moddasi', 'Konstitutsiyaning 29-moddasi'],
	['ru', 'что считается пыткой', 'пыткой'],
	['uz', 'qiynoq nima', 'qiynoq'],
	['uz-cyrl', 'қийноқ нима', 'қийноқ'],
	['en', 'what counts as torture', 'torture'],
	['en', 'how soon must he see a judge', 'judge'],
	['uz', "uy qamog'i", "uy qamog'i"],
	['en', 'part of the record', 'part record'],
	['en', 'who is he', 'who is he'],
] as const)('in %s “%s” asks about “%s”', (locale, question, subject) => {
	expect(subjectOf(question, locale)).toBe(subject);
});

test.each([
	["they took my son, I don't know where", true],
	['у нас нет денег на адвоката', true],
	["o'g'limni olib ketishdi", true],
	['ўғлимни олиб кетишди', true],
	['what does ICCPR article 9, paragraph 3, require?', false],
	['залог по тяжким делам', false],
	['JPK 243-modda', false],
])('“%s” asks for somebody: %s', (question, personal) => {
	expect(asksForSomebody(question)).toBe(personal);
});
