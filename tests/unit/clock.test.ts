import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import { asks, grounds } from '../../src/domain/clock/asks.ts';
import { clockSheet } from '../../src/domain/clock/clock-sheet.ts';
import { clockGroupNames, clockLimitsOf, limitsIn, type ClockLimitId } from '../../src/domain/clock/clock-limits.ts';
import { count, type Countable } from '../../src/domain/clock/count.ts';
import { deadlines, type ClockAnswer } from '../../src/domain/clock/deadlines.ts';
import { eventNames, measures, type ClockEvent } from '../../src/domain/clock/events.ts';
import { scalesOf } from '../../src/domain/clock/scales.ts';
import { readWallClock, sameDate, startOfDay, tashkentTime, writeWallClock } from '../../src/domain/clock/wall-clock.ts';
import { localeKeys } from '../../src/domain/languages/locales.ts';
import { findProvision } from '../../src/domain/law/law.ts';
import type { Reference } from '../../src/domain/law/schema.ts';
import { readLaw } from '../../src/editions/law.ts';

const { law } = readLaw('src');
const limits = clockLimitsOf(law);
const minute = (text: string) => readWallClock(text) ?? Number.NaN;
const ids = clockGroupNames.flatMap(limitsIn);

/** Where a limit of the law ends, counted from a moment. */
function endOf(id: ClockLimitId, start: string, number?: number): string | undefined {
	const counted = count(limits[id], minute(start), number);
	return counted && 'end' in counted ? writeWallClock(counted.end) : undefined;
}

const at = (name: Exclude<ClockEvent['name'], 'added-time' | 'extension'>, moment: string): ClockEvent => ({ name, at: moment });
const held = at('apprehension', '2026-11-23T09:10');
const find = (answer: ClockAnswer, limit: ClockLimitId) => answer.deadlines.find((each) => each.limit === limit);

describe('the wall clock of Tashkent', () => {
	test.each(['2026-02-30T10:00', '2027-02-29T10:00', '2026-11-23T24:00', '2026-11-23', '', '2026-11-23T9:10'])('"%s" is no day and time', (text) => {
		expect(readWallClock(text)).toBeUndefined();
	});

	test('is read the same in any zone of the machine', () => {
		expect(tashkentTime(new Date('2026-11-24T19:30:59Z'))).toBe('2026-11-25T00:30');
		expect(tashkentTime(new Date('2026-06-30T19:00:00Z'))).toBe('2026-07-01T00:00');
	});
});

describe('hours', () => {
	test('of apprehension run from the moment itself, over midnight and days off', () => {
		expect(endOf('police-custody', '2026-11-23T09:10')).toBe('2026-11-25T09:10');
		// A Saturday at the end of a year; Monday is a holiday.
		expect(endOf('police-custody', '2026-12-31T23:59')).toBe('2027-01-02T23:59');
		expect(endOf('police-custody', '2028-02-28T12:00')).toBe('2028-03-01T12:00');
		expect(endOf('police-custody', '2027-02-28T12:00')).toBe('2027-03-02T12:00');
	});

	test.each([
		['2026-11-23T10:00', '2026-11-23T23:00'],
		['2026-11-23T10:01', '2026-11-23T23:00'],
		['2026-11-23T10:59', '2026-11-23T23:00'],
		['2026-11-23T11:00', '2026-11-24T00:00'],
		['2026-11-23T23:30', '2026-11-24T12:00'],
	])('of other limits leave out the one in which they begin: from %s to %s', (start, end) => {
		expect(endOf('prosecutor-notice', start)).toBe(end);
	});

	test('that must lie before an end run back from it exactly', () => {
		expect(endOf('request-before-expiry', '2026-11-25T09:10')).toBe('2026-11-25T01:10');
		expect(endOf('request-before-expiry', '2026-11-25T03:00')).toBe('2026-11-24T19:00');
	});
});

describe('days and months', () => {
	test('the day of apprehension is the first of the days for the charge, the shorter reading, and the page must say so', () => {
		expect(count(limits['charge-under-measure'], minute('2026-11-23T09:10'))).toEqual({ end: minute('2026-12-03T00:00'), open: 'start' });
		expect(endOf('charge-under-measure', '2026-11-23T23:59')).toBe('2026-12-03T00:00');
	});

	test.each([
		['2026-11-23T09:10', 3, '2027-02-23T00:00'],
		['2026-11-30T09:10', 3, '2027-02-28T00:00'],
		['2027-11-30T09:10', 3, '2028-02-29T00:00'],
		['2027-11-29T09:10', 3, '2028-02-29T00:00'],
		['2026-08-31T00:00', 3, '2026-11-30T00:00'],
		['2026-10-31T23:59', 5, '2027-03-31T00:00'],
		['2028-02-29T12:00', 7, '2028-09-29T00:00'],
		// 3 April 2027 is a Saturday.
		['2027-01-03T08:00', 3, '2027-04-03T00:00'],
	])('of custody end on the same date or the last of the month, and do not move: from %s, %i months, to %s', (start, months, end) => {
		expect(endOf('custody-first', start, months)).toBe(end);
	});

	test('of custody leave the hour of the last date open', () => {
		expect(count(limits['custody-first'], minute('2026-11-23T09:10'))).toMatchObject({ open: 'last-day' });
	});

	test('of other limits leave out the first day and end at midnight', () => {
		const other: Countable = { value: { number: 1, unit: 'months', bound: 'at-most' }, direction: 'after', counts: { start: 'excluded', days_off: 'move-nothing' }, confidence: 'verified' };
		expect(count(other, minute('2026-01-31T10:00'))).toEqual({ end: minute('2026-03-01T00:00') });
		expect(count({ ...other, value: { number: 3, unit: 'full-days', bound: 'at-most' } }, minute('2026-11-23T10:00'))).toEqual({ end: minute('2026-11-27T00:00') });
		expect(count({ ...other, value: { number: 1, unit: 'years', bound: 'at-most' } }, minute('2028-02-29T10:00'))).toEqual({ end: minute('2029-03-01T00:00') });
	});

	test('before the end of custody are whole', () => {
		expect(endOf('extension-request', '2027-02-23T00:00')).toBe('2027-02-17T00:00');
	});
});

describe('what is not counted', () => {
	const limit = limits['police-custody'];

	test.each(['from-memory', 'conflicting'] as const)('a limit that is %s', (confidence) => {
		const answer = deadlines({ ...limits, 'police-custody': { ...limit, confidence } }, [held], '2026-11-24T14:20');
		expect(find(answer, 'police-custody')).toMatchObject({ state: 'uncounted', uncounted: 'unconfirmed' });
		expect(find(answer, 'police-custody')).not.toHaveProperty('end');
		expect(find(answer, 'request-before-expiry')).toBeUndefined();
		expect(answer.headline).toEqual({ is: 'unknown' });
	});

	test('a limit that moves over days off', () => {
		expect(count({ ...limit, counts: { start: 'excluded', days_off: 'move-end' } }, 0)).toEqual({ uncounted: 'days-off' });
		// The clock has none: if the law changes, its words must be looked at again.
		expect(ids.filter((id) => limits[id].counts?.days_off === 'move-end')).toEqual([]);
	});
});

describe('the data of the law', () => {
	test('a changed value changes every end', () => {
		const shorter = { ...limits, 'police-custody': { ...limits['police-custody'], value: { number: 24, unit: 'hours', bound: 'at-most' } } } as typeof limits;
		expect(deadlines(shorter, [held], '2026-11-23T10:00').headline).toMatchObject({ is: 'hour', hour: 1, of: 24, end: '2026-11-24T09:10' });
	});

	test('a limit that runs from another event stops the build', () => {
		const changed = new Map(law.limits);
		const limit = changed.get('police-custody');
		if (limit) changed.set('police-custody', { ...limit, from: 'delivery' });
		expect(() => clockLimitsOf({ limits: changed })).toThrow('police-custody');
	});

	test('every provision behind the advice is on record', () => {
		const cited: Reference[] = [...Object.values(asks).flatMap((advice: { ask: readonly Reference[]; passed?: readonly Reference[] }) => [...advice.ask, ...(advice.passed ?? [])]), ...Object.values(grounds).flat()];
		expect(cited.filter((reference) => findProvision(law, reference)?.confidence !== 'verified')).toEqual([]);
	});

	test.each(localeKeys)('the words in %s leave no place unfilled that nothing fills', (locale) => {
		const { limits: own, words } = clockSheet(law, locale, createAddresses('/'));
		expect(Object.values(own).flatMap(({ name, rule, ask }) => [name, rule ?? '', ask.text]).filter((text) => /[{}]/.test(text))).toEqual([]);
		expect(Object.keys(words).filter((key) => key.startsWith('ask') || key.startsWith('blank'))).toEqual([]);
	});
});

describe('the hours of the police', () => {
	const first = [held, at('delivery', '2026-11-23T10:00')];

	test('before it is known since when, there is no answer', () => {
		expect(deadlines(limits, [at('delivery', '2026-11-23T10:00')], '2026-11-24T14:20')).toEqual({ deadlines: [], faults: [] });
	});

	test.each([
		['2026-11-23T09:10', 1],
		['2026-11-23T10:09', 1],
		['2026-11-23T10:10', 2],
		['2026-11-24T14:20', 30],
		['2026-11-25T09:09', 48],
	])('at %s it is hour %i', (now, hour) => {
		expect(deadlines(limits, first, now).headline).toMatchObject({ is: 'hour', limit: 'police-custody', hour, of: 48 });
	});

	test('are over when the last minute is', () => {
		expect(deadlines(limits, first, '2026-11-25T09:10').headline).toEqual({ is: 'over', limit: 'police-custody', end: '2026-11-25T09:10', minutes: 0 });
	});

	test('next is the earliest end ahead', () => {
		expect(deadlines(limits, first, '2026-11-23T12:00').next).toBe('prosecutor-notice');
		expect(deadlines(limits, first, '2026-11-24T14:20').next).toBe('request-before-expiry');
		expect(deadlines(limits, first, '2026-11-25T02:00').next).toBe('police-custody');
	});

	test('what was done in time is kept, what was done later is late, what nothing shows has passed', () => {
		const answer = deadlines(limits, [...first, at('questioning', '2026-11-24T10:00'), at('request', '2026-11-25T01:11')], '2026-11-25T02:00');
		expect(find(answer, 'first-questioning')).toMatchObject({ state: 'done', from: '2026-11-23T10:00', end: '2026-11-24T10:00', sooner: '2026-11-24T09:10' });
		expect(find(answer, 'request-before-expiry')).toMatchObject({ state: 'late', minutes: 1 });
		expect(find(answer, 'grounds-check')).toMatchObject({ state: 'passed', shown: false });
	});

	test('the hearing is never later than the end of apprehension', () => {
		const answer = deadlines(limits, [...first, at('request', '2026-11-25T00:30')], '2026-11-25T02:00');
		expect(find(answer, 'custody-hearing')).toMatchObject({ end: '2026-11-25T09:00' });
		const late = deadlines(limits, [...first, at('request', '2026-11-25T03:00')], '2026-11-25T04:00');
		expect(find(late, 'custody-hearing')).toMatchObject({ end: '2026-11-25T09:10', bounded: true });
	});

	test('a ruling in time shows that the hearing was in time; a later one does not show when it began', () => {
		const request = [...first, at('request', '2026-11-24T20:30')];
		expect(find(deadlines(limits, [...request, at('custody', '2026-11-25T05:00')], '2026-11-25T06:00'), 'custody-hearing')).toMatchObject({ state: 'done' });
		expect(find(deadlines(limits, [...request, at('custody', '2026-11-25T05:01')], '2026-11-25T06:00'), 'custody-hearing')).toMatchObject({ state: 'passed', minutes: 60 });
		expect(find(deadlines(limits, [...request, at('hearing', '2026-11-25T05:01')], '2026-11-25T06:00'), 'custody-hearing')).toMatchObject({ state: 'late', minutes: 1 });
	});

	test('what lies ahead of now or before apprehension counts for nothing and is named', () => {
		const answer = deadlines(limits, [held, at('delivery', '2026-11-23T09:09'), at('hearing', '2026-11-25T08:00')], '2026-11-24T14:20');
		expect(answer.faults).toEqual([
			{ is: 'before-start', event: 'delivery', at: '2026-11-23T09:09' },
			{ is: 'ahead', event: 'hearing', at: '2026-11-25T08:00' },
		]);
		expect(answer.deadlines.some(({ group }) => group === 'delivery')).toBe(false);
		expect(deadlines(limits, [held], '2026-11-23T09:09').headline).toEqual({ is: 'not-yet' });
	});
});

describe('time that a court adds', () => {
	const added = (moment: string, hours: number): ClockEvent => ({ name: 'added-time', at: moment, hours });

	test('begins when the first period ends, and lasts as long as the court said', () => {
		const answer = deadlines(limits, [held, added('2026-11-25T06:00', 36)], '2026-11-25T10:00');
		expect(answer.headline).toMatchObject({ is: 'hour', limit: 'court-extra-time', hour: 1, of: 36, end: '2026-11-26T21:10' });
		expect(find(answer, 'police-custody')).toMatchObject({ state: 'replaced', end: '2026-11-25T09:10' });
		expect(find(answer, 'request-before-expiry')).toMatchObject({ group: 'added-time', end: '2026-11-26T13:10' });
	});

	test('is hour 48 of 48 until the first period has ended', () => {
		expect(deadlines(limits, [held, added('2026-11-25T06:00', 36)], '2026-11-25T09:09').headline).toMatchObject({ limit: 'police-custody', hour: 48, of: 48 });
	});

	test('is never longer than the law lets it be', () => {
		const answer = deadlines(limits, [held, added('2026-11-25T06:00', 72)], '2026-11-25T10:00');
		expect(answer.faults).toMatchObject([{ is: 'beyond-limit', event: 'added-time' }]);
		expect(find(answer, 'court-extra-time')).toMatchObject({ end: '2026-11-27T09:10' });
	});

	test('does not count if it came when the period had run out', () => {
		const answer = deadlines(limits, [held, added('2026-11-25T09:11', 36)], '2026-11-25T10:00');
		expect(answer.faults).toMatchObject([{ is: 'after-expiry', event: 'added-time' }]);
		expect(answer.headline).toMatchObject({ is: 'over', limit: 'police-custody', minutes: 50 });
		expect(find(answer, 'court-extra-time')).toBeUndefined();
	});

	test('to pay bail does not count either if the period had run out', () => {
		const answer = deadlines(limits, [held, at('bail', '2026-11-25T09:11')], '2026-11-25T10:00');
		expect(answer.faults).toMatchObject([{ is: 'after-expiry', event: 'bail' }]);
		expect(find(answer, 'bail-payment')).toBeUndefined();
		expect(answer.headline).toMatchObject({ is: 'over', limit: 'police-custody' });
	});

	test('is not followed by time to pay bail in any count', () => {
		const answer = deadlines(limits, [held, added('2026-11-25T06:00', 48), at('bail', '2026-11-27T06:00')], '2026-11-27T10:00');
		expect(find(answer, 'bail-payment')).toMatchObject({ state: 'uncounted', uncounted: 'may-not-follow' });
		expect(answer.headline).toEqual({ is: 'unknown' });
		const alone = deadlines(limits, [held, at('bail', '2026-11-25T06:00')], '2026-11-25T10:00');
		expect(find(alone, 'bail-payment')).toMatchObject({ state: 'ahead', end: '2026-11-27T09:10' });
	});
});

describe('custody', () => {
	const custody = at('custody', '2026-11-25T08:00');
	const extended = (moment: string, months: number): ClockEvent => ({ name: 'extension', at: moment, months });

	test('is counted from apprehension and ends the hours of the police', () => {
		const answer = deadlines(limits, [held, custody], '2026-12-01T10:00');
		expect(answer.headline).toMatchObject({ is: 'day', day: 9, end: '2027-02-23T00:00' });
		expect(find(answer, 'police-custody')).toMatchObject({ state: 'done', at: '2026-11-25T08:00' });
		expect(find(answer, 'extension-request')).toMatchObject({ end: '2027-02-17T00:00' });
	});

	test('that was ordered when the period had run out is a fault, and counts from apprehension all the same', () => {
		const answer = deadlines(limits, [held, at('house-arrest', '2026-11-25T12:00')], '2026-12-01T10:00');
		expect(answer.faults).toMatchObject([{ is: 'after-expiry', event: 'house-arrest' }]);
		expect(find(answer, 'police-custody')).toMatchObject({ state: 'late', minutes: 170 });
		expect(answer.headline).toMatchObject({ is: 'day', measure: 'house-arrest', end: '2027-02-23T00:00' });
	});

	test('is extended in all, not on top', () => {
		const answer = deadlines(limits, [held, custody, extended('2027-02-20T10:00', 5), extended('2027-04-20T10:00', 7)], '2027-05-01T10:00');
		expect(answer.headline).toMatchObject({ limit: 'custody-longest', end: '2027-06-23T00:00' });
		expect(find(answer, 'custody-first')).toMatchObject({ state: 'replaced' });
		expect(find(answer, 'custody-extended')).toMatchObject({ state: 'replaced', end: '2027-04-23T00:00' });
		expect(find(answer, 'extension-request')).toBeUndefined();
	});

	test('extensions that do not add up are named and not counted', () => {
		const late = deadlines(limits, [held, custody, extended('2027-02-23T00:01', 5)], '2027-03-01T10:00');
		expect(late.faults).toMatchObject([{ is: 'after-expiry' }]);
		expect(late.headline).toMatchObject({ is: 'over', limit: 'custody-first' });
		const nothing = deadlines(limits, [held, custody, extended('2027-02-20T10:00', 3)], '2027-02-21T10:00');
		expect(nothing.faults).toMatchObject([{ is: 'adds-nothing' }]);
		const beyond = deadlines(limits, [held, custody, extended('2027-02-20T10:00', 9)], '2027-02-21T10:00');
		expect(beyond.faults).toMatchObject([{ is: 'beyond-limit' }]);
		expect(beyond.headline).toMatchObject({ end: '2027-06-23T00:00' });
	});

	test('without a charge before it, the charge must follow', () => {
		expect(find(deadlines(limits, [held, custody], '2026-12-03T00:00'), 'charge-under-measure')).toMatchObject({ state: 'passed', minutes: 0 });
		expect(find(deadlines(limits, [held, at('charge', '2026-11-24T12:00'), custody], '2026-12-03T00:00'), 'charge-under-measure')).toBeUndefined();
	});

	test('an appeal runs from the last ruling, and each step from its own event', () => {
		const answer = deadlines(limits, [held, custody, at('appeal', '2026-11-28T07:00'), at('appeal-received', '2026-11-30T09:00')], '2026-11-30T10:00');
		expect(find(answer, 'appeal-period')).toMatchObject({ state: 'done', end: '2026-11-28T08:00' });
		expect(find(answer, 'appeal-forwarding')).toMatchObject({ state: 'late', end: '2026-11-29T08:00' });
		expect(find(answer, 'appeal-decision')).toMatchObject({ state: 'ahead', end: '2026-12-03T10:00' });
		const again = deadlines(limits, [held, custody, at('appeal', '2026-11-28T07:00'), extended('2027-02-20T10:00', 5)], '2027-02-21T10:00');
		expect(find(again, 'appeal-period')).toMatchObject({ state: 'ahead', end: '2027-02-23T10:00' });
	});

	test('of two rulings in one minute the same one counts, in whatever order they are entered', () => {
		const both = [at('refusal', '2026-11-25T08:00'), custody];
		expect(deadlines(limits, [held, ...both], '2026-11-25T10:00')).toEqual(deadlines(limits, [...both.reverse(), held], '2026-11-25T10:00'));
	});

	test('a refusal and a release end what holds the person', () => {
		expect(deadlines(limits, [held, at('refusal', '2026-11-25T08:00')], '2026-11-25T10:00').headline).toEqual({ is: 'refused', at: '2026-11-25T08:00' });
		const free = deadlines(limits, [held, custody, at('release', '2026-12-01T10:00')], '2026-12-02T10:00');
		expect(free.headline).toEqual({ is: 'free', at: '2026-12-01T10:00' });
		expect(find(free, 'custody-first')).toMatchObject({ state: 'over' });
	});
});

describe('the scales', () => {
	test('each has one start, and no two starts share one', () => {
		const now = '2026-11-25T10:00';
		const answer = deadlines(limits, [held, at('request', '2026-11-25T00:00'), { name: 'added-time', at: '2026-11-25T06:00', hours: 36 }], now);
		const scales = scalesOf(limits, answer.deadlines, now);
		expect(scales.map(({ group, ticks }) => [group, ticks.map(({ number }) => number)])).toEqual([
			['apprehension', [24, 48]],
			['added-time', [28, 36]],
		]);
		// They share the axis of time, so the one begins where the other ends.
		expect(scales[1]?.from).toBeCloseTo(scales[0]?.to ?? 0);
	});
});

describe('whatever has happened', () => {
	const moment = fc.integer({ min: minute('2026-01-01T00:00'), max: minute('2028-12-31T23:59') });
	const near = (start: number) => fc.integer({ min: -600, max: 60 * 24 * 120 }).map((later) => writeWallClock(start + later));
	const course = moment.chain((start) =>
		fc.record({
			now: near(start),
			events: fc.array(
				fc.oneof(
					fc.record({ name: fc.constantFrom(...eventNames.filter((name) => name !== 'added-time' && name !== 'extension' && name !== 'apprehension')), at: near(start) }) as fc.Arbitrary<ClockEvent>,
					fc.record({ name: fc.constant('added-time' as const), at: near(start), hours: fc.integer({ min: 0, max: 100 }) }),
					fc.record({ name: fc.constant('extension' as const), at: near(start), months: fc.integer({ min: 0, max: 12 }) }),
				),
				{ maxLength: 12 },
			),
			start: fc.constant(writeWallClock(start)),
		}),
	);
	const answerTo = ({ now, events, start }: { now: string; events: ClockEvent[]; start: string }) => deadlines(limits, [at('apprehension', start), ...events], now);
	const holding: readonly ClockLimitId[] = ['police-custody', 'court-extra-time', 'custody-first', 'custody-extended', 'custody-longest'];

	test('no period of holding is longer than its own limit', () => {
		fc.assert(
			fc.property(course, (given) => {
				for (const { limit, start, end } of answerTo(given).deadlines) {
					if (!holding.includes(limit) || end === undefined) continue;
					const { number = 0, unit } = limits[limit].value;
					// 96 hours are two periods, and never one.
					const longest = unit === 'hours' ? minute(start) + number * 60 : sameDate(minute(start), number);
					expect(minute(end)).toBeLessThanOrEqual(longest);
				}
			}),
		);
	});

	test('time to pay bail never follows added time, so no two additions are counted', () => {
		fc.assert(
			fc.property(course, (given) => {
				const { deadlines: list } = answerTo(given);
				const counted = list.filter(({ limit, end }) => (limit === 'court-extra-time' || limit === 'bail-payment') && end !== undefined);
				expect(counted.length).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('no limit runs twice, none runs from before its start, and what is ahead has not ended', () => {
		fc.assert(
			fc.property(course, (given) => {
				const { deadlines: list, next } = answerTo(given);
				const running = list.filter(({ state }) => state !== 'replaced').map(({ limit }) => limit);
				expect(new Set(running).size).toBe(running.length);
				for (const { limit, start, end, state, minutes } of list) {
					if (end === undefined) continue;
					if (limits[limit].direction === 'after') expect(end >= start).toBe(true);
					if (state === 'ahead') expect(end > given.now).toBe(true);
					if (state === 'passed') expect(end <= given.now).toBe(true);
					expect(minutes ?? 0).toBeGreaterThanOrEqual(0);
				}
				expect(next === undefined || list.some(({ limit, state }) => limit === next && state === 'ahead')).toBe(true);
			}),
		);
	});

	test('the order in which events are entered changes nothing', () => {
		fc.assert(
			fc.property(course, (given) => {
				expect(answerTo({ ...given, events: [...given.events].reverse() })).toEqual(answerTo(given));
			}),
		);
	});

	test('a later minute never gives more time', () => {
		fc.assert(
			fc.property(course, ({ events, start, now }) => {
				const left = (answer: ClockAnswer) => new Map(answer.deadlines.flatMap(({ limit, state, minutes }) => (state === 'ahead' ? [[limit, minutes] as const] : [])));
				const past = events.filter((event) => event.at <= now);
				const before = left(answerTo({ events: past, start, now }));
				for (const [limit, minutes] of left(answerTo({ events: past, start, now: writeWallClock(minute(now) + 1) }))) {
					if (before.has(limit)) expect(minutes).toBe((before.get(limit) ?? 0) - 1);
				}
			}),
		);
	});

	test('every part of a scale lies on its axis', () => {
		fc.assert(
			fc.property(course, (given) => {
				for (const { from, to, spent, ticks } of scalesOf(limits, answerTo(given).deadlines, given.now)) {
					for (const place of [from, to, spent, ...ticks.map((tick) => tick.place)]) {
						expect(place).toBeGreaterThanOrEqual(0);
						expect(place).toBeLessThanOrEqual(1);
					}
				}
			}),
		);
	});

	test('a month later is on the same date, or on the last of a shorter month', () => {
		fc.assert(
			fc.property(moment, fc.integer({ min: 1, max: 24 }), (start, months) => {
				const [then, later] = [new Date(startOfDay(start) * 60_000), new Date(sameDate(start, months) * 60_000)];
				expect((later.getUTCFullYear() - then.getUTCFullYear()) * 12 + later.getUTCMonth() - then.getUTCMonth()).toBe(months);
				const next = new Date(later.getTime() + 86_400_000);
				expect(later.getUTCDate() === then.getUTCDate() || next.getUTCDate() === 1).toBe(true);
				expect(later.getUTCDate()).toBeLessThanOrEqual(then.getUTCDate());
			}),
		);
	});
});

test('every measure is an event', () => {
	expect(measures.every((measure) => eventNames.includes(measure))).toBe(true);
});
