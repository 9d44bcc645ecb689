import { diffChars } from 'diff';

/** Returns the word that was probably meant: the one that differs from what was written in the fewest letters, if few differ. */
export function nearest(written: string, words: Iterable<string>): string | undefined {
	const closest = [...words].map((word) => ({ word, changes: changesBetween(written.toLowerCase(), word.toLowerCase()) })).sort((one, other) => one.changes - other.changes)[0];
	return closest !== undefined && closest.changes <= (written.length < 4 ? 1 : Math.max(2, written.length / 3)) ? closest.word : undefined;
}

/** How many letters are put in or taken out. */
function changesBetween(one: string, other: string): number {
	return diffChars(one, other).reduce((sum, { added, removed, count }) => (added || removed ? sum + count : sum), 0);
}
