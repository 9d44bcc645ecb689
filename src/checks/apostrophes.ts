import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '#src/domain/edition.ts';
import type { Finding } from '#src/domain/finding.ts';
import { wrongApostrophe } from '#src/domain/languages/wrong-apostrophe.ts';
import type { Library } from '#src/editions/library.ts';

/** Finds Uzbek pages in which a letter mark or the tutuq belgisi is another sign than U+02BB or U+02BC. */
export function apostrophes({ root, edition, documents }: Library): Finding[] {
	return edition.pages
		.filter(({ path }) => documents.some((document) => document.path === path && document.locale === 'uz'))
		.map(({ path }) => fileOf(path, 'uz'))
		.flatMap((file) =>
			readFileSync(join(root, file), 'utf8')
				.split('\n')
				.flatMap((line, index) => {
					const word = wrongApostrophe(line.replace(/<Foreign.*?<\/Foreign>/g, ''));
					return word === undefined
						? []
						: [{ file, line: index + 1, problem: `"${word}" has a wrong apostrophe.`, remedy: 'Write ʻ (U+02BB) in oʻ and gʻ, ʼ (U+02BC) for the tutuq belgisi.' }];
				}),
		);
}
