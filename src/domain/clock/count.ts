import type { Limit } from '../law/schema.ts';
import { day, hour, sameDate, startOfDay, startOfHour, type Minute } from './wall-clock.ts';

/** What counting needs to know of a limit. */
export type Countable = Pick<Limit, 'value' | 'direction' | 'counts' | 'confidence'>;

/**
 * What the texts that were read leave open about a limit that is counted all the same, in the shorter reading:
 * `start`, whether the hour or day in which it begins counts; `last-day`, at what hour of its last date a period
 * of months ends.
 */
export type OpenQuestion = 'start' | 'last-day';

/** Why a limit is listed and not counted. */
export type Uncounted = 'unconfirmed' | 'days-off';

/**
 * Where a limit ends: for one that runs back from an end, the last moment for what it demands. `from` is where its hours
 * begin to count, if that is not its start.
 */
export type Count = { end: Minute; from?: Minute; open?: OpenQuestion } | { uncounted: Uncounted };

/**
 * Counts a limit from a moment, or back from it.
 *
 * - Hours run from the moment itself where the first one counts: for apprehension, from actual restriction of
 *   movement (Criminal Procedure Code, articles 226(1), 314(1) and 315(1)). Elsewhere the hour in which they begin
 *   is left out (314(1)): what begins at 10:20, or at 10:00, is counted from 11:00.
 * - Days end at 24:00 of the last one (314(2)); the first is left out in the same way.
 * - Months end on the same date, or on the last day of a month that has no such date (314(3)). In custody the first
 *   day counts (314(1)), and no rule names the hour of the last one: it is counted to the beginning of that date.
 * - Nights and days off are counted in (314(2)). Apprehension and custody do not move over days off (314(3)); a limit
 *   that does is not counted, for no calendar of days off is known here.
 * - Where no rule on the start is recorded, the first hour or day counts: no reading is shorter.
 *
 * @param number What a court set, in place of the number of the limit.
 * @returns undefined for what has no number: it is due at once.
 */
export function count({ value, direction, counts, confidence }: Countable, start: Minute, number = value.number): Count | undefined {
	if (number === undefined || value.unit === 'immediately') return undefined;
	if (confidence !== 'verified') return { uncounted: 'unconfirmed' };
	if (counts?.days_off === 'move-end') return { uncounted: 'days-off' };
	const length = lengthOf(value.unit);
	if (direction === 'before') return { end: 'months' in length ? sameDate(start, -number * length.months) : start - number * length.minutes };
	const leftOut = counts?.start === 'excluded';
	const open: { open?: OpenQuestion } = counts === undefined ? { open: 'start' } : 'months' in length && !leftOut ? { open: 'last-day' } : {};
	if ('months' in length) return { end: sameDate(start, number * length.months) + (leftOut ? day : 0), ...open };
	const first = value.unit === 'hours' ? (leftOut ? startOfHour(start) + hour : start) : startOfDay(start) + (leftOut ? day : 0);
	return { end: first + number * length.minutes, ...(value.unit === 'hours' && leftOut && { from: first }), ...open };
}

function lengthOf(unit: Limit['value']['unit']): { minutes: number } | { months: number } {
	switch (unit) {
		case 'hours':
			return { minutes: hour };
		case 'days':
		case 'full-days':
			return { minutes: day };
		case 'months':
			return { months: 1 };
		case 'years':
			return { months: 12 };
		default:
			throw new Error(`"${unit}" is not a time.`);
	}
}
