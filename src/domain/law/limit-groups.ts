import type { events, Limit } from './schema.ts';

/** Groups of limits, in the order in which a case meets them. */
export const limitGroups = ['apprehension', 'delivery', 'before', 'receipt-by-court', 'ruling', 'appeal', 'defence', 'custody', 'case', 'thresholds', 'compensation', 'extradition', 'administrative'] as const;
export type LimitGroup = (typeof limitGroups)[number];

export type LimitEvent = (typeof events)[number];

/** Limits that run from one moment: they share a line, and no other limit stands on it. */
export interface LimitLine {
	from: LimitEvent;
	direction: Limit['direction'];
	limits: Limit[];
}

/** Laws that stand outside the criminal case. */
const administrative: ReadonlySet<string> = new Set(['admin-code', 'admin-arrest-law-420', 'appeals-law-445']);

/** From this article on the Criminal Procedure Code sets the terms of the investigation and the trial, up to extradition. */
const firstArticleOnTheCase = 320;

const groupOfEvent: Partial<Record<LimitEvent, LimitGroup>> = {
	apprehension: 'apprehension',
	delivery: 'delivery',
	expiry: 'apprehension',
	'receipt-by-court': 'receipt-by-court',
	ruling: 'ruling',
	filing: 'appeal',
	'receipt-by-appeal-court': 'appeal',
	'receipt-by-prosecutor': 'appeal',
	'brought-in-after-remand': 'appeal',
	'first-act': 'defence',
	meeting: 'defence',
	choice: 'defence',
	confirmation: 'defence',
	questioning: 'defence',
	challenge: 'defence',
	placement: 'custody',
	transfer: 'custody',
	'arrival-at-remand-prison': 'custody',
	visit: 'custody',
	'day-in-custody': 'custody',
	penalty: 'thresholds',
	'day-of-decision': 'thresholds',
	application: 'compensation',
	demand: 'compensation',
	'receipt-of-payment-ruling': 'compensation',
	'receipt-of-explaining-notice': 'compensation',
};

/** Returns the group of a limit; what no event places elsewhere is a term of the case. */
export function groupOf({ id, at, from, direction, value }: Limit): LimitGroup {
	if (administrative.has(at.instrument)) return 'administrative';
	if (id.startsWith('extradition-')) return 'extradition';
	const group = groupOfEvent[from] ?? 'case';
	if (group === 'defence' || group === 'thresholds') return group;
	if (at.instrument === 'cpc' && Number.parseInt(at.at, 10) >= firstArticleOnTheCase) return 'case';
	if (direction === 'before') return 'before';
	// Hours are added to the time of apprehension, days and months to the time in an institution.
	if (from === 'expiry' && value.unit !== 'hours' && value.unit !== 'immediately') return 'custody';
	return group;
}

/** Returns the limits by group, in each the lines by starting point in the order of the data, on each the shortest time first. */
export function limitsByGroup(limits: Iterable<Limit>): { group: LimitGroup; lines: LimitLine[] }[] {
	const groups = new Map<LimitGroup, LimitLine[]>(limitGroups.map((group) => [group, []]));
	for (const limit of limits) {
		const lines = groups.get(groupOf(limit)) ?? [];
		const line = lines.find(({ from, direction }) => from === limit.from && direction === limit.direction);
		if (line) line.limits.push(limit);
		else lines.push({ from: limit.from, direction: limit.direction, limits: [limit] });
	}
	return [...groups]
		.filter(([, lines]) => lines.length > 0)
		.map(([group, lines]) => ({ group, lines: lines.map((line) => ({ ...line, limits: line.limits.sort((one, other) => lengthOf(one) - lengthOf(other)) })) }));
}

const hoursIn: Record<Limit['value']['unit'], number> = { immediately: 0, hours: 1, days: 24, 'full-days': 24, months: 30 * 24, years: 365 * 24, 'base-amounts': 1 };

/** Only for the order on a line: months and years have no fixed length. */
function lengthOf({ value }: Limit): number {
	return (value.number ?? 0) * hoursIn[value.unit];
}

const onTheWall: ReadonlySet<LimitGroup> = new Set(['apprehension', 'delivery', 'before', 'receipt-by-court', 'ruling', 'appeal']);

/**
 * Whether a limit belongs on the sheet for the wall: from apprehension to the decision on custody and the complaint about it
 * to a court. Only what was read in its own text and may be printed; other measures, as a medical institution or a limit on
 * travel, are on the page.
 */
export function isOnWall(limit: Limit): boolean {
	const ofCustody = onTheWall.has(groupOf(limit)) && limit.from !== 'receipt-by-prosecutor' && !/^(medical-placement|travel-limit)-/.test(limit.id);
	return ofCustody && limit.confidence === 'verified' && limit.basis === 'text' && limit.leaflet !== 'no';
}
