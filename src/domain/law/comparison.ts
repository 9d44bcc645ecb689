import { findProvision, type Law } from './law.ts';
import type { Comparison, Instrument, Provision, Reference } from './schema.ts';
import { limitsIn } from './with-limits.ts';

/** Returns the provisions on which an answer of Uzbekistan rests: those named, and those that set its limits, each once. */
export function groundsOf({ uzbekistan }: Comparison, law: Law): { to: Reference; instrument: Instrument; provision: Provision }[] {
	const limits = limitsIn(uzbekistan.says.en).flatMap((id) => law.limits.get(id)?.at ?? []);
	const references = [...limits, ...uzbekistan.rests_on];
	return references
		.filter((to, index) => references.findIndex(({ instrument, at }) => instrument === to.instrument && at === to.at) === index)
		.flatMap((to) => {
			const instrument = law.instruments.get(to.instrument);
			const provision = findProvision(law, to);
			return instrument && provision ? [{ to, instrument, provision }] : [];
		});
}
