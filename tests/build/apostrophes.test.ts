import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { writeSite } from './faults.ts';

const source = '.test/apostrophes';
const run = (...args: string[]) => spawnSync(process.execPath, ['src/commands/apostrophes.ts', ...args], { env: { ...process.env, HANDBOOK_SOURCE: resolve(source) }, encoding: 'utf8' }).stdout;
const read = (file: string) => readFileSync(join(source, file), 'utf8');

test('what was typed with other marks is put right, and only that', () => {
	const page = 'content/pages/uz/safety.mdx';
	const limits = 'law/limits.yaml';
	writeSite(source, { fault: '', told: '', edits: [{ in: page, replace: 'Hech narsa', with: "O'zbek <Foreign lang=\"en\">don't</Foreign> ma’no: [g‘am](/about/#review). Hech narsa" }, { in: limits, replace: "says: { en: A judge decides., ru: Решает судья., uz: Sudya qaror qiladi. }", with: "says:\n    en: A judge's decision.\n    ru: Решает судья.\n    uz: 'Sudya qaror qilgan bo‘ladi.'" }] });
	const before = read(page);
	expect(run()).toContain('2 lines to write (npm run apostrophes -- --write), 0 to decide.');
	expect(read(page)).toBe(before);
	expect(run('--write')).toContain('2 lines written, 0 to decide.');
	expect(read(page)).toContain('Oʻzbek <Foreign lang="en">don\'t</Foreign> maʼno: [gʻam](/about/#review). Hech narsa');
	expect(read(limits)).toContain("en: A judge's decision.");
	expect(read(limits)).toContain("uz: 'Sudya qaror qilgan boʻladi.'");
	expect(run('--write')).toContain('0 lines written, 0 to decide.');
});
