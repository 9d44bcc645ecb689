import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readSheet } from '../../src/print/read-sheet.ts';
import { writeSite, type Fault } from './faults.ts';

const source = '.test/review/source';
const unchanged: Fault = { fault: 'none', edits: [], told: '' };

/** Runs the command on a site of its own, in the folder where copies are kept. */
function review(...args: string[]): { status: number | null; out: string; error: string } {
	const env = { ...process.env, HANDBOOK_SOURCE: resolve(source) };
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/review.ts', ...args], { env, encoding: 'utf8' });
	return { status, out: stdout, error: stderr };
}
const copies = () => readdirSync('.review').filter((file) => file.startsWith('uz-leaflets-rights-'));
const accept = ['uz', 'leaflets/rights', '--accept', '--by', 'N. N., translator'];

beforeEach(() => {
	writeSite(source, unchanged);
	for (const file of review('uz', 'leaflets/rights').status === 0 ? copies() : []) rmSync(join('.review', file));
});

test('a copy has English beside the translation, block by block, with the hash of the text', async () => {
	expect(review('uz', 'leaflets/rights')).toMatchObject({ status: 0, out: expect.stringContaining('.review/uz-leaflets-rights-') as string });
	const [file = ''] = copies();
	const { text, title, fonts } = await readSheet(readFileSync(join('.review', file)));
	const words = text.replace(/\s+/g, ' ');
	expect(title).toContain('leaflets/rights');
	expect(words).toContain(/-([0-9a-f]{12})\.pdf$/.exec(file)?.[1]);
	expect(words).toMatch(/now\.1 Ask for a lawyer You may ask\. I want a lawyer\. .*Advokat/);
	expect(words).toContain('Notes');
	expect(fonts.every(({ family }) => /^Noto(Sans|Serif)$/.test(family))).toBe(true);
});

test('who has read the copy is recorded, until the text changes', () => {
	review('uz', 'leaflets/rights');
	expect(review(...accept)).toMatchObject({ status: 0, out: expect.stringMatching(/^Recorded in src\/content\/review\/leaflets\/rights\.json: N\. N\., translator has read/) as string });
	const recorded = readFileSync(join(source, 'content/review/leaflets/rights.json'), 'utf8');
	expect(JSON.parse(recorded)).toEqual({ uz: { language: { by: 'N. N., translator', on: new Date().toISOString().slice(0, 10), of: expect.stringMatching(/^[0-9a-f]{12}$/) as string } } });
	expect(review(...accept, '--as', 'law').status).toBe(0);
	writeSite(source, { ...unchanged, edits: [{ in: 'content/leaflets/uz/rights.mdx', replace: 'Advokat', with: 'Himoyachi' }] });
	expect(review(...accept)).toMatchObject({ status: 1, error: expect.stringContaining('The text has changed since the copy was made') as string });
});

test.each([
	['no copy', accept, 'Nobody has made a copy of this page here.'],
	['another text', [...accept, '--of', '0123456789ab'], 'The text has changed since the copy was made (0123456789ab;'],
	['no name', ['uz', 'leaflets/rights', '--accept'], 'Say who has read it'],
	['another kind', [...accept, '--as', 'taste'], '--as is one of law, language.'],
	['no language', ['leaflets/rights'], 'Say the language first: uz, uz-cyrl, ru, en.'],
	['no such page', ['uz', 'leaflets/nothing'], 'There is no page "leaflets/nothing" in uz. There are home,'],
])('with %s nothing is recorded', (_what, args, message) => {
	expect(review(...args)).toMatchObject({ status: 1, error: expect.stringContaining(message) as string, out: '' });
	expect(() => readFileSync(join(source, 'content/review/leaflets/rights.json'))).toThrow();
});
