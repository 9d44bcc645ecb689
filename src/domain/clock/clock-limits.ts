import type { Law } from '../law/law.ts';
import type { Limit } from '../law/schema.ts';

/**
 * The limits of the clock, by the moment from which a reader sees them run, and the event that the data of the law
 * must name for each. Their values stand in the data alone.
 */
export const clockGroups = {
	apprehension: { 'rights-told': 'apprehension', 'lawyer-access': 'apprehension', 'family-notice': 'apprehension', 'first-questioning': 'apprehension', 'request-before-expiry': 'expiry', 'police-custody': 'apprehension' },
	delivery: { 'record-of-apprehension': 'delivery', 'prosecutor-notice': 'delivery', 'grounds-check': 'delivery' },
	request: { 'custody-hearing': 'receipt-by-court' },
	'added-time': { 'court-extra-time': 'expiry' },
	bail: { 'bail-payment': 'expiry' },
	custody: { 'charge-under-measure': 'apprehension', 'extension-request': 'expiry', 'custody-first': 'apprehension', 'custody-extended': 'apprehension', 'custody-longest': 'apprehension' },
	'extension-request': { 'extension-hearing': 'receipt-by-court' },
	ruling: { 'ruling-in-force': 'ruling', 'appeal-period': 'ruling' },
	appeal: { 'appeal-forwarding': 'filing' },
	'appeal-received': { 'appeal-decision': 'receipt-by-appeal-court' },
} as const;

export type ClockGroup = keyof typeof clockGroups;
type Ids<Groups> = Groups extends unknown ? keyof Groups : never;
export type ClockLimitId = Ids<(typeof clockGroups)[ClockGroup]>;
export const clockGroupNames = Object.keys(clockGroups) as ClockGroup[];

/** Returns the ids of the limits of a group, in order. */
export function limitsIn(group: ClockGroup): ClockLimitId[] {
	return Object.keys(clockGroups[group]) as ClockLimitId[];
}

/** Returns whether the data names any limit of the clock: without one, a site has no clock. */
export function hasClock({ limits }: Pick<Law, 'limits'>): boolean {
	return clockGroupNames.some((group) => limitsIn(group).some((id) => limits.has(id)));
}

/** A limit of the clock that the data lacks, or that runs from another event than the clock counts it from. */
export interface ClockFault {
	id: string;
	/** The event from which the clock counts it. */
	counted: string;
	/** The event that the data names; undefined where it has no such limit. */
	named: string | undefined;
}

/** Returns where the clock and the data of the law have come apart. */
export function clockFaults({ limits }: Pick<Law, 'limits'>): ClockFault[] {
	return Object.values(clockGroups)
		.flatMap((group) => Object.entries(group))
		.map(([id, counted]) => ({ id, counted, named: limits.get(id)?.from }))
		.filter(({ counted, named }) => named !== counted);
}

/**
 * Returns the limits of the clock from the data of the law.
 *
 * @throws If one is missing or runs from another event: a check tells it before any page is made.
 */
export function clockLimitsOf(law: Pick<Law, 'limits'>): Record<ClockLimitId, Limit> {
	const [fault] = clockFaults(law);
	if (fault) throw new Error(`The clock counts "${fault.id}" from "${fault.counted}"; the data names ${fault.named ?? 'no such limit'}.`);
	return Object.fromEntries(clockGroupNames.flatMap(limitsIn).map((id) => [id, law.limits.get(id)])) as Record<ClockLimitId, Limit>;
}
