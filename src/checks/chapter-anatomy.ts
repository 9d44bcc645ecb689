import { blocksOf } from '#src/domain/document/document.ts';
import type { Finding } from '#src/domain/finding.ts';
import { writtenLocale } from '#src/domain/languages/locales.ts';
import type { Library } from '#src/editions/library.ts';

/** The parts of a chapter, in their order. */
const parts = ['brief', 'standard', 'law', 'practice', 'court', 'defence', 'checklist'];

/** Parts that state law: each of their paragraphs rests on a provision. */
const statesLaw = new Set(['standard', 'law']);

/** Finds chapters without the common anatomy, parts in which nothing is cited, and statements of law without a citation. */
export function chapterAnatomy({ documents }: Library): Finding[] {
	return documents
		.filter(({ kind, locale }) => kind === 'chapter' && locale === writtenLocale(locale))
		.flatMap((document) => {
			const { file, sections } = document;
			const ids = sections.map(({ id }) => id);
			if (ids.join() !== parts.join()) {
				return [{ file, line: 0, problem: `The parts of the chapter are ${ids.join(', ')}.`, remedy: `Give it the parts ${parts.join(', ')}, in this order.` }];
			}
			return sections.flatMap((section): Finding[] => {
				const units = blocksOf({ ...document, intro: [], sections: [section] }).filter((block) => block.kind === 'unit');
				const cited = new Set(document.citations.flatMap(({ unit }) => unit?.number ?? []));
				if (!units.some(({ number }) => cited.has(number))) {
					return [{ file, line: document.lines.get(section) ?? 0, problem: `No paragraph of the part "${section.id}" cites anything.`, remedy: 'Let at least one paragraph rest on a provision.' }];
				}
				return units
					.filter(({ number }) => statesLaw.has(section.id) && !cited.has(number))
					.map((unit) => ({ file, line: document.lines.get(unit) ?? 0, problem: `Paragraph ${unit.number} states law and cites nothing.`, remedy: 'Cite the provision on which it rests, or move it to another part.' }));
			});
		});
}
