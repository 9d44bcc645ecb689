import { expect, test } from 'vitest';
import { answers, nearest, queryWords } from '../../src/search/answering.ts';

test.each([
	['wedding cake', 'Wednesday is a cautious day', false],
	['wedding cake', 'A wedding with cakes', true],
	['лечение задержанного', 'Лечения требует задержанный', true],
	['advokatimga qoʻngʻiroq', "Advokatga qo‘ng‘iroq qilish", true],
	['УПК 226', 'УПК, ст. 226 ч. 1', true],
	['УПК 226', 'УПК, ст. 22 ч. 6', false],
	['48 hours', 'within 48 hours', true],
	['48 hours', 'within 72 hours', false],
])('whether “%s” is answered by “%s”: %s', (query, text, answered) => {
	expect(answers(query, text)).toBe(answered);
});

test('words of one or two letters lead nowhere, numbers do', () => {
	expect(queryWords('Is he in for 48 h or 9(3)?')).toEqual(['for', '48', '9', '3']);
});

test('a rare word counts more than a common one, and two words more than one', () => {
	const hit = (id: string, score = 1) => ({ id, score });
	const common = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => hit(id));
	expect(nearest([common, [hit('rare'), hit('c')]]).map(({ id }) => id).slice(0, 2)).toEqual(['c', 'rare']);
	expect(nearest([common, [hit('rare')], [hit('c')]]).map(({ id }) => id)).toEqual(['c']);
	expect(nearest([])).toEqual([]);
});
