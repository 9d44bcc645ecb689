import type { Document } from '../document/document.ts';
import { checkBy, findProvenance, findProvision, type Law } from './law.ts';
import type { Limit, Provision } from './schema.ts';

/** When the law of a page was checked, and by when it has to be checked again. */
export interface LawDates {
	/** The oldest day or month of a check among what the page rests on; undefined if any is not recorded. */
	checked: string | undefined;
	/** The earliest day by which something has to be checked again. */
	checkBy: string | undefined;
}

/**
 * Returns the dates of a page, from the provisions that it cites and the limits that it uses. What is not
 * verified has never been checked; it carries a mark of its own and says nothing about the rest.
 */
export function lawDates(law: Law, document: Document): LawDates {
	const facts = factsOf(law, document);
	return { checked: oldestCheck(facts), checkBy: earliest(facts.map(checkBy)) };
}

/** Returns the facts of law on which a page rests: the provisions that it cites and those behind its limits. */
export function factsOf(law: Law, { citations, limits }: Document): (Limit | Provision)[] {
	return [...citations.flatMap(({ to }) => findProvision(law, to) ?? []), ...limits.flatMap(({ id }) => findProvenance(law, id) ?? [])];
}

/**
 * Returns the oldest day or month on which one of the facts was checked; undefined if any is not recorded.
 * What is not verified has never been checked, and does not count.
 */
export function oldestCheck(facts: Pick<Provision, 'confidence' | 'checked'>[]): string | undefined {
	const checked = facts.filter(({ confidence }) => confidence === 'verified').map((fact) => fact.checked);
	return checked.includes(undefined) ? undefined : earliest(checked);
}

/** Returns the earliest of some days; a month stands before its days. */
export function earliest(days: (string | undefined)[]): string | undefined {
	return days.filter((day) => day !== undefined).sort().at(0);
}
