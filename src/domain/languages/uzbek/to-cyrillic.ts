import acronymList from './acronyms.json' with { type: 'json' };
import { foldApostrophes } from './apostrophes.ts';
import { capitalized } from './capitals.ts';
import { createDictionary, findStem, lists } from './dictionary.ts';
import { cyrillicHyphens } from './hyphens.ts';
import { spell } from './letters.ts';
import { protectedSpans } from './protected-spans.ts';
import { isSuffixChain } from './suffixes.ts';

const dictionary = createDictionary(lists);
const acronyms = new Map(acronymList.map(([latin = '', cyrillic = '']) => [latin, cyrillic]));

const word = /[A-Za-z][A-Za-zʻʼ]*/g;

/** YOshlar, SHaxs: a digraph typed in capitals at the beginning of an ordinary word. */
const capitalDigraph = /^(?:[SC]H|Y[AEOU])[a-z][a-zʻʼ]{2,}$/;

/** A capital letter, digraphs counted as one. */
const capital = '(?:[SC][Hh]|Y[AEOUaeou](?!ʻ)|[A-Z]ʻ?)';

/** In a word with capitals inside, an acronym, a part that begins with a capital, or what follows an acronym. */
const part = new RegExp(`(${capital}{2,})|${capital}?[a-zʻʼ]+|[A-Zʻʼ]+`, 'g');

/**
 * Returns Uzbek Latin text in Uzbek Cyrillic. Addresses, Roman numerals, foreign words (with c, w or an accented
 * letter), digits, punctuation and text that is Cyrillic already come back unchanged, so a second call changes nothing.
 * Foreign names in plain Uzbek letters cannot be told from words: the caller keeps them back.
 *
 * Latin follows the spelling rules of Cabinet of Ministers resolution No. 339 of 24 August 1995, Cyrillic the 1956
 * spelling rules. The marks of oʻ, gʻ and ʼ may also be typed as any other apostrophe.
 *
 * @example toCyrillic("2016-yil 1-aprelda O'zbekiston") // => '2016 йил 1 апрелда Ўзбекистон'
 */
export function toCyrillic(text: string): string {
	const folded = foldApostrophes(text);
	let result = '';
	let end = 0;
	for (const { 0: span, index } of protectedSpans(folded)) {
		result += running(folded.slice(end, index)) + text.slice(index, index + span.length);
		end = index + span.length;
	}
	return result + running(folded.slice(end));
}

function running(text: string): string {
	return cyrillicHyphens(text).replace(word, convertWord);
}

function convertWord(latin: string): string {
	const small = latin.toLowerCase();
	if (latin === small) return convertSmall(small, false);
	if (latin.slice(1) === small.slice(1) || capitalDigraph.test(latin)) return capitalized(convertSmall(small, true));
	return convertAcronym(latin) ?? (latin === latin.toUpperCase() ? convertSmall(small, true).toUpperCase() : convertParts(latin));
}

function convertSmall(latin: string, named: boolean): string {
	const found = findStem(dictionary, latin, named);
	if (found === undefined) return spell(latin);
	return found.cyrillic + spell(found.rest, latin.slice(0, latin.length - found.rest.length));
}

/** Converts an acronym that the letters do not give, with its suffixes: GESning. */
function convertAcronym(latin: string): string | undefined {
	for (let end = latin.length; end > 1; end--) {
		const known = acronyms.get(latin.slice(0, end));
		const rest = latin.slice(end);
		if (known !== undefined && isSuffixChain(latin.slice(0, end).toLowerCase(), rest)) return known + spell(rest, ' ');
	}
	return undefined;
}

/** Converts a word with capitals inside part by part: JPK-ning, AQSh-da, MJ-t-K, Oʻzbek-Film. */
function convertParts(latin: string): string {
	return latin.replace(part, (found, acronym?: string) => {
		const small = found.toLowerCase();
		if (acronym !== undefined) return spell(small).toUpperCase();
		return found === small ? spell(small, ' ') : capitalized(convertSmall(small, true));
	});
}
