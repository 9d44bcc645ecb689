import { expect, test } from 'vitest';
import { nearest } from '../../src/domain/nearest.ts';

const words = ['uz', 'ru', 'checked', 'confidence', 'torture-prohibition'];

test.each([
	['confidance', 'confidence'],
	['Checked', 'checked'],
	['chekced', 'checked'],
	['rus', 'ru'],
	['torture_prohibiton', 'torture-prohibition'],
])('"%s" probably means "%s"', (written, meant) => {
	expect(nearest(written, words)).toBe(meant);
});

test.each(['en', 'colour', 'prohibition', ''])('"%s" is none of the words', (written) => {
	expect(nearest(written, words)).toBeUndefined();
});
