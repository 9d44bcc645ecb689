import { passagesOf, type Inline } from '#src/domain/document/document.ts';
import type { Finding } from '#src/domain/finding.ts';
import { writtenLocale } from '#src/domain/languages/locales.ts';
import type { Library } from '#src/editions/library.ts';

/** Finds citations behind the full stop: nobody could tell which sentence they support. */
export function citationPlace({ documents }: Library): Finding[] {
	return documents
		.filter(({ locale }) => locale === writtenLocale(locale))
		.flatMap(({ file, ...document }) =>
			passagesOf({ file, ...document }).flatMap(({ inlines, line }) =>
				misplaced(inlines).map(({ instrument, at }): Finding => ({ file, line, problem: `The citation of ${instrument} ${at} stands behind the full stop.`, remedy: 'Put it before the full stop of the sentence that it supports.' })),
			),
		);
}

function misplaced(inlines: Inline[]): { instrument: string; at: string }[] {
	return inlines.flatMap((inline, index) => {
		if ('children' in inline) return misplaced(inline.children);
		const before = inlines[index - 1];
		return inline.kind === 'cite' && before?.kind === 'text' && /[.!?]["”»)]*\s*$/.test(before.value) ? [inline.to] : [];
	});
}
