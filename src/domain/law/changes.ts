import type { Document } from '../document/document.ts';
import { findQuantity, type Law } from './law.ts';
import { entriesOf } from './registry.ts';
import type { Limit, Provision, Reference } from './schema.ts';

/** One dated change of a rule, as the history of its record tells it. */
export interface Change {
	/** The day, month or year, as recorded: 2026-11-24, 2026-11 or 2026. */
	date: string;
	/** `from`: what applies from that date on; `until`: what applied up to and including it. */
	kind: 'from' | 'until';
	/** What the rule was, or has been since. */
	says: Provision['says'];
	/** The act that made the change, as ZRU-421, where it is known. */
	law?: string;
	/** The provision that changed; of a limit, the one that sets it. */
	at: Reference;
	/** Id of the limit, where the history is that of a limit. */
	limit?: string;
}

/**
 * Returns every dated change that the histories of provisions and limits tell, newest first. What is known only
 * by its month or year stands after the days of that month or year; on one date, provisions stand before limits,
 * in the order of the registry. What has no date is left out.
 */
export function changesOf(law: Law): Change[] {
	const ofProvisions = entriesOf(law).flatMap(({ instrument, provision }) => dated(provision, { at: { instrument: instrument.id, at: provision.at } }));
	const ofLimits = [...law.limits.values()].flatMap((limit) => dated(limit, { at: limit.at, limit: limit.id }));
	return [...ofProvisions, ...ofLimits].sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? 1 : -1));
}

function dated({ history }: Provision | Limit, record: Pick<Change, 'at' | 'limit'>): Change[] {
	return history.flatMap(({ says, law, ...dates }) =>
		(['from', 'until'] as const).flatMap((kind): Change[] => {
			const date = dates[kind];
			return date === undefined ? [] : [{ date, kind, says, ...(law === undefined ? {} : { law }), ...record }];
		}),
	);
}

/**
 * Returns those of the given pages that rest on what has changed: on a limit, those that state it; on a provision,
 * those that cite it or state a number that it sets.
 */
export function restingOn({ at, limit }: Change, documents: Document[], law: Law): Document[] {
	const isAt = (to: Reference | undefined) => to?.instrument === at.instrument && to.at === at.at;
	return documents.filter(({ citations, limits }) =>
		limit === undefined ? citations.some(({ to }) => isAt(to)) || limits.some(({ id }) => isAt(findQuantity(law, id)?.at)) : limits.some(({ id }) => id === limit),
	);
}
