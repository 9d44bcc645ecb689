import { clockGroupNames, type ClockGroup } from '#src/domain/clock/clock-limits.ts';
import type { ClockSheet, Grounded } from '#src/domain/clock/clock-sheet.ts';
import { deadlines, type ClockAnswer, type Deadline, type Headline } from '#src/domain/clock/deadlines.ts';
import { measures, type ClockEvent, type EventName } from '#src/domain/clock/events.ts';
import { scalesOf, type Scale } from '#src/domain/clock/scales.ts';
import { day, hour, readWallClock, tashkentTime, writeWallClock } from '#src/domain/clock/wall-clock.ts';

/** Height of the line in a scale, in CSS pixels; places along it are per cent of its width. */
const middle = 34;

/**
 * The clock of deadlines. It reads the fields, counts, and writes the answer beside them. Nothing is stored or sent: leaving the
 * page empties the fields, and only a link that the reader asks for puts them into the address.
 */
class DeadlineClock extends HTMLElement {
	#sheet = JSON.parse(document.querySelector('#clock-sheet')?.textContent ?? '{}') as ClockSheet;
	#minute = '';

	connectedCallback(): void {
		// Some browsers fill fields in again on a reload or on the way back.
		this.#empty();
		this.#restore();
		this.addEventListener('input', () => {
			this.#forgetLink();
			this.#open();
			this.#show();
		});
		this.addEventListener('click', ({ target }) => {
			const act = target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset['act'] : undefined;
			if (act === 'show') this.#reveal();
			if (act === 'clear') this.#clear();
			if (act === 'print') print();
			if (act === 'link') void this.#link();
		});
		addEventListener('hashchange', () => this.#restore());
		addEventListener('pagehide', () => {
			this.#empty();
			this.#show();
		});
		addEventListener('pageshow', ({ persisted }) => {
			if (persisted) this.#restore();
		});
		setInterval(() => this.#tick(), 10_000);
	}

	get #events(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('[data-event]')];
	}

	/** What the fields say; whoever has not given day, time and what a court decided has not said it yet. */
	#read(): ClockEvent[] {
		return this.#events.flatMap((field): ClockEvent[] => {
			const [date, time, more] = ['[type=date]', '[type=time]', 'select'].map((selector) => field.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? '');
			if (!date || !time || (field.querySelector('select') && !more) || field.querySelector<HTMLInputElement>('[type=checkbox]')?.checked === false) return [];
			const at = `${date}T${time}`;
			const name = field.dataset['event'];
			if (name === 'added-time') return [{ name, at, hours: Number(more) }];
			if (name === 'extension' || name === 'extension-again') return [{ name: 'extension', at, months: Number(more) }];
			return [{ name: (name === 'ruling' ? more : name) as Exclude<EventName, 'added-time' | 'extension'>, at }];
		});
	}

	/** Shows the fields of what has happened, and hides the others. */
	#open(): void {
		for (const field of this.#events) {
			const box = field.querySelector<HTMLInputElement>('[type=checkbox]');
			const fields = field.querySelector<HTMLElement>('.fields');
			if (box && fields) fields.hidden = !box.checked;
		}
	}

	#empty(): void {
		for (const input of this.querySelectorAll<HTMLInputElement>('.entry input')) {
			if (input.type === 'checkbox') input.checked = false;
			else input.value = '';
		}
		for (const select of this.querySelectorAll('select')) select.selectedIndex = 0;
		for (const folded of this.querySelectorAll('details')) folded.open = false;
		this.#part('.linked').hidden = true;
		this.#open();
	}

	#clear(): void {
		this.#forgetLink();
		this.#empty();
		this.#show();
		this.querySelector('input')?.focus();
	}

	/** Fills the fields from a link, if the address is one. */
	#restore(): void {
		const given = new URLSearchParams(location.hash.slice(1));
		if (given.has('apprehension')) {
			this.#empty();
			let extensions = 0;
			for (const [name, value] of given) {
				const [at = '', number] = value.split(',');
				const measure = (measures as readonly string[]).includes(name);
				const which = measure ? 'ruling' : name === 'extension' && extensions++ > 0 ? 'extension-again' : name;
				const field = this.#events.find(({ dataset }) => dataset['event'] === which);
				if (field === undefined || readWallClock(at) === undefined) continue;
				const [date = '', time = ''] = at.split('T');
				const box = field.querySelector<HTMLInputElement>('[type=checkbox]');
				if (box) box.checked = true;
				set(field, '[type=date]', date);
				set(field, '[type=time]', time);
				if (measure || number !== undefined) set(field, 'select', measure ? name : (number ?? ''));
				field.closest('details')?.setAttribute('open', '');
			}
			this.#open();
		}
		this.#show();
	}

	async #link(): Promise<void> {
		const state = new URLSearchParams();
		for (const event of this.#read()) {
			const number = 'hours' in event ? event.hours : 'months' in event ? event.months : undefined;
			state.append(event.name, number === undefined ? event.at : `${event.at},${number}`);
		}
		if (!state.has('apprehension')) return this.#reveal();
		history.replaceState(null, '', `#${state.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}`);
		const linked = this.#part('.linked');
		linked.hidden = false;
		const input = linked.querySelector('input');
		if (input) input.value = location.href;
		input?.focus();
		input?.select();
	}

	/** An address that no longer says what the fields say is no link. */
	#forgetLink(): void {
		if (new URLSearchParams(location.hash.slice(1)).has('apprehension')) history.replaceState(null, '', location.pathname);
		this.#part('.linked').hidden = true;
	}

	/** Leads to the answer or, where there is none yet, to what is missing. */
	#reveal(): void {
		const known = this.#read().some(({ name }) => name === 'apprehension');
		this.#part('.missing').textContent = known ? '' : this.#say('missing');
		if (!known) this.querySelector<HTMLInputElement>('[data-event=apprehension] input')?.focus();
		else this.#part('.answer h2').focus();
	}

	/** Counts again when a minute has passed, unless that would take the place from under the reader. */
	#tick(): void {
		const reading = this.#part('.groups').contains(document.activeElement) || getSelection()?.isCollapsed === false;
		if (!reading && tashkentTime(new Date()) !== this.#minute) this.#show();
	}

	#show(): void {
		const now = (this.#minute = tashkentTime(new Date()));
		const answer = deadlines(this.#sheet.limits, this.#read(), now);
		const { headline } = answer;
		this.toggleAttribute('data-answer', headline !== undefined);
		if (headline) this.#part('.missing').textContent = '';
		// Announced politely when the words change, so once in an hour at most.
		const big = this.#part('.big');
		const words = headline ? this.#headline(headline) : this.#say('empty');
		if (big.textContent !== words) big.textContent = words;
		this.#part('.lines').replaceChildren(...(headline ? this.#lines(headline, answer) : []));
		const settled = headline?.is === 'free' || headline?.is === 'refused';
		this.#part('.scales').replaceChildren(...(settled ? [] : scalesOf(this.#sheet.limits, answer.deadlines, now).flatMap((scale, index, all) => this.#scale(scale, all.findIndex(({ unit, running }) => unit === scale.unit && running) === index))));
		this.#part('.faults').replaceChildren(...answer.faults.map(({ is, event, at }) => make('li', {}, this.#say(`fault.${is}`, { event: this.#say(`event.${event}`), date: this.#moment(at) }))));
		this.#part('.groups').replaceChildren(...this.#inOrder(answer).flatMap((group) => this.#group(group, answer)));
		this.#part('.as-of').textContent = headline ? this.#say('asOf', { date: this.#moment(now) }) : '';
	}

	#headline(headline: Headline): string {
		switch (headline.is) {
			case 'hour':
				return this.#say(`hour.${headline.limit}`, { hour: headline.hour, of: headline.of });
			case 'day':
				return this.#say(headline.measure === 'custody' ? 'custodyDay' : 'houseArrestDay', { day: headline.day });
			case 'over':
				return this.#say(headline.limit === 'bail-payment' ? 'overBail' : 'over');
			case 'free':
				return this.#say('free', { date: this.#moment(headline.at) });
			case 'not-yet':
				return this.#say('notYet');
			default:
				return this.#say(headline.is);
		}
	}

	/** What stands under the headline: when it ends, what to demand if it has, and what comes next. */
	#lines(headline: Headline, { next, deadlines: list }: ClockAnswer): HTMLElement[] {
		const lines: HTMLElement[] = [];
		if ('end' in headline) {
			const left = { date: this.#moment(headline.end), left: this.#duration(headline.minutes) };
			lines.push(make('p', { className: 'ends' }, this.#say(headline.is === 'over' ? 'ended' : 'ends', left)));
		}
		const { passed } = 'limit' in headline ? this.#sheet.limits[headline.limit] : {};
		const demand = headline.is === 'refused' ? this.#sheet.refused : headline.is === 'over' ? passed : undefined;
		if (demand) lines.push(make('p', { className: 'demand' }, ...this.#grounded(demand)));
		const coming = list.find(({ limit, state }) => limit === next && state === 'ahead');
		if (coming?.minutes !== undefined && !('limit' in headline && headline.limit === next)) {
			lines.push(make('p', { className: 'next' }, this.#say('next', { name: this.#sheet.limits[coming.limit].name, left: this.#duration(coming.minutes) })));
		}
		return lines;
	}

	/** The group of the headline, then those of which something is ahead, then the others: each in the order of the law. */
	#inOrder({ deadlines: list, headline }: ClockAnswer): ClockGroup[] {
		const groups = clockGroupNames.filter((name) => list.some(({ group }) => group === name));
		const main = headline && 'limit' in headline ? list.find(({ limit }) => limit === headline.limit)?.group : undefined;
		const rank = (name: ClockGroup) => (name === main ? 0 : list.some(({ group, state }) => group === name && state === 'ahead') ? 1 : 2);
		return groups.sort((one, other) => rank(one) - rank(other));
	}

	#group(group: ClockGroup, { deadlines: list, next, headline }: ClockAnswer): HTMLElement[] {
		// What was due at once before a court decided is history, unless something was entered.
		const decided = list.some((each) => each.group === 'custody' || each.group === 'bail');
		const own = list.filter((each) => each.group === group && !(decided && each.state === 'at-once'));
		if (own.length === 0) return [];
		const start = own.find(({ limit }) => limit !== 'request-before-expiry' && limit !== 'extension-request')?.start;
		// What is due at once has no hour of its own, and stands behind what has.
		const order = ({ end, state }: Deadline) => (state === 'uncounted' ? 'y' : (end ?? 'z'));
		const items = own.sort((one, other) => order(one).localeCompare(order(other))).map((each) => this.#item(each, each.limit === next && each.state === 'ahead', headline?.is === 'over' && headline.limit === each.limit));
		const heading = make('h3', {}, this.#say(`group.${group}`), ...(start ? [make('span', {}, this.#moment(start))] : []));
		const caveat = group === 'custody' && own.some(({ limit }) => limit.startsWith('custody-')) ? [make('p', { className: 'caveat' }, ...this.#grounded(this.#sheet.caveat))] : [];
		return [heading, ...caveat, make('ol', { className: 'deadlines' }, ...items)];
	}

	/** @param said Whether what to ask for stands in the headline already. */
	#item(deadline: Deadline, next: boolean, said: boolean): HTMLElement {
		const { limit, state, end, at, minutes, from, sooner, bounded, shown, open, uncounted } = deadline;
		const { name, rule, cite, ask, passed, value } = this.#sheet.limits[limit];
		const wholeDays = value.unit === 'days' || value.unit === 'full-days';
		const values = { left: minutes === undefined ? '' : this.#duration(minutes), date: at ? this.#moment(at) : '' };
		const key = state === 'passed' && shown ? 'noted' : state === 'done' && end === undefined ? 'entered' : state;
		const item = make('li', { className: next ? 'coming' : '' });
		item.dataset['state'] = state;
		const status = make('span', { className: key === 'noted' || state === 'late' ? 'overdue' : 'standing' }, this.#say(`state.${key}`, values));
		item.append(make('h4', {}, name, ...(end ? [make('span', {}, this.#moment(end, wholeDays))] : [])), make('p', {}, status, ['', rule, from && this.#say('from', { time: from.split('T')[1] ?? '' }), bounded && this.#say('bounded')].filter((part) => part !== undefined).join(' · '), ' ', link(cite)));
		const advice = said ? undefined : state === 'passed' ? (passed ?? ask) : state === 'ahead' || (state === 'at-once' && !at) ? ask : state === 'late' && limit === 'request-before-expiry' ? passed : undefined;
		if (advice) item.append(make('p', { className: 'ask' }, ...this.#grounded(advice, cite[1])));
		if (sooner && (state === 'ahead' || state === 'passed')) item.append(make('p', { className: 'note' }, ...this.#grounded({ ...this.#sheet.leftOut, text: this.#sheet.leftOut.text.replace('{date}', this.#moment(sooner)) })));
		if (uncounted) item.append(make('p', { className: 'note' }, this.#say(`uncounted.${uncounted}`)));
		if (open && (state === 'ahead' || state === 'passed')) item.append(make('p', { className: 'note' }, this.#say(`open.${open}`)));
		return item;
	}

	#grounded({ text, cites }: Grounded, except?: string): (string | Node)[] {
		return [text, ...cites.filter(([, href]) => href !== except).flatMap((cite) => [' ', link(cite)])];
	}

	/** A line with a ring where counting starts, a tick where something must have happened, and a weight where a judge decides. */
	#scale({ group, unit, start, end, from, to, spent, running, added, ticks }: Scale, first: boolean): Element[] {
		const x = (place: number) => `${(2 + place * 95).toFixed(2)}%`;
		const svg = draw('svg', { class: 'scale', 'aria-hidden': 'true', height: '68' });
		const rule = (kind: string, one: number, other: number, y1 = middle, y2 = middle) => draw('line', { class: kind, x1: x(one), x2: x(other), y1, y2 });
		const text = (place: number, y: number, words: string, anchor = 'middle') => draw('text', { x: x(place), y, 'text-anchor': anchor }, words);
		svg.append(rule(added ? 'left added' : 'left', from, to), rule('spent', from, spent), draw('circle', { class: 'ring', cx: x(from), cy: middle, r: 6 }));
		const date = (moment: string) => this.#moment(moment).split(',')[0] ?? '';
		svg.append(unit === 'hours' ? text(from, 62, '0') : text(from, 62, date(start), 'start'));
		for (const { place, number, weight } of ticks) {
			if (weight) {
				const mark = draw('svg', { x: x(place), y: middle - 9, overflow: 'visible' });
				mark.append(draw('path', { class: 'weight', d: 'M-9 0H9L0 17z' }));
				svg.append(mark);
			} else svg.append(rule('tick', place, place, middle - 8, middle + 8));
			if (unit === 'hours') svg.append(text(place, 62, String(number)));
			else if (weight) svg.append(text(place, 62, date(end), 'end'));
		}
		if (running) svg.append(draw('circle', { class: 'here', cx: x(spent), cy: middle, r: 7 }));
		if (running && first) svg.append(text(spent, 15, this.#say('now'), spent > 0.9 ? 'end' : spent < 0.1 ? 'start' : 'middle'));
		return [make('p', { className: 'scale-name' }, this.#say(`group.${group}`)), svg];
	}

	/** "23 November, 22:00"; with the year where it is not this one. A day that is over ends at 24:00. */
	#moment(at: string, wholeDays = false): string {
		const end = wholeDays && at.endsWith('T00:00');
		const [date = '', time = ''] = end ? [writeWallClock((readWallClock(at) ?? day) - day).slice(0, 10), '24:00'] : at.split('T');
		const [year = '', month = '', dayOfMonth = ''] = date.split('-');
		const forms = this.#minute.startsWith(year) ? this.#sheet.days : this.#sheet.dates;
		return this.#say('moment', { day: (forms[Number(month) - 1] ?? '').replace('{day}', String(Number(dayOfMonth))).replace('{year}', year), time });
	}

	/** "10 h 50 min"; from three days on "12 days", with hours while they are few. */
	#duration(minutes: number): string {
		const [days, hours, rest] = [Math.floor(minutes / day), Math.floor(minutes / hour), minutes % hour];
		const unbroken = (text: string) => text.replaceAll(' ', '\u00A0');
		if (days < 3) return [hours > 0 ? this.#say('hoursShort', { count: hours }) : '', rest > 0 || hours === 0 ? this.#say('minutes', { count: rest }) : ''].filter(Boolean).map(unbroken).join('\u00A0');
		const whole = unbroken(this.#say(`days_${new Intl.PluralRules(this.#sheet.language).select(days)}`, { count: days }));
		const few = hours % 24;
		return days < 10 && few > 0 ? `${whole} ${unbroken(this.#say('hoursShort', { count: few }))}` : whole;
	}

	#say(key: string, values: Record<string, string | number> = {}): string {
		return (this.#sheet.words[key] ?? '').replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (part === null) throw new Error(`The clock has no ${selector}.`);
		return part;
	}
}

function set(field: HTMLElement, selector: string, value: string): void {
	const control = field.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
	if (control) control.value = value;
}

function link([text, href]: readonly [string, string]): HTMLAnchorElement {
	return make('a', { className: 'cite', href }, text);
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: Partial<HTMLElementTagNameMap[Tag]>, ...children: (string | Node)[]): HTMLElementTagNameMap[Tag] {
	const element = Object.assign(document.createElement(tag), properties);
	element.append(...children);
	return element;
}

function draw(tag: string, attributes: Record<string, string | number>, text = ''): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
	element.textContent = text;
	return element;
}

customElements.define('deadline-clock', DeadlineClock);
