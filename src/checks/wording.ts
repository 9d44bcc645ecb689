import { passagesOf, type Inline } from '#src/domain/document/document.ts';
import type { Finding } from '#src/domain/finding.ts';
import { writtenLocale, type WrittenLocale } from '#src/domain/languages/locales.ts';
import type { Wording } from '#src/domain/law/schema.ts';
import type { Library } from '#src/editions/library.ts';

/** Finds words that `law/wording.yaml` names as wrong wherever they stand. */
export function wording({ documents, law }: Library): Finding[] {
	return documents
		.filter(({ locale }) => locale === writtenLocale(locale))
		.flatMap((document) => {
			const find = wrongWords(writtenLocale(document.locale), law.wording);
			return passagesOf(document).flatMap(({ inlines, line }) => find(typed(inlines)).map((fault) => ({ file: document.file, line, ...fault })));
		});
}

/** Returns what finds the wrong words of a language in a text, and says what to write instead. */
export function wrongWords(locale: WrittenLocale, wordings: Wording[]): (text: string) => Pick<Finding, 'problem' | 'remedy'>[] {
	const rules = wordings
		.filter(({ language }) => language === locale)
		.flatMap(({ not, write, why }) => not.map((words) => ({ pattern: patternOf(words), write, why })));
	return (text) =>
		rules.flatMap(({ pattern, write, why }) => {
			const [found] = pattern.exec(text.replaceAll('\u00A0', ' ')) ?? [];
			return found === undefined ? [] : [{ problem: `"${found}" is not written here: ${why}.`, remedy: `Write ${write}.` }];
		});
}

/** The words of a writer: what data puts in, as the names of treaties in citations, has its own rules. */
function typed(inlines: Inline[]): string {
	return inlines.map((inline) => (inline.kind === 'text' ? inline.value : 'children' in inline ? typed(inline.children) : ' ')).join('');
}

/** Whole words, small or capital; a star stands for any ending. */
function patternOf(words: string): RegExp {
	const letters = '[\\p{L}ʻʼ]';
	const ends = words.endsWith('*') ? `${letters}*` : `(?!${letters}|-${letters})`;
	return new RegExp(`(?<!${letters}|-)${RegExp.escape(words.replace(/\*$/, ''))}${ends}`, 'iu');
}
