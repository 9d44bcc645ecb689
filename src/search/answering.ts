/** A result of Pagefind before its text is loaded. */
export interface Ranked {
	id: string;
	score: number;
}

/** Words of a query that can lead somewhere: three letters and more, or a number. */
export function queryWords(query: string): string[] {
	return wordsIn(query).filter((word) => word.length >= 3 || /^\d+$/.test(word));
}

/**
 * Returns whether a text answers a query: for each word it must have one that begins alike. Pagefind cuts the end
 * off a word that it does not know until something begins with what is left, so that "wedding" would find "Wednesday".
 */
export function answers(query: string, text: string): boolean {
	const known = wordsIn(text);
	return queryWords(query).every((word) => {
		const beginning = word.slice(0, lettersThatCount(word));
		return known.some((candidate) => candidate.startsWith(beginning));
	});
}

/** Endings differ, more of them the longer a word is; figures and short words do not. */
function lettersThatCount(word: string): number {
	if (word.length <= 4 || /\d/.test(word)) return word.length;
	return Math.min(5, Math.max(4, word.length - 3));
}

function wordsIn(text: string): string[] {
	return text.toLowerCase().replace(/[ʻʼ‘’'`´]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Returns results in the order of how well they answer a query of which no text has all the words: by the words
 * that they have, a rare word counting more than a common one. Of three words and more a result must have two.
 *
 * @param lists Results for each word by itself.
 */
export function nearest<R extends Ranked>(lists: R[][]): R[] {
	const needed = lists.length > 2 ? 2 : 1;
	const sums = new Map<string, { result: R; sum: number; words: number }>();
	for (const list of lists) {
		const best = Math.max(...list.map(({ score }) => score));
		for (const result of list) {
			const { sum, words } = sums.get(result.id) ?? { sum: 0, words: 0 };
			sums.set(result.id, { result, sum: sum + (1 + result.score / best) / Math.log2(2 + list.length), words: words + 1 });
		}
	}
	return [...sums.values()].filter(({ words }) => words >= needed).sort((one, other) => other.sum - one.sum).map(({ result }) => result);
}
