import { clockGroupNames, limitsIn, type ClockGroup, type ClockLimitId } from './clock-limits.ts';
import { count, type Count, type Countable, type OpenQuestion, type Uncounted } from './count.ts';
import { eventNames, measures, type ClockEvent, type EventName, type Measure } from './events.ts';
import { day, hour, readWallClock, startOfDay, writeWallClock, type Minute } from './wall-clock.ts';

/**
 * How a limit stands: due `at-once`, `ahead`, `passed` without the act that it demands, kept (`done`), done too `late`,
 * `replaced` by a longer period that a court set, `over` because the holding ended, or `uncounted`.
 */
export type DeadlineState = 'at-once' | 'ahead' | 'passed' | 'done' | 'late' | 'replaced' | 'over' | 'uncounted';

/** One limit that runs. Moments are on the wall clock of Tashkent. */
export interface Deadline {
	limit: ClockLimitId;
	group: ClockGroup;
	/** From when it runs; for one that runs back, the end from which it is counted back. */
	start: string;
	/** Its end; for one that runs back, the last moment for what it demands. */
	end?: string;
	state: DeadlineState;
	/** Minutes left, since it passed, or by which it was missed. */
	minutes?: number;
	/** When what it demands was done, or what replaced or ended it happened. */
	at?: string;
	/** Whether an event that the reader can enter shows that it was kept: only then does its absence mean anything. */
	shown: boolean;
	/** From when its hours are counted, where the one in which it began is left out, and when it would end with that hour. */
	from?: string;
	sooner?: string;
	/** Cut short by the longest period of apprehension. */
	bounded?: true;
	uncounted?: Uncounted | 'may-not-follow';
	open?: OpenQuestion;
}

/** What cannot be right about the events, or was not according to the law. */
export interface Fault {
	is: 'before-start' | 'ahead' | 'after-expiry' | 'beyond-limit' | 'adds-nothing';
	event: EventName;
	at: string;
}

/** What the eye must meet first. */
export type Headline =
	| { is: 'not-yet' }
	| { is: 'hour'; limit: ClockLimitId; hour: number; of: number; end: string; minutes: number }
	| { is: 'day'; limit: ClockLimitId; measure: Measure; day: number; end: string; minutes: number }
	| { is: 'over'; limit: ClockLimitId; end: string; minutes: number }
	| { is: 'refused' | 'free'; at: string }
	| { is: 'unknown' };

export interface ClockAnswer {
	/** Absent until it is known since when the person could not leave. */
	headline?: Headline;
	/** In the order of the groups, then of their limits. */
	deadlines: Deadline[];
	/** Limit of the earliest end ahead that something can still be done about. */
	next?: ClockLimitId;
	faults: Fault[];
}

/** An event whose moment was read. */
interface Happened {
	event: ClockEvent;
	at: Minute;
}

/** Time during which the person is held on one ground, from its beginning to the end that the law sets. */
interface Period {
	limit: ClockLimitId;
	from: Minute;
	counted: Count | undefined;
	/** When a court set the longer one that follows it. */
	replaced?: Minute;
}

/** Custody or house arrest as courts have set it. */
interface Custody {
	periods: Period[];
	/** The last ruling on it. */
	ruling: Happened;
	/** How many months it may last in all. */
	months: number;
}

/** A count that something else may cut short. */
type Bounded = Count & { bounded?: true };

/** How one limit is closed. */
interface Closing {
	/** When what it demands was done. */
	done?: Minute | undefined;
	/** When a longer period took its place. */
	replaced?: Minute | undefined;
	/** When the holding that it belongs to ended. */
	over?: Minute | undefined;
}

/**
 * Returns every limit that runs from what has happened, and how it stands now.
 *
 * Each limit runs from its own event and is never added to another. Two periods follow each other only where a court
 * has ruled so: added time begins when the first period ends (Criminal Procedure Code, article 226(1)), lasts as
 * long as the court said and no longer than the law lets it, and counts only if the ruling came in time, for the
 * person must be free when the period has run out (234(1), 315(1)). The same holds for the time to pay bail (243(11)),
 * and for the extension of custody, whose months are counted in all, from apprehension (227(2), 245(2)). Time to pay
 * bail after added time is not counted: the text does not settle whether one may follow the other (226(1),
 * 243(10)(3), 243(11)).
 *
 * @param limits The limits of the clock, from the data of the law.
 * @param events In any order. Those that lie ahead of now, or before the person was apprehended, are faults and
 * count for nothing; what is not a day and a time is left out.
 * @param now The wall clock of Tashkent: `2026-11-24T14:20`.
 */
export function deadlines(limits: Record<ClockLimitId, Countable>, events: readonly ClockEvent[], now: string): ClockAnswer {
	const present = readWallClock(now) ?? Number.NaN;
	const read = events.flatMap((event): Happened[] => {
		const at = readWallClock(event.at);
		return at === undefined ? [] : [{ event, at }];
	});
	const held = earliest(read.filter(({ event }) => event.name === 'apprehension'))?.at;
	if (held === undefined) return { deadlines: [], faults: [] };
	if (held > present) return { headline: { is: 'not-yet' }, deadlines: [], faults: [] };
	const usable = read.filter(({ at }) => at >= held && at <= present);
	const faults = read.filter((each) => !usable.includes(each)).map(({ event, at }): Fault => ({ is: at > present ? 'ahead' : 'before-start', event: event.name, at: writeWallClock(at) }));
	return new Course(limits, usable, held, present, faults).answer();
}

/** The course of one case up to now. */
class Course {
	readonly #limits: Record<ClockLimitId, Countable>;
	readonly #happened: Happened[];
	readonly #held: Minute;
	readonly #present: Minute;
	readonly #faults: Fault[];
	readonly #list: Deadline[] = [];

	constructor(limits: Record<ClockLimitId, Countable>, happened: Happened[], held: Minute, present: Minute, faults: Fault[]) {
		this.#limits = limits;
		this.#happened = happened;
		this.#held = held;
		this.#present = present;
		this.#faults = faults;
	}

	answer(): ClockAnswer {
		const released = this.#first('release')?.at;
		const decided = earliest(this.#happened.filter(({ event }) => (measures as readonly EventName[]).includes(event.name)));
		const periods = this.#police(decided, released);
		const expiry = endOf(periods.at(-1)?.counted);
		if (decided && expiry !== undefined && decided.at > expiry) this.#blame('after-expiry', decided);
		const measure = decided?.event.name as Measure | undefined;
		let appealable = decided;
		if (decided && measure === 'bail') periods.push(...this.#bail(decided, periods, released));
		if (decided && (measure === 'custody' || measure === 'house-arrest')) {
			const custody = this.#custody(decided);
			periods.push(...custody.periods);
			appealable = custody.ruling;
			this.#extending(custody, released);
		}
		if (decided && measure !== 'refusal') this.#charge(decided, released);
		if (decided && measure === 'refusal') this.#add('ruling-in-force', decided.at, { done: released });
		if (appealable && measure !== 'refusal') this.#appeal(appealable);

		const ahead = this.#list.filter(({ state }) => state === 'ahead').sort((one, other) => (one.end ?? '').localeCompare(other.end ?? ''));
		const next = ahead[0]?.limit;
		const order = clockGroupNames.flatMap(limitsIn);
		return {
			headline: this.#headline(periods, decided, released),
			deadlines: this.#list.sort((one, other) => order.indexOf(one.limit) - order.indexOf(other.limit)),
			...(next && { next }),
			faults: this.#faults.sort((one, other) => eventNames.indexOf(one.event) - eventNames.indexOf(other.event) || one.at.localeCompare(other.at)),
		};
	}

	/** Apprehension and the time that a court adds to it; with them all that runs from apprehension, delivery and request. */
	#police(decided: Happened | undefined, released: Minute | undefined): Period[] {
		const held = this.#held;
		const closed = Math.min(decided?.at ?? Infinity, released ?? Infinity);
		const done = closed === Infinity ? undefined : closed;
		const first: Period = { limit: 'police-custody', from: held, counted: this.#count('police-custody', held) };
		const periods = [first];
		const end = endOf(first.counted);
		const added = this.#first('added-time');
		if (added?.event.name === 'added-time') {
			const longest = this.#number('court-extra-time');
			if (added.event.hours > longest) this.#blame('beyond-limit', added);
			if (end === undefined || added.at > end || added.at > closed) this.#blame('after-expiry', added);
			else {
				first.replaced = added.at;
				periods.push({ limit: 'court-extra-time', from: end, counted: this.#count('court-extra-time', end, Math.min(added.event.hours, longest)) });
			}
		}
		for (const { limit, from, counted, replaced } of periods) this.#add(limit, from, { done, replaced }, counted);

		this.#add('rights-told', held);
		this.#add('lawyer-access', held);
		this.#add('family-notice', held);
		this.#add('first-questioning', held, { done: this.#first('questioning')?.at, over: released });
		const brought = this.#first('delivery')?.at;
		if (brought !== undefined) {
			this.#add('record-of-apprehension', brought, { done: this.#first('record', brought)?.at });
			this.#add('prosecutor-notice', brought, { over: released });
			this.#add('grounds-check', brought, { over: released });
		}
		const expiry = endOf(periods.at(-1)?.counted);
		const request = this.#first('request')?.at;
		if (expiry !== undefined) this.#add('request-before-expiry', expiry, { done: request, over: done }, undefined, groupOf(periods.length > 1 ? 'court-extra-time' : 'police-custody'));
		if (request !== undefined) {
			const own = this.#count('custody-hearing', request);
			// Never later than the longest period of apprehension (article 243(6)).
			const counted: Bounded | undefined = own && 'end' in own && expiry !== undefined && expiry < own.end ? { ...own, end: Math.max(expiry, request), bounded: true } : own;
			const ruled = earliest([...this.#all('added-time', request), ...(decided && decided.at >= request ? [decided] : [])])?.at;
			// A ruling in time shows that the hearing was; a later one does not show when it began.
			const heard = this.#first('hearing', request)?.at ?? (ruled !== undefined && ruled <= (endOf(counted) ?? ruled) ? ruled : undefined);
			this.#add('custody-hearing', request, { done: heard, over: released }, counted);
		}
		return periods;
	}

	/** Time to pay bail: from the end of apprehension, if it had not run out before the ruling and no court had added to it. */
	#bail(decided: Happened, before: Period[], released: Minute | undefined): Period[] {
		const from = endOf(before.at(-1)?.counted);
		if (from === undefined || decided.at > from) return [];
		if (before.length > 1) {
			this.#list.push({ limit: 'bail-payment', group: 'bail', start: writeWallClock(from), state: 'uncounted', uncounted: 'may-not-follow', shown: false });
			return [{ limit: 'bail-payment', from, counted: undefined }];
		}
		this.#add('bail-payment', from, { over: released });
		return [{ limit: 'bail-payment', from, counted: this.#count('bail-payment', from) }];
	}

	/** Custody or house arrest, and each extension that a court ruled on before the period ended. */
	#custody(decided: Happened): Custody {
		const held = this.#held;
		const longest = this.#number('custody-longest');
		let months = this.#number('custody-first');
		let ruling = decided;
		let period: Period = { limit: 'custody-first', from: held, counted: this.#count('custody-first', held) };
		const periods = [period];
		for (const extension of this.#all('extension')) {
			if (extension.event.name !== 'extension') continue;
			const end = endOf(period.counted);
			if (extension.at < decided.at || end === undefined || extension.at > end) this.#blame('after-expiry', extension);
			else if (extension.event.months <= months) this.#blame('adds-nothing', extension);
			else {
				if (extension.event.months > longest) this.#blame('beyond-limit', extension);
				months = Math.min(extension.event.months, longest);
				period.replaced = extension.at;
				ruling = extension;
				const limit = months <= this.#number('custody-extended') ? 'custody-extended' : 'custody-longest';
				period = { limit, from: held, counted: this.#count(limit, held, months) };
				periods.push(period);
			}
		}
		return { periods, ruling, months };
	}

	/** What runs round the end of the last period of custody: the request to extend it, and its hearing. */
	#extending({ periods, ruling, months }: Custody, released: Minute | undefined): void {
		for (const { limit, from, counted, replaced } of periods) this.#add(limit, from, { replaced, over: released }, counted);
		const end = endOf(periods.at(-1)?.counted);
		const asked = this.#first('extension-request', ruling.at)?.at;
		if (end !== undefined && months < this.#number('custody-longest')) {
			const due = endOf(this.#count('extension-request', end));
			// What must be in time is the decision to ask; that it came to the court later does not show when it was made.
			this.#add('extension-request', end, { done: asked !== undefined && due !== undefined && asked <= due ? asked : undefined, over: released });
		}
		if (asked !== undefined) this.#add('extension-hearing', asked, { over: released });
	}

	/** The charge that must follow where the measure was applied to a person who had not been charged (article 226(3)). */
	#charge(decided: Happened, released: Minute | undefined): void {
		const charged = this.#first('charge')?.at;
		if (charged === undefined || charged > decided.at) this.#add('charge-under-measure', this.#held, { done: charged, over: released });
	}

	/** Article 241(2) names rulings that apply or extend a measure, not the one that adds time to apprehension. */
	#appeal({ at }: Happened): void {
		const filed = this.#first('appeal', at)?.at;
		this.#add('appeal-period', at, { done: filed });
		if (filed === undefined) return;
		const received = this.#first('appeal-received', filed)?.at;
		this.#add('appeal-forwarding', filed, { done: received });
		if (received !== undefined) this.#add('appeal-decision', received, { done: this.#first('appeal-decision', received)?.at });
	}

	#headline(periods: Period[], decided: Happened | undefined, released: Minute | undefined): Headline {
		if (released !== undefined) return { is: 'free', at: writeWallClock(released) };
		if (decided?.event.name === 'refusal') return { is: 'refused', at: writeWallClock(decided.at) };
		const period = periods.filter(({ from }) => from <= this.#present).at(-1);
		const end = endOf(period?.counted);
		if (period === undefined || end === undefined) return { is: 'unknown' };
		const { limit, from } = period;
		const known = { limit, end: writeWallClock(end), minutes: Math.abs(end - this.#present) };
		if (this.#present >= end) return { is: 'over', ...known };
		const measure = decided?.event.name;
		if (measure === 'custody' || measure === 'house-arrest') return { is: 'day', ...known, measure, day: (startOfDay(this.#present) - startOfDay(from)) / day + 1 };
		// The hour in which it begins is the first one (article 314(1)).
		return { is: 'hour', ...known, hour: Math.floor((this.#present - from) / hour) + 1, of: (end - from) / hour };
	}

	/** Adds a limit to the answer. */
	#add(limit: ClockLimitId, start: Minute, { done, replaced, over }: Closing = {}, counted: Bounded | undefined = this.#count(limit, start), group = groupOf(limit)): void {
		const known = { limit, group, start: writeWallClock(start), shown: provable.has(limit) };
		const close = (state: DeadlineState, moment: Minute) => ({ state, at: writeWallClock(moment) });
		if (counted === undefined) {
			this.#list.push({ ...known, ...(done === undefined ? { state: 'at-once' } : close('done', done)) });
			return;
		}
		if ('uncounted' in counted) {
			this.#list.push({ ...known, state: 'uncounted', uncounted: counted.uncounted });
			return;
		}
		const { end, from, open, bounded } = counted;
		const state = (): Pick<Deadline, 'state' | 'at' | 'minutes'> => {
			if (replaced !== undefined) return close('replaced', replaced);
			if (done !== undefined && done <= end) return close('done', done);
			if (done !== undefined) return { ...close('late', done), minutes: done - end };
			if (over !== undefined && over <= end) return close('over', over);
			return { state: this.#present < end ? 'ahead' : 'passed', minutes: Math.abs(end - this.#present) };
		};
		this.#list.push({ ...known, end: writeWallClock(end), ...(from !== undefined && { from: writeWallClock(from), sooner: writeWallClock(end - (from - start)) }), ...(bounded && { bounded }), ...(open && { open }), ...state() });
	}

	#count(limit: ClockLimitId, start: Minute, number?: number): Count | undefined {
		return count(this.#limits[limit], start, number);
	}

	#number(limit: ClockLimitId): number {
		return this.#limits[limit].value.number ?? 0;
	}

	#all(name: EventName, since = this.#held): Happened[] {
		return this.#happened.filter(({ event, at }) => event.name === name && at >= since).sort(inTime);
	}

	#first(name: EventName, since = this.#held): Happened | undefined {
		return this.#all(name, since)[0];
	}

	#blame(is: Fault['is'], { event, at }: Happened): void {
		this.#faults.push({ is, event: event.name, at: writeWallClock(at) });
	}
}

/** Limits of which an event that the reader can enter shows that they were kept. */
const provable: ReadonlySet<ClockLimitId> = new Set<ClockLimitId>(['police-custody', 'court-extra-time', 'first-questioning', 'record-of-apprehension', 'request-before-expiry', 'custody-hearing', 'charge-under-measure', 'custody-first', 'custody-extended', 'custody-longest', 'appeal-forwarding', 'appeal-decision']);

function groupOf(limit: ClockLimitId): ClockGroup {
	const group = clockGroupNames.find((name) => limitsIn(name).includes(limit));
	if (group === undefined) throw new Error(`"${limit}" stands in no group.`);
	return group;
}

function endOf(counted: Count | undefined): Minute | undefined {
	return counted && 'end' in counted ? counted.end : undefined;
}

function earliest(happened: Happened[]): Happened | undefined {
	return [...happened].sort(inTime)[0];
}

/** In time; what happened in one minute, in the order in which such things happen. */
function inTime(one: Happened, other: Happened): number {
	return one.at - other.at || eventNames.indexOf(one.event.name) - eventNames.indexOf(other.event.name) || JSON.stringify(one.event).localeCompare(JSON.stringify(other.event));
}
