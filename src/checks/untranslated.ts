import type { Finding } from '#src/domain/finding.ts';
import { sourceLocale } from '#src/domain/languages/locales.ts';
import type { Library } from '#src/editions/library.ts';
import { wordsWithLines } from '#src/domain/document/words-with-lines.ts';

/** English words, common in every sentence, that are no word of Uzbek. */
const common = new Set('the of and are you your that this with from must not have has been which for they their was were will can should into'.split(' '));

/** Finds English left in Uzbek, which has its alphabet; in Russian every Latin word is found as such. */
export function untranslated({ documents }: Library): Finding[] {
	return documents
		.filter(({ locale }) => locale === 'uz')
		.flatMap((document) => {
			const english = documents.find(({ path, locale }) => path === document.path && locale === sourceLocale);
			const sentences = new Set(english ? wordsWithLines(english).flatMap(({ text }) => sentencesIn(text)) : []);
			return wordsWithLines(document).flatMap(({ text, line }): Finding[] => {
				const words = (text.match(/[\p{L}ʻʼ]+/gu) ?? []).filter((word) => common.has(word.toLowerCase()));
				const left = sentencesIn(text).find((sentence) => sentences.has(sentence)) ?? words.join(' ');
				if (left === '') return [];
				return [{ file: document.file, line, problem: `"${left}" is left in English.`, remedy: 'Translate the sentence, or mark the words with <Foreign lang="…">.' }];
			});
		});
}

/** Sentences of two words or more: what a translator may have copied and forgotten. */
function sentencesIn(text: string): string[] {
	return (text.match(/[^.!?]+[.!?]/g) ?? []).map((sentence) => sentence.trim()).filter((sentence) => /\p{L}\s+\p{L}/u.test(sentence));
}
