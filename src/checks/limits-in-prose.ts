import { passagesOf, type Document, type Inline } from '#src/domain/document/document.ts';
import type { Finding } from '#src/domain/finding.ts';
import { formatQuantity, grammaticalCases } from '#src/domain/languages/format.ts';
import { writtenLocale } from '#src/domain/languages/locales.ts';
import type { Law } from '#src/domain/law/law.ts';
import type { Library } from '#src/editions/library.ts';

/** Finds a figure with its unit that is typed in prose although data sets it: an edit of the law would miss it. */
export function limitsInProse({ documents, law }: Library): Finding[] {
	return documents
		.filter(({ locale }) => locale === writtenLocale(locale))
		.flatMap((document) => {
			const values = valuesOf(document, law);
			return passagesOf(document).flatMap(({ inlines, line }) => {
				const text = typed(inlines);
				const found = [...values].find(([words]) => new RegExp(`(?<![\\d.,])${words}(?!\\p{L}*\\d)`, 'u').test(text));
				if (found === undefined) return [];
				const [words, ids] = found;
				const choice = [...ids].map((id) => `<Limit id="${id}" />`).join(' or ');
				return [
					{
						file: document.file,
						line,
						problem: `"${words}" is typed, and the law that this page cites sets it: ${[...ids].join(', ')}.`,
						remedy: `Write ${choice}${ids.size > 1 ? ', whichever is meant' : ''}, so that a change of the law changes the page.`,
					},
				];
			});
		});
}

/** Every form of the limits whose provisions the page cites, with the ids of those limits. */
function valuesOf(document: Document, law: Law): Map<string, Set<string>> {
	const cited = new Set(document.citations.map(({ to }) => `${to.instrument} ${to.at}`));
	const values = new Map<string, Set<string>>();
	for (const { id, value, at } of law.limits.values()) {
		if (value.number === undefined || !cited.has(`${at.instrument} ${at.at}`)) continue;
		const forms = [...grammaticalCases.map((grammaticalCase) => ({ case: grammaticalCase })), { adjective: true }];
		for (const form of forms) {
			const words = plainSpaces(formatQuantity(document.locale, [value.number], value.unit, form));
			values.set(words, (values.get(words) ?? new Set()).add(id));
		}
	}
	return values;
}

/** The words that a person typed: neither limits nor citations. */
function typed(inlines: Inline[]): string {
	return plainSpaces(
		inlines
			.map((inline) => (inline.kind === 'text' ? inline.value : 'children' in inline ? typed(inline.children) : ' '))
			.join(''),
	);
}

function plainSpaces(text: string): string {
	return text.replaceAll('\u00A0', ' ');
}
