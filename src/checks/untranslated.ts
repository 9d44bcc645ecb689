import type { Finding } from '#src/domain/finding.ts';
import type { Library } from '#src/editions/library.ts';
import { wordsWithLines } from '#src/domain/document/words-with-lines.ts';

/** English words, common in every sentence, that are no word of Uzbek. */
const english = new Set('the of and are you your that this with from must not have has been which for they their was were will can should into'.split(' '));

/** Finds English left in Uzbek in Latin letters; where the alphabet differs, every Latin word is found as such. */
export function untranslated({ documents }: Library): Finding[] {
	return documents
		.filter(({ locale }) => locale === 'uz')
		.flatMap((document) =>
			wordsWithLines(document).flatMap(({ text, line }): Finding[] => {
				const words = text.match(/[\p{L}ʻʼ]+/gu) ?? [];
				const left = words.filter((word) => english.has(word.toLowerCase()));
				if (left.length === 0) return [];
				return [{ file: document.file, line, problem: `"${left.join(' ')}" is left in English.`, remedy: 'Translate the sentence, or mark the words with <Foreign lang="…">.' }];
			}),
		);
}
