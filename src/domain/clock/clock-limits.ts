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

/**
 * Returns the limits of the clock from the data of the law.
 *
 * @throws If one is missing or runs from another event than the clock counts it from: then code and data must be
 * brought together again, and no page may be made before.
 */
export function clockLimitsOf({ limits }: Pick<Law, 'limits'>): Record<ClockLimitId, Limit> {
	const entries = Object.values(clockGroups).flatMap((group) =>
		Object.entries(group).map(([id, from]) => {
			const limit = limits.get(id);
			if (limit?.from !== from) throw new Error(`The clock counts "${id}" from "${from}"; law/limits.yaml has ${limit === undefined ? 'no such limit' : `"${limit.from}"`}. Correct src/domain/clock/clock-limits.ts.`);
			return [id, limit] as const;
		}),
	);
	return Object.fromEntries(entries) as Record<ClockLimitId, Limit>;
}
