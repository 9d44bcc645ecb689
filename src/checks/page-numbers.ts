import type { Finding } from '#src/domain/finding.ts';
import type { Library } from '#src/editions/library.ts';

/** Finds chapters, and leaflets, with the number of another one: both would answer to it. */
export function pageNumbers({ documents }: Library): Finding[] {
	const taken = new Map<string, string>();
	return documents
		.filter(({ locale }) => locale === 'en')
		.flatMap(({ file, kind, meta, path }): Finding[] => {
			const number = 'chapter' in meta ? meta.chapter : 'number' in meta ? meta.number : undefined;
			if (number === undefined) return [];
			const other = taken.get(`${kind} ${number}`);
			taken.set(`${kind} ${number}`, other ?? path);
			return other === undefined ? [] : [{ file, line: 2, problem: `The number ${number} belongs to "${other}".`, remedy: 'Give it a number that is free.' }];
		});
}
