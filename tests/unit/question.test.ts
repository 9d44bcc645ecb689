import { expect, test } from 'vitest';
import { subjectOf } from '../../src/search/question.ts';

test.each([
	['what does ICCPR article 9(3) require?', 'ICCPR 9 3 require'],
	['Article 9(3) ICCPR', '9 3 ICCPR'],
	['статья 245', '245'],
	['ст.245 УПК', '245 УПК'],
	['CPC art. 243 part 6', 'CPC 243 6'],
	['245-modda', '245'],
	['Konstitutsiyaning 29-moddasi', 'Konstitutsiyaning 29'],
	['что считается пыткой', 'пыткой'],
	['qiynoq nima', 'qiynoq'],
	['what counts as torture', 'torture'],
	['how soon must he see a judge', 'see judge'],
	["uy qamog'i", "uy qamog'i"],
	['part of the record', 'part record'],
	['who is he', 'who is he'],
])('“%s” asks about “%s”', (question, subject) => {
	expect(subjectOf(question)).toBe(subject);
});
