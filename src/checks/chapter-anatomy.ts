import { blocksOf } from '#src/domain/document/document.ts';
import type { Finding } from '#src/domain/finding.ts';
import { writtenLocale } from '#src/domain/languages/locales.ts';
import type { Library } from '#src/editions/library.ts';

/** The parts of a chapter, in their order. */
const parts = ['brief', 'standard', 'law', 'practice', 'court', 'defence', 'checklist'];

/** Finds chapters without the common anatomy, and parts in which nothing is cited. */
export function chapterAnatomy({ documents }: Library): Finding[] {
	return documents
		.filter(({ kind, locale }) => kind === 'chapter' && locale === writtenLocale(locale))
		.flatMap((document) => {
			const { file, sections } = document;
			const ids = sections.map(({ id }) => id);
			if (ids.join() !== parts.join()) {
				return [{ file, line: 0, problem: `The parts of the chapter are ${ids.join(', ')}.`, remedy: `Give it the parts ${parts.join(', ')}, in this order.` }];
			}
			return sections.flatMap((section) => {
				const units = new Set(blocksOf({ ...document, intro: [], sections: [section] }).flatMap((block) => (block.kind === 'unit' ? [block.number] : [])));
				const cited = document.citations.some(({ unit }) => unit && units.has(unit.number));
				return cited ? [] : [{ file, line: document.lines.get(section) ?? 0, problem: `No paragraph of the part "${section.id}" cites anything.`, remedy: 'Let at least one paragraph rest on a provision.' }];
			});
		});
}
