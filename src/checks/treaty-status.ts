import type { Finding } from '#src/domain/finding.ts';
import type { Library } from '#src/editions/library.ts';

const file = 'law/treaty-status.yaml';

/** Finds treaties whose force in the registry is not what Uzbekistan has done about them, and treaties whose status is not said. */
export function treatyStatus({ law }: Library): Finding[] {
	if (law.treaties.size === 0) return [];
	const statuses = [...law.treaties.values()];
	const treaties = [...law.instruments.values()].filter(({ kind, scope }) => kind === 'treaty' && scope === 'international');
	return [
		...statuses.flatMap(({ id, instrument, status }): Finding[] => {
			if (instrument === undefined || law.unread.has(`law/instruments/${instrument}.yaml`)) return [];
			const treaty = law.instruments.get(instrument);
			if (treaty === undefined) return [{ file, line: 0, problem: `${id}: the registry has no instrument "${instrument}".`, remedy: 'Correct the id, or write "title" instead.' }];
			const binds = status === 'acceded' || status === 'ratified';
			if (binds === (treaty.force === 'binding')) return [];
			return [{ file, line: 0, problem: `${id}: it is "${status}", and the registry says that it is ${treaty.force}.`, remedy: `Correct "status", or "force" in law/instruments/${instrument}.yaml.` }];
		}),
		...treaties
			.filter(({ id }) => !statuses.some(({ instrument }) => instrument === id))
			.map(({ id }) => ({ file, line: 0, problem: `What Uzbekistan has done about the treaty "${id}" is not said.`, remedy: `Add an entry with "instrument: ${id}".` })),
	];
}
