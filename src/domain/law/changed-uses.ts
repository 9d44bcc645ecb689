import { writtenLocales } from '../languages/locales.ts';
import type { Change } from './changes.ts';
import { provisionAnchor } from './citations.ts';
import { findQuantity, type Law } from './law.ts';
import type { Use } from './registry.ts';

/** Changes that one act made on one day, in the order of the registry. */
export interface Amendment {
	date: string;
	law: string | undefined;
	/** What is told of several provisions in the same words stands once. */
	changes: (Pick<Change, 'kind' | 'says'> & { of: Change[] })[];
}

/** Returns changes by day and by act, in the order in which they are given. */
export function amendmentsOf(changes: Change[]): Amendment[] {
	const amendments = new Map<string, Amendment>();
	for (const change of changes) {
		const { date, law, kind, says } = change;
		const key = `${date} ${law ?? ''}`;
		const amendment: Amendment = amendments.get(key) ?? { date, law, changes: [] };
		amendments.set(key, amendment);
		const told = amendment.changes.find((other) => other.kind === kind && writtenLocales.every((locale) => other.says[locale] === says[locale]));
		if (told) told.of.push(change);
		else amendment.changes.push({ kind, says, of: [change] });
	}
	return [...amendments.values()];
}

/**
 * Returns where pages rest on changed rules, each place once: on a limit where it is stated, on a provision where it is
 * cited or a number that it sets is stated.
 *
 * @param uses Uses of provisions, by anchor.
 * @param limitUses Uses of limits and figures, by id.
 */
export function changedUses(changes: Change[], uses: Map<string, Use[]>, limitUses: Map<string, Use[]>, law: Law): Use[] {
	const of = ({ at, limit }: Change): Use[] => {
		if (limit !== undefined) return limitUses.get(limit) ?? [];
		const anchor = provisionAnchor(at);
		const stated = [...limitUses].filter(([id]) => {
			const set = findQuantity(law, id)?.at;
			return set !== undefined && provisionAnchor(set) === anchor;
		});
		return [...(uses.get(anchor) ?? []), ...stated.flatMap(([, own]) => own)];
	};
	const places = new Map(changes.flatMap(of).map((use) => [`${use.document.path} ${use.unit?.id ?? ''}`, use]));
	return [...places.values()].sort(inOrderOfParagraphs);
}

/** Paragraphs by number, then the pages that have no numbers. */
function inOrderOfParagraphs({ unit: one }: Use, { unit: other }: Use): number {
	if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
	return one.number.localeCompare(other.number, 'en', { numeric: true });
}
