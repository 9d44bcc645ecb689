import { isPlain } from '#src/domain/document/front-matter.ts';
import type { Finding } from '#src/domain/finding.ts';
import { writtenLocale } from '#src/domain/languages/locales.ts';
import { findProvenance, findProvision } from '#src/domain/law/law.ts';
import type { Library } from '#src/editions/library.ts';

/** Finds leaflets and the page for families where they rest on law which is not verified, not read in its own text, or not fit for a leaflet. */
export function leafletLaw({ documents, law }: Library): Finding[] {
	return documents
		.filter(({ kind, locale }) => isPlain(kind) && locale === writtenLocale(locale))
		.flatMap(({ file, citations, limits }) => [
			...citations.flatMap(({ to, line }): Finding[] => {
				const provision = findProvision(law, to);
				if (provision === undefined || (provision.confidence === 'verified' && provision.basis === 'text')) return [];
				const why = provision.confidence === 'verified' ? 'known only at second hand' : `"${provision.confidence}"`;
				return [{ file, line, problem: `A leaflet rests on ${to.instrument} ${to.at}, which is ${why}.`, remedy: 'Leave the statement out, or confirm the provision in its own text first.' }];
			}),
			...limits.flatMap(({ id, line }): Finding[] => {
				const limit = findProvenance(law, id);
				const at = { file, line };
				if (law.limits.get(id)?.leaflet === 'no') return [{ ...at, problem: `The limit "${id}" may not stand in a leaflet.`, remedy: 'Leave it out; limits.yaml says why.' }];
				if (limit && (limit.confidence !== 'verified' || limit.basis !== 'text')) {
					return [{ ...at, problem: `A leaflet states the limit "${id}", which is not verified in its own text.`, remedy: 'Leave it out until it is confirmed.' }];
				}
				return [];
			}),
		]);
}
