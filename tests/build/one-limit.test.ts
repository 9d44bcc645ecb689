import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { localeKeys } from '../../src/domain/languages/locales.ts';
import { parsePage } from '../../src/checks/site.ts';
import { listFiles } from '../../src/integrations/list-files.ts';
import { readSheet } from '../../src/print/read-sheet.ts';
import { build, type Built } from './build.ts';
import { writeSite } from './faults.ts';

const source = '.test/one-limit/source';
let built: Built;

/** The site without faults, with its one limit an hour shorter. */
beforeAll(() => {
	writeSite(source, { fault: '', told: '', edits: [{ in: 'law/limits.yaml', replace: 'number: 48', with: 'number: 47' }] });
	built = build(source, 'one-limit');
});

const numbers = (text: string) => text.match(/\b4[78]\b/g) ?? [];

test('a limit that is changed in the data is changed on every page and sheet, and in the open data', async () => {
	expect(built).toMatchObject({ status: 0, error: '' });
	const files = listFiles(built.folder);
	const found: Record<string, string[]> = {};
	for (const file of files) {
		const bytes = readFileSync(join(built.folder, file));
		if (file.endsWith('.pdf')) found[file] = numbers((await readSheet(bytes)).text);
		else if (file.endsWith('.html')) found[file] = numbers(parsePage(bytes.toString()).querySelector('body')?.innerHTML ?? '');
		else if (file.startsWith('api/') && !file.includes('/schemas/')) found[file] = numbers(bytes.toString());
	}
	expect(Object.entries(found).filter(([, values]) => values.includes('48'))).toEqual([]);
	const changed = Object.entries(found).filter(([, values]) => values.includes('47')).map(([file]) => file);
	const shown = ['', 'handbook/hearing/', 'handbook/time-limits/', 'leaflets/rights/', '1/', 'letters/ask/'].map((page) => `${page}index.html`);
	expect(changed).toEqual(expect.arrayContaining(localeKeys.flatMap((locale) => [...shown, 'handbook/hearing.pdf', 'leaflets/rights.pdf', 'letters/ask.pdf', 'handbook/time-limits/wall.pdf'].map((file) => `${locale}/${file}`))));
	expect(changed).toContain('api/v1/limits.json');
});
