import { blocksOf, passagesOf, type Block, type Document, type Inline } from '#src/domain/document/document.ts';
import type { Finding } from '#src/domain/finding.ts';
import { locales } from '#src/domain/languages/locales.ts';
import type { Library } from '#src/editions/library.ts';

/** Locales whose text is Cyrillic throughout, save words marked as foreign. */
const cyrillic = new Set(['ru', 'uz-cyrl']);

/** Names, and words that nobody spells otherwise, which keep their letters in every script. */
const knownNames = new Set(['PDF', 'A4', 'QR', 'MIT', 'CC', 'BY', 'CC0', 'CAT', 'UZB', 'CO', 'CCPR', 'Cookie', 'cookie', 'Creative', 'Commons', 'Attribution']);

const word = /[\p{L}\p{M}ʻʼ’]+/gu;
const latinLetter = /\p{Script=Latin}/u;
const cyrillicLetter = /\p{Script=Cyrillic}/u;

/** Finds words that mix two alphabets, and Latin words left in a text that is written in Cyrillic. */
export function scripts({ documents }: Library): Finding[] {
	return documents.flatMap((document) =>
		textsWithLines(document).flatMap(({ text, line }) =>
			(text.match(word) ?? []).flatMap((found): Finding[] => {
				const at = { file: document.file, line };
				if (latinLetter.test(found) && cyrillicLetter.test(found)) {
					return [{ ...at, problem: `"${found}" mixes Latin and Cyrillic letters.`, remedy: 'Type the word again in one alphabet.' }];
				}
				// A single letter is a pinpoint or a Roman numeral.
				if (!cyrillic.has(document.locale) || found.length < 2 || !latinLetter.test(found) || knownNames.has(found) || /^[IVXLC]+$/.test(found)) return [];
				return [{ ...at, problem: `"${found}" stands in Latin letters in ${locales[document.locale].name}.`, remedy: 'Translate it, mark it with <Foreign lang="…">, or correct src/domain/languages/uzbek/words.json.' }];
			}),
		),
	);
}

function textsWithLines(document: Document): { text: string; line: number }[] {
	const meta = Object.values(document.meta).filter((value) => typeof value === 'string');
	const ownWords = (block: Block): string[] => {
		switch (block.kind) {
			case 'contact':
				return [block.name, block.says, block.number];
			case 'refused':
				return [block.title];
			case 'finding':
				return [block.source];
			case 'model':
				return [block.caption];
			case 'stops':
				return block.stops.flatMap(({ when, name }) => [when, name ?? '']);
			default:
				return [];
		}
	};
	return [
		...meta.map((text) => ({ text, line: 2 })),
		...document.sections.flatMap((section) => (section.sources === undefined ? [] : [{ text: section.sources, line: document.lines.get(section) ?? 0 }])),
		...passagesOf(document).map(({ inlines, line }) => ({ text: spelled(inlines), line })),
		...blocksOf(document).flatMap((block) => ownWords(block).map((text) => ({ text, line: document.lines.get(block) ?? 0 }))),
	];
}

/** The words of running text, without those marked as another language. */
function spelled(inlines: Inline[]): string {
	return inlines
		.map((inline) => (inline.kind === 'foreign' ? ' ' : inline.kind === 'text' ? inline.value : 'text' in inline ? inline.text : spelled(inline.children)))
		.join('');
}
