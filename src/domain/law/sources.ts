import type { Document } from '../document/document.ts';
import { inPinpointOrder, provisionAnchor } from './citations.ts';
import { findProvision, type Law } from './law.ts';
import type { Instrument, Provision } from './schema.ts';

/** One provision as a page uses it. */
export interface Pin {
	provision: Provision;
	anchor: string;
	/** Units of the page that cite it, in order. */
	units: { id: string; number: string }[];
}

/** One instrument as a page uses it. */
export interface SourceEntry {
	instrument: Instrument;
	/** Oldest day on which one of the provisions used was checked; undefined if any is not recorded. */
	checked: string | undefined;
	pins: Pin[];
}

export type SourceGroup = 'international' | 'national' | 'practice';

/** Returns everything that a page cites: by group, then by instrument in the order of first use. */
export function sourcesOf(document: Document, law: Law): Record<SourceGroup, SourceEntry[]> {
	const groups: Record<SourceGroup, SourceEntry[]> = { international: [], national: [], practice: [] };
	const entries = new Map<string, SourceEntry>();
	for (const { to, unit } of document.citations) {
		const instrument = law.instruments.get(to.instrument);
		const provision = findProvision(law, to);
		if (instrument === undefined || provision === undefined) continue;
		let entry = entries.get(to.instrument);
		if (entry === undefined) {
			entry = { instrument, checked: undefined, pins: [] };
			entries.set(to.instrument, entry);
			groups[groupOf(instrument)].push(entry);
		}
		let pin = entry.pins.find((candidate) => candidate.provision === provision);
		if (pin === undefined) {
			pin = { provision, anchor: provisionAnchor(to), units: [] };
			entry.pins.push(pin);
		}
		if (unit && pin.units.at(-1)?.id !== unit.id) pin.units.push(unit);
	}
	for (const entry of entries.values()) {
		entry.pins.sort((a, b) => inPinpointOrder(a.provision.at, b.provision.at));
		const days = entry.pins.filter(({ provision }) => provision.confidence === 'verified').map(({ provision }) => provision.checked);
		entry.checked = days.includes(undefined) ? undefined : days.filter((day) => day !== undefined).sort().at(0);
	}
	const rank = ({ instrument }: SourceEntry) => ['binding', 'interprets-binding', 'not-binding'].indexOf(instrument.force);
	for (const group of Object.values(groups)) group.sort((a, b) => rank(a) - rank(b));
	return groups;
}

function groupOf({ kind, scope }: Instrument): SourceGroup {
	if (kind === 'finding' || kind === 'case') return 'practice';
	return scope;
}
