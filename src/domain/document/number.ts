/** A number of a published paragraph, and the fingerprint of the English text that had it. */
export type Numbered = readonly [number: string, fingerprint: string];

/**
 * Returns the numbers of the paragraphs of a chapter, given those that were published: a paragraph keeps
 * its number, also when it was reworded in its place; one inserted after 5.12 becomes 5.12a, then 5.12b;
 * one that is gone leaves a gap. A ruling that cites 5.12 must find 5.12 for ever.
 *
 * @param published Numbers and fingerprints in the order of the published text.
 * @param fingerprints Fingerprints in the order of the new text.
 */
export function keepNumbers(published: readonly Numbered[], fingerprints: readonly string[], chapter: number): string[] {
	const numbers: string[] = [];
	const used = new Set(published.map(([number]) => number));
	const matches = commonSequence(published.map(([, fingerprint]) => fingerprint), fingerprints);
	let before = 0;
	let from = 0;
	for (const [old, fresh] of [...matches, [published.length, fingerprints.length] as const]) {
		const between = published.slice(before, old);
		for (let index = from; index < fresh; index++) {
			// What stands between the same neighbours, in the same order, is the old paragraph reworded.
			const reworded = between[index - from];
			numbers.push(reworded ? reworded[0] : inserted(numbers.at(-1)));
		}
		const kept = published[old];
		if (kept) numbers.push(kept[0]);
		before = old + 1;
		from = fresh + 1;
	}
	return numbers;

	function inserted(after: string | undefined): string {
		// At the end of the chapter the count simply goes on.
		if (after === undefined || (published.length > 0 && after === published.at(-1)?.[0]) || published.length === 0) {
			const highest = Math.max(0, ...[...used].map((number) => Number.parseInt(number.split('.')[1] ?? '0', 10)));
			return take(`${chapter}.${highest + 1}`);
		}
		const stem = after.replace(/[a-z]+$/, '');
		const letters = 'abcdefghijklmnopqrstuvwxyz';
		const free = [...letters].find((letter) => !used.has(stem + letter));
		if (free === undefined) throw new Error(`No letter is left after ${stem}.`);
		return take(stem + free);
	}

	function take(number: string): string {
		used.add(number);
		return number;
	}
}

/** Pairs of positions of a longest common sequence of two lists. */
function commonSequence(a: readonly string[], b: readonly string[]): [number, number][] {
	const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			const row = lengths[i] as number[];
			row[j] = a[i] === b[j] ? (lengths[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
		}
	}
	const pairs: [number, number][] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		if (a[i] === b[j]) pairs.push([i++, j++]);
		else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++;
		else j++;
	}
	return pairs;
}
