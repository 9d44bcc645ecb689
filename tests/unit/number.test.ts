import { expect, test } from 'vitest';
import { keepNumbers, type Numbered } from '../../src/domain/document/number.ts';

const published: readonly Numbered[] = [
	['5.1', 'a'],
	['5.2', 'b'],
	['5.3', 'c'],
	['5.4', 'd'],
];

test.each([
	['an unchanged chapter keeps its numbers', ['a', 'b', 'c', 'd'], ['5.1', '5.2', '5.3', '5.4']],
	['a paragraph inserted after 5.1 becomes 5.1a', ['a', 'x', 'b', 'c', 'd'], ['5.1', '5.1a', '5.2', '5.3', '5.4']],
	['two inserted paragraphs become 5.1a and 5.1b', ['a', 'x', 'y', 'b', 'c', 'd'], ['5.1', '5.1a', '5.1b', '5.2', '5.3', '5.4']],
	['a removed paragraph leaves a gap', ['a', 'c', 'd'], ['5.1', '5.3', '5.4']],
	['a reworded paragraph keeps its number', ['a', 'B', 'c', 'd'], ['5.1', '5.2', '5.3', '5.4']],
	['a paragraph reworded and one added behind it', ['a', 'B', 'y', 'c', 'd'], ['5.1', '5.2', '5.2a', '5.3', '5.4']],
	['a paragraph added at the end continues the count', ['a', 'b', 'c', 'd', 'e'], ['5.1', '5.2', '5.3', '5.4', '5.5']],
])('%s', (_, fingerprints, numbers) => {
	expect(keepNumbers(published, fingerprints, 5)).toEqual(numbers);
});

test('a chapter that was never published is counted through', () => {
	expect(keepNumbers([], ['a', 'b', 'c'], 7)).toEqual(['7.1', '7.2', '7.3']);
});

test('the letter of an earlier insertion is not given away again', () => {
	const again: readonly Numbered[] = [['5.1', 'a'], ['5.1a', 'x'], ['5.2', 'b']];
	expect(keepNumbers(again, ['a', 'x', 'y', 'b'], 5)).toEqual(['5.1', '5.1a', '5.1b', '5.2']);
});
