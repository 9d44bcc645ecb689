import type { Law } from './law.ts';
import { entriesOf, isPractice, rankOf, type Entry } from './registry.ts';
import type { Instrument, Topic } from './schema.ts';

/** Records of one instrument, in the order of its text. */
export interface InstrumentGroup {
	instrument: Instrument;
	entries: Entry[];
}

/** Everything that the registry holds on a topic: the rules by side, and what bodies found or decided. */
export interface TopicView {
	international: InstrumentGroup[];
	national: InstrumentGroup[];
	practice: InstrumentGroup[];
}

/** Returns the records of a topic by side and instrument; what shows practice stands apart from the rules. */
export function topicView({ id }: Topic, law: Law): TopicView {
	const entries = entriesOf(law).filter(({ provision }) => provision.topics.includes(id));
	const rules = (scope: Instrument['scope']) => byInstrument(entries.filter(({ instrument }) => instrument.scope === scope && !isPractice(instrument)));
	return { international: rules('international'), national: rules('national'), practice: byInstrument(entries.filter(({ instrument }) => isPractice(instrument))) };
}

/** Returns the sides on which nothing is recorded on a topic, so that its reader is told; a finding or a case is no rule and fills none. */
export function sidesWithout(view: TopicView): Instrument['scope'][] {
	return (['international', 'national'] as const).filter((scope) => view[scope].length === 0);
}

/** Instruments of one rank stand in the order of how much they say on the topic. */
function byInstrument(entries: Entry[]): InstrumentGroup[] {
	return [...Map.groupBy(entries, ({ instrument }) => instrument)]
		.map(([instrument, own]) => ({ instrument, entries: own }))
		.sort((one, other) => rankOf(one.instrument) - rankOf(other.instrument) || other.entries.length - one.entries.length);
}
