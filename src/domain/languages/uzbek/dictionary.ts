import { isSuffixChain } from './suffixes.ts';
import firstPartList from './first-parts.json' with { type: 'json' };
import nameList from './names.json' with { type: 'json' };
import rootList from './roots.json' with { type: 'json' };
import wordList from './words.json' with { type: 'json' };

/** The Cyrillic of one Latin beginning of a word, by what it may be. */
interface Stem {
	/** A word in its base form; only suffixes may follow a short one. */
	word?: string;
	/** A name, which only a word with a capital can be: Olga, but olga-ni. */
	name?: string;
	/** The same word before a vowel, where k has become g: bolshevik, bolshevigi. */
	voiced?: string;
	/** A beginning after which anything may come. */
	root?: string;
	/** First part of a compound, behind which the rest is looked up as a word of its own. */
	firstPart?: string;
}

export type Dictionary = ReadonlyMap<string, Stem>;

/** Lines of the lists: Latin in small letters, Cyrillic, and the reason. */
export interface Lists {
	words: string[][];
	names: string[][];
	roots: string[][];
	firstParts: string[][];
}

export const lists: Lists = { words: wordList, names: nameList, roots: rootList, firstParts: firstPartList };

/** What the dictionary knows of a word: the Cyrillic of its beginning, and the Latin rest, spelled by rule. */
export interface Found {
	cyrillic: string;
	rest: string;
}

/** A shorter stem behind a first part would be found in too many native words. */
const shortestSecondPart = 4;

/** A loan word of so many letters begins no native word, so that whatever follows is derived from it: apelsinzor. */
const unmistakable = 6;

/** First parts that end in a consonant and cannot be taken for the beginning of another word, as in inter-es. */
const beforeE = /^(?!inter|post).{3,}[^aeiou]$/;

/** Returns the lists as one table, for {@link findStem}. */
export function createDictionary({ words, names, roots, firstParts }: Lists): Dictionary {
	const stems = new Map<string, Stem>();
	const add = (latin: string, stem: Stem) => stems.set(latin, { ...stems.get(latin), ...stem });
	for (const [latin = '', root = ''] of roots) add(latin, { root });
	for (const [latin = '', firstPart = ''] of firstParts) add(latin, { firstPart });
	for (const [latin = '', name = ''] of names) add(latin, { name });
	for (const [latin = '', word = ''] of words) {
		add(latin, { word });
		if (/[aeiou]k$/.test(latin)) add(`${latin.slice(0, -1)}g`, { voiced: `${word.slice(0, -1)}г` });
	}
	return stems;
}

/**
 * Returns the Cyrillic of the longest known stem of a Latin word in small letters, and what follows it; nothing for a
 * word that the letter rules spell. `named` says that the word was written with a capital, so that it may be a name. A
 * final soft sign is dropped before a suffix: апрель, апрелда (1956 rules).
 */
export function findStem(dictionary: Dictionary, word: string, named: boolean): Found | undefined {
	const firstParts: number[] = [];
	for (let end = word.length; end > 1; end--) {
		const latin = word.slice(0, end);
		const stem = dictionary.get(latin);
		if (stem === undefined) continue;
		const rest = word.slice(end);
		// belgiyalik, “a Belgian”, has no capital.
		const known = (named ? stem.name : undefined) ?? stem.word ?? (/^li[kg]/.test(rest) ? stem.name : rest.startsWith('i') ? stem.voiced : undefined);
		if (known !== undefined && (end >= unmistakable || isSuffixChain(latin, rest))) return { cyrillic: rest ? known.replace(/ь$/, '') : known, rest };
		if (stem.root !== undefined) return { cyrillic: stem.root, rest };
		if (stem.firstPart !== undefined && rest.length >= shortestSecondPart) firstParts.push(end);
	}
	for (const end of firstParts) {
		const latin = word.slice(0, end);
		const first = dictionary.get(latin)?.firstPart ?? '';
		// After a vowel the ц that opens the second part is heard and written as ts: mototsikl, zootsirk.
		const second = findStem(dictionary, word.slice(end).replace(/^ts/, 's'), false);
		if (second !== undefined && word.length - end - second.rest.length >= shortestSecondPart) return { cyrillic: first + second.cyrillic, rest: second.rest };
		// elektrenergiya, umumeʼtirof: the second part keeps the э it begins with.
		if (word.charAt(end) === 'e' && beforeE.test(latin)) return { cyrillic: `${first}э`, rest: word.slice(end + 1) };
	}
	return undefined;
}
