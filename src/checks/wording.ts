import { passagesOf, type Inline } from '#src/domain/document/document.ts';
import type { Finding } from '#src/domain/finding.ts';
import { writtenLocale } from '#src/domain/languages/locales.ts';
import type { Library } from '#src/editions/library.ts';

/** Finds words that `law/wording.yaml` names as wrong wherever they stand. */
export function wording({ documents, law }: Library): Finding[] {
	return documents
		.filter(({ locale }) => locale === writtenLocale(locale))
		.flatMap((document) => {
			const rules = law.wording
				.filter(({ language }) => language === document.locale)
				.flatMap(({ not, write, why }) => not.map((words) => ({ pattern: patternOf(words), write, why })));
			return passagesOf(document).flatMap(({ inlines, line }) => {
				const text = typed(inlines).replaceAll('\u00A0', ' ');
				return rules.flatMap(({ pattern, write, why }): Finding[] => {
					const [found] = pattern.exec(text) ?? [];
					return found === undefined ? [] : [{ file: document.file, line, problem: `"${found}" is not written here: ${why}.`, remedy: `Write ${write}.` }];
				});
			});
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
