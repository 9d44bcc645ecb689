import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/integrations/list-files.ts';
import { build, type Built } from './build.ts';

const source = 'tests/build/sites/good';
const elsewhere = '.test/elsewhere';
let here: Built;
let there: Built;

/** Puts the project into another folder. Its packages are linked file by file: the bundler looks through links of folders. */
function moveElsewhere(): void {
	rmSync(elsewhere, { recursive: true, force: true });
	mkdirSync(join(elsewhere, 'tests/build/sites'), { recursive: true });
	for (const name of ['src', 'package.json', 'tsconfig.json', 'astro.config.mjs', source]) cpSync(name, join(elsewhere, name), { recursive: true });
	const linked = spawnSync('cp', ['-al', 'node_modules', join(elsewhere, 'node_modules')]);
	if (linked.status !== 0) cpSync('node_modules', join(elsewhere, 'node_modules'), { recursive: true });
	rmSync(join(elsewhere, 'node_modules/.astro'), { recursive: true, force: true });
}

beforeAll(() => {
	moveElsewhere();
	here = build(source, 'here', { TZ: 'UTC', LANG: 'C' });
	there = build(source, 'there', { TZ: 'Pacific/Kiritimati', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' }, elsewhere);
});

test('a build in another folder, time zone and language gives the same bytes', () => {
	expect([here.error, there.error]).toEqual(['', '']);
	const files = listFiles(here.folder);
	expect(files.some((file) => file.endsWith('.pdf')) && files.some((file) => file.startsWith('pagefind/fragment/'))).toBe(true);
	expect(listFiles(there.folder)).toEqual(files);
	expect(files.filter((file) => !readFileSync(join(here.folder, file)).equals(readFileSync(join(there.folder, file))))).toEqual([]);
});

test('the sums name every file but their own, and are right', () => {
	const sums = readFileSync(join(here.folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
	expect(sums.map((line) => line.slice(66))).toEqual(listFiles(here.folder).filter((file) => file !== 'SHA256SUMS'));
	expect(spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: here.folder, encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '' });
});
