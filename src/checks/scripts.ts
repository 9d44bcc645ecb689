import type { Finding } from '#src/domain/finding.ts';
import { locales } from '#src/domain/languages/locales.ts';
import type { Library } from '#src/editions/library.ts';
import knownNames from './known-names.json' with { type: 'json' };
import { wordsWithLines } from '#src/domain/document/words-with-lines.ts';

/** Locales whose text is Cyrillic throughout, save words marked as foreign. */
const cyrillic = new Set(['ru', 'uz-cyrl']);

/** Names, and words that nobody spells otherwise, which keep their letters in every language. */
const names = new Set(knownNames.map(({ name }) => name));

const word = /[\p{L}\p{M}ʻʼ’]+/gu;
const latinLetter = /\p{Script=Latin}/u;
const cyrillicLetter = /\p{Script=Cyrillic}/u;

/** Finds words that mix two alphabets, and Latin words left in a text that is written in Cyrillic. */
export function scripts({ documents }: Library): Finding[] {
	return documents.flatMap((document) =>
		wordsWithLines(document).flatMap(({ text, line }): Finding[] => {
			const at = { file: document.file, line };
			const words = text.match(word) ?? [];
			const mixed = words.filter((each) => latinLetter.test(each) && cyrillicLetter.test(each));
			// A single letter is a pinpoint or a Roman numeral.
			const latin = words.filter((each) => each.length > 1 && latinLetter.test(each) && !cyrillicLetter.test(each) && !names.has(each) && !/^[IVXLC]+$/.test(each));
			return [
				...mixed.map((each) => ({ ...at, problem: `"${each}" mixes Latin and Cyrillic letters.`, remedy: 'Type the word again in one alphabet.' })),
				...(cyrillic.has(document.locale) && latin.length > 0 ? [{ ...at, problem: `"${latin.join(' ')}" stands in Latin letters in ${locales[document.locale].name}.`, remedy: remedies[document.locale === 'ru' ? 'ru' : 'uz-cyrl'] }] : []),
			];
		}),
	);
}

const remedies = {
	ru: 'Translate it, mark it with <Foreign lang="…">, or add a name to src/checks/known-names.json.',
	'uz-cyrl': 'Write it as Uzbek, mark it with <Foreign lang="…">, or correct src/domain/languages/uzbek/words.json.',
};
