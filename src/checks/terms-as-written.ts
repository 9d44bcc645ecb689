import { passagesOf, plainText, type Inline } from '#src/domain/document/document.ts';
import type { Finding } from '#src/domain/finding.ts';
import { writtenLocale } from '#src/domain/languages/locales.ts';
import type { Library } from '#src/editions/library.ts';

/** Finds terms whose words are not those of the glossary, endings apart. */
export function termsAsWritten({ documents, law }: Library): Finding[] {
	return documents
		.filter(({ locale }) => locale === writtenLocale(locale))
		.flatMap((document) =>
			passagesOf(document).flatMap(({ inlines, line }) =>
				termsIn(inlines).flatMap(({ id, text }): Finding[] => {
					const term = law.terms.get(id)?.term[writtenLocale(document.locale)];
					if (term === undefined || wordsOf(text).every((word) => wordsOf(term).some((other) => sameStem(word, other)))) return [];
					return [{ file: document.file, line, problem: `"${text}" is marked as the term "${id}", which the glossary calls "${term}".`, remedy: 'Use the word of the glossary, or mark another term.' }];
				}),
			),
		);
}

function termsIn(inlines: Inline[]): { id: string; text: string }[] {
	return inlines.flatMap((inline) => [
		...(inline.kind === 'term' ? [{ id: inline.id, text: plainText(inline.children) }] : []),
		...('children' in inline ? termsIn(inline.children) : []),
	]);
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}ʻʼ]+/gu) ?? [];
}

/** Endings differ by case and number; what two forms of one word share is most of the shorter one. */
function sameStem(one: string, other: string): boolean {
	const shorter = Math.min(one.length, other.length);
	let shared = 0;
	while (shared < shorter && one[shared] === other[shared]) shared += 1;
	return shared >= Math.ceil(shorter * 0.6);
}
