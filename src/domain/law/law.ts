import type { Comparison, Contact, Instrument, Limit, Provision, Reference, Term, Topic, TreatyStatus, Wording } from './schema.ts';

/** The law as the site knows it: the only place with titles, dates, addresses, status and confidence. */
export interface Law {
	instruments: Map<string, Instrument>;
	limits: Map<string, Limit>;
	terms: Map<string, Term>;
	contacts: Map<string, Contact>;
	topics: Map<string, Topic>;
	/** What Uzbekistan has done about each treaty. */
	treaties: Map<string, TreatyStatus>;
	/** Questions on which the five States of Central Asia stand side by side. */
	comparison: Map<string, Comparison>;
	wording: Wording[];
	/** Files of the data that could not be read: what stands in them is not missing, only unknown. */
	unread: ReadonlySet<string>;
}

/** A number with its unit and the provision that sets it. */
export interface Quantity {
	numbers: number[];
	unit: Limit['value']['unit'];
	at: Reference;
	/** A limit of national law; otherwise a figure of an international text. */
	national: boolean;
}

/** Returns the record of a pinpoint, or undefined where the registry has none. */
export function findProvision(law: Law, { instrument, at }: Reference): Provision | undefined {
	return law.instruments.get(instrument)?.provisions.find((provision) => provision.at === at);
}

/** Returns the value of a national limit or of a figure of an international text, by id. */
export function findQuantity(law: Law, id: string): Quantity | undefined {
	const limit = law.limits.get(id);
	if (limit) {
		const { number, unit } = limit.value;
		return { numbers: number === undefined ? [] : [number], unit, at: limit.at, national: true };
	}
	for (const { id: instrument, provisions } of law.instruments.values()) {
		for (const { at, figures } of provisions) {
			const figure = figures.find((candidate) => candidate.id === id);
			if (figure) return { numbers: [figure.number], unit: figure.unit, at: { instrument, at }, national: false };
		}
	}
	return undefined;
}

/** Returns how a limit or a figure is known: its own record, or that of the provision that holds the figure. */
export function findProvenance(law: Law, id: string): Limit | Provision | undefined {
	const at = findQuantity(law, id)?.at;
	return law.limits.get(id) ?? (at && findProvision(law, at));
}

/** Returns the day, or month, by which a fact is to be checked again: as given, or six months after the last check. */
export function checkBy({ checked, check_by: given }: Pick<Provision, 'checked' | 'check_by'>): string | undefined {
	if (given !== undefined || checked === undefined) return given;
	const [year = 0, month = 1, day] = checked.split('-').map(Number);
	if (day === undefined) return new Date(Date.UTC(year, month - 1 + 6)).toISOString().slice(0, 7);
	const lastOfMonth = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
	const date = new Date(Date.UTC(year, month - 1 + 6, Math.min(day, lastOfMonth)));
	return date.toISOString().slice(0, 10);
}

/** Returns whether an instrument may stand in a file that could not be read; without an id, whether any may. */
export function mayBeUnread({ unread }: Law, id?: string): boolean {
	return id === undefined ? [...unread].some((file) => file.startsWith('law/instruments/')) : unread.has(`law/instruments/${id}.yaml`);
}
