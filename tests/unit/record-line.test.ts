import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordLine } from '../../src/checks/record-line.ts';

mkdirSync('.test/record-line', { recursive: true });
writeFileSync('.test/record-line/a.yaml', ["- at: '5'", "- at: '5(1)'", '- at: 6', '- { id: one, at: x }', '  figures: [{ id: one-more, number: 1 }]', "- at: '6'", ''].join('\n'));

test.each([
	['at', '5', 1],
	['at', '5(1)', 2],
	['id', 'one-more', 5],
	['id', 'one', 4],
	['at', '6', 6],
	['at', '7', 0],
] as const)('%s: %s stands on line %d', (key, name, line) => {
	expect(recordLine('.test/record-line', 'a.yaml', key, name)).toBe(line);
});
