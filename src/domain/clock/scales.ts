import type { ClockGroup, ClockLimitId } from './clock-limits.ts';
import type { Countable } from './count.ts';
import type { Deadline } from './deadlines.ts';
import { day, hour, readWallClock, writeWallClock, type Minute } from './wall-clock.ts';

/** A mark on a scale: where a limit ends. */
export interface Tick {
	limit: ClockLimitId;
	/** Place on the axis, from 0 to 1. */
	place: number;
	/** Whole hours, or days, from the start of the scale, without the first hour where it is not counted. */
	number: number;
	/** The end of the holding itself: a judge, or freedom. */
	weight: boolean;
}

/** One starting moment drawn as a line. Places are parts of the axis, from 0 to 1. */
export interface Scale {
	group: ClockGroup;
	unit: 'hours' | 'days';
	/** Its first and last moment, on the wall clock. */
	start: string;
	end: string;
	from: number;
	to: number;
	/** How far it has run. */
	spent: number;
	/** Whether now lies on it. */
	running: boolean;
	/** Time that stands only because a court added it. */
	added: boolean;
	ticks: Tick[];
}

const weights: ReadonlySet<ClockLimitId> = new Set<ClockLimitId>(['police-custody', 'court-extra-time', 'custody-first', 'custody-extended', 'custody-longest']);
const hoursOf: readonly ClockGroup[] = ['apprehension', 'delivery', 'request', 'added-time', 'bail', 'extension-request', 'ruling', 'appeal', 'appeal-received'];
/** Groups that are history once a court has decided. */
const beforeDecision: readonly ClockGroup[] = ['apprehension', 'delivery', 'request', 'added-time'];

/**
 * Returns a scale for each start of which something is ahead, or which holds the end of the holding itself. Limits with
 * different starts never share a scale: what stands on one line is read as one sum. Scales of hours share the axis
 * of time, so that now is in one place on all of them; the months of custody have an axis of their own.
 */
export function scalesOf(limits: Record<ClockLimitId, Countable>, deadlines: readonly Deadline[], now: string): Scale[] {
	const decided = deadlines.some(({ group }) => group === 'custody' || group === 'bail');
	const drawn = deadlines.filter(({ end, state, group, limit }) => end !== undefined && !(state === 'replaced' && group === 'custody') && state !== 'over' && limit !== 'charge-under-measure' && !(decided && beforeDecision.includes(group)));
	const lines = [...new Set(drawn.map(({ group }) => group))].flatMap((group) => {
		const own = drawn.filter((each) => each.group === group);
		const start = read((own.find(({ limit }) => weights.has(limit)) ?? own[0])?.start);
		const ends = own.map(({ limit, end }) => ({ limit, end: read(end) }));
		if (own.every(({ state }) => state !== 'ahead') && !ends.some(({ limit }) => weights.has(limit))) return [];
		return [{ group, start, ends, last: Math.max(...ends.map(({ end }) => end)) }];
	});
	const present = read(now);
	return lines.map(({ group, start, ends, last }): Scale => {
		const inHours = hoursOf.includes(group);
		const axis = lines.filter((line) => hoursOf.includes(line.group) === inHours);
		const first = Math.min(...axis.map((line) => line.start));
		const length = Math.max(...axis.map((line) => line.last)) - first;
		const place = (minute: Minute) => (minute - first) / length;
		return {
			group,
			unit: inHours ? 'hours' : 'days',
			start: writeWallClock(start),
			end: writeWallClock(last),
			from: place(start),
			to: place(last),
			spent: place(Math.min(Math.max(present, start), last)),
			running: present >= start && present < last,
			added: group === 'added-time' || group === 'bail',
			ticks: ends
				.sort((one, other) => one.end - other.end)
				.map(({ limit, end }) => ({ limit, place: place(end), number: numberOf(limits[limit], (end - start) / (inHours ? hour : day)), weight: weights.has(limit) })),
		};
	});
}

function numberOf({ value, direction }: Countable, passed: number): number {
	return direction === 'before' ? Math.floor(passed) : Math.min(value.number ?? passed, Math.floor(passed));
}

function read(moment: string | undefined): Minute {
	return readWallClock(moment ?? '') ?? 0;
}
