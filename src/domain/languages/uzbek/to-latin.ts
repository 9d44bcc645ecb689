import acronymList from './acronyms.json' with { type: 'json' };
import { capitalized } from './capitals.ts';
import { lists } from './dictionary.ts';
import { latinHyphens } from './hyphens.ts';
import { spellLatin } from './latin-letters.ts';
import { isSuffixChain } from './suffixes.ts';

const word = /[а-яёўқғҳ]+/gi;

/** Words and roots whose Latin the letters do not give, by their Cyrillic without a final soft sign. */
const words = reversed([...lists.words, ...lists.names]);
const roots = reversed(lists.roots);
const acronyms = reversed(acronymList);

/**
 * Returns Uzbek Cyrillic text in Uzbek Latin, with U+02BB and U+02BC. What is Latin already comes back unchanged, so a
 * second call changes nothing. Of two Latin spellings of a word the present one is taken (sentabr, not sentyabr). A year
 * gets back the hyphen of its ordinal, which Cyrillic does not write: 2016 йил is 2016-yil.
 *
 * Cyrillic follows the 1956 spelling rules, Latin those of Cabinet of Ministers resolution No. 339 of 24 August 1995.
 *
 * @example toLatin('2016 йил 1 апрелда Ўзбекистон') // => '2016-yil 1-aprelda Oʻzbekiston'
 */
export function toLatin(text: string): string {
	return latinHyphens(text).replace(word, convertWord);
}

function convertWord(cyrillic: string): string {
	const small = cyrillic.toLowerCase();
	if (cyrillic === small) return convertSmall(small);
	const [capitals = ''] = /^[А-ЯЁЎҚҒҲ]+/.exec(cyrillic) ?? [];
	const acronym = acronyms.get(capitals);
	if (acronym !== undefined) return acronym + convertSmall(cyrillic.slice(capitals.length));
	if (cyrillic.slice(1) === small.slice(1)) return capitalized(convertSmall(small));
	if (cyrillic === cyrillic.toUpperCase()) return convertSmall(small).toUpperCase();
	// JPKning: neighbours decide between Sh and SH.
	return cyrillic.replace(/[А-ЯЁЎҚҒҲ]+|[а-яёўқғҳ]+/g, (run) => {
		const latin = spellLatin(run.toLowerCase());
		if (run === run.toLowerCase()) return latin;
		return run.length > 1 ? latin.toUpperCase() : capitalized(latin);
	});
}

function convertSmall(cyrillic: string): string {
	for (let end = cyrillic.length; end > 1; end--) {
		const stem = cyrillic.slice(0, end).replace(/ь$/, '');
		const known = words.get(stem);
		const rest = known === undefined ? '' : spellRest(cyrillic, end);
		if (known !== undefined && isSuffixChain(known, rest)) return known + rest;
		const root = roots.get(stem);
		if (root !== undefined) return root + spellRest(cyrillic, end);
	}
	return spellLatin(cyrillic);
}

/** Spells what follows a stem, with the last letter of the stem as its neighbour. */
function spellRest(cyrillic: string, end: number): string {
	const last = spellLatin(cyrillic.charAt(end - 1));
	return spellLatin(cyrillic.slice(end - 1)).slice(last.length);
}

function reversed(list: string[][]): Map<string, string> {
	return new Map(
		list
			.filter(([latin = '', cyrillic = '', reason = '']) => !reason.endsWith('second spelling') && spellLatin(cyrillic.toLowerCase()) !== latin.toLowerCase())
			.map(([latin = '', cyrillic = '']) => [cyrillic.replace(/ь$/, ''), latin]),
	);
}
