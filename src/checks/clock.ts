import { clockFaults, hasClock } from '#src/domain/clock/clock-limits.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { Library } from '#src/editions/library.ts';
import { recordLine } from './record-line.ts';

/** Finds limits that the clock counts and the data lacks, or names with another event. */
export function clock({ root, law }: Library): Finding[] {
	const file = 'law/limits.yaml';
	if (!hasClock(law) || law.unread.has(file)) return [];
	const remedy = 'Correct the data, or change the clock with it, in src/domain/clock/clock-limits.ts.';
	const faults = clockFaults(law);
	const missing = faults.filter(({ named }) => named === undefined).map(({ id }) => id);
	return [
		...(missing.length > 0 ? [{ file, line: 0, problem: `The clock counts limits that are not here: ${missing.join(', ')}.`, remedy }] : []),
		...faults
			.filter(({ named }) => named !== undefined)
			.map(({ id, counted, named }) => ({ file, line: recordLine(root, file, 'id', id), problem: `The clock counts "${id}" from "${counted}"; here it runs from "${named}".`, remedy })),
	];
}
