import { acronyms, exceptions } from './cyrillic-words.ts';

/** One Latin letter, digraph included, to one Cyrillic letter. */
const letters: Record<string, string> = {
	a: 'а', b: 'б', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'ҳ', i: 'и', j: 'ж', k: 'к', l: 'л', m: 'м', n: 'н',
	o: 'о', p: 'п', q: 'қ', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', x: 'х', y: 'й', z: 'з',
	oʻ: 'ў', gʻ: 'ғ', sh: 'ш', ch: 'ч', ya: 'я', ye: 'е', yo: 'ё', yu: 'ю', ʼ: 'ъ',
};

/** `yoʻ` is й + ў, so `yo` must not swallow the first half of `oʻ`. */
const letter = /[og]ʻ|[sc]h|y[aeu]|yo(?!ʻ)|[a-z]|ʼ/gi;

/** Spellings that depend on the neighbours. They are written before the letters, which skip what is Cyrillic already. */
const spellings: [RegExp, string][] = [
	// -tsiya, -tsion, -tsial; -ksiya, -ksion; -nsiya, -nsial, -nsiar; -psiya. Nowhere else does ts or s mean ц by rule.
	[/ts(?=iya|ion|ial)|(?<=[knp])s(?=iya)|(?<=n)s(?=ia[lr])|(?<=k)s(?=ion)/gi, 'ц'],
	// In Isʼhoq the mark only keeps s and h apart; it is no letter.
	[/sʼ(?=h)/gi, 'с'],
	// Only loan words have ye after a consonant: premyera, atelye, Vasilyev.
	[/(?<=[bdfghjklmnpqrstvxz])ye/gi, 'ье'],
	[/(?<=^|[aeiou]|oʻ)e/gi, 'э'],
	// The mark has no case of its own and takes that of a capital after it, or before it at the end.
	[/ʼ(?=[A-Z])|(?<=[A-Z]{2})ʼ$/g, 'Ъ'],
];

/** Endings that may follow a word of the dictionary, in any order; `la` opens plurals and every verb made from a noun. */
const suffix =
	'(?:la[a-zʻʼ]*|ning|ni|[gkq]a|da|dan|gi|day|dek|s?i|i?m|i?ng|i?miz|i?ngiz|li[kg]?|siz|s[ai]n|man|chi|cha|gina|' +
	'dosh|iy|viy|mi|ku|di|dir|soz|xona|shunos)*';
const onlySuffix = new RegExp(`^${suffix}$`, 'i');

const months = 'yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|senty?abr|okty?abr|noyabr|dekabr';

/** Places where the two orthographies differ in the hyphen and not in a letter. */
const joints: [RegExp, string][] = [
	[/(?<=(?<!\d)\d{4})[-‑](?=yil(?!l))/gi, ' '],
	[new RegExp(`(?<=(?<!\\d)\\d{1,2})[-‑](?=(?:${months})${suffix}(?![a-zʻʼ]))`, 'gi'), ' '],
	// -u, -yu is joined where it binds two nouns like “and”; after a verb (keldi-yu) the hyphen stays.
	[/(?<=\b(?:doʻst|tun|yosh|el|katta|kecha))-(?=y?u(?![a-zʻʼ]))/gi, ''],
	[/(?<=\bkundan) (?=kunga)|(?<=\btoʻgʻridan) (?=toʻgʻri)/gi, '-'],
];

/** Typewriter and quotation marks that stand for U+02BB after o and g, for U+02BC between letters otherwise. */
const marks: [RegExp, string][] = [
	[/(?<=[og])[ʼ‘’'`´]/gi, 'ʻ'],
	[/(?<=[a-fh-np-zʻ])[ʻ‘’'`´](?=[a-z])/gi, 'ʼ'],
];

const address = String.raw`(?:https?:\/\/|www\.|mailto:)\S+|[\w.+-]+@[\w.-]+\w|@\w+`;

const bareDomain = String.raw`(?<![\p{L}\p{N}])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:uz|com|org|net|int|info|gov|eu|ru|pdf|docx?|html?)(?![\p{L}\p{N}])(?:\/\S*)?`;

/** No Uzbek word has c outside ch, w, or an accented letter; such a word is foreign together with what a hyphen adds. */
const foreignWord = String.raw`(?<!\p{L})(?=[\p{L}ʻʼ‘’'-]*?(?:[cC](?![hH])|[wW]|[^\P{Script=Latin}A-Za-z]))[\p{L}ʻʼ‘’'-]*[\p{L}]`;

/**
 * Roman numerals end at XXXIX, so that DXX, VM and XDP stay acronyms. A single I, V or X before a full stop and a
 * capital is the initial of a name, unless it opens the text as the number of a heading.
 */
const romanNumeral = String.raw`(?<![\p{L}\p{N}ʻ]|\p{Lu}\.)(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?![\p{L}\p{N}ʻ]|\.\p{Lu})(?!(?<=\p{Ll}\s[IVX])\.\s\p{Lu})`;

const untouchable = new RegExp(`(${[address, bareDomain, foreignWord, romanNumeral].join('|')})`, 'u');

const stems = new Map(Object.entries(exceptions));
const fixedAcronyms = new Map(Object.entries(acronyms));

function replaceAll(text: string, table: [RegExp, string][]): string {
	return table.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

/** Gives the Cyrillic the case of the Latin: a capital digraph is one capital, SH and Sh alike. */
function inCaseOf(latin: string, cyrillic: string): string {
	const capital = cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1);
	if (latin.charAt(0) === latin.charAt(0).toLowerCase()) return cyrillic;
	return latin.length > 1 && latin === latin.toUpperCase() ? cyrillic.toUpperCase() : capital;
}

function spell(latin: string): string {
	return spellings
		.reduce((word, [pattern, cyrillic]) => word.replace(pattern, (found) => inCaseOf(found, cyrillic)), latin)
		.replace(letter, (found) => inCaseOf(found, letters[found.toLowerCase()] ?? found));
}

/** Looks for the longest known stem whose rest is made of suffixes; a word without one is spelled by rule. */
function convertWord(word: string): string {
	for (let end = word.length; end > 1; end--) {
		const [head, tail] = [word.slice(0, end), word.slice(end)];
		if (!onlySuffix.test(tail)) continue;
		const acronym = fixedAcronyms.get(head);
		if (acronym) return acronym + spell(tail);
		const stem = stems.get(head.toLowerCase());
		// A final soft sign is not written before a suffix: апрель, апрелда.
		if (stem) return inCaseOf(head, tail ? stem.replace(/ь$/, '') : stem) + spell(tail);
	}
	return spell(word);
}

/**
 * Returns Uzbek Latin text in Uzbek Cyrillic. Addresses, Roman numerals, foreign words (with c, w or an accented
 * letter), digits, punctuation and text that is Cyrillic already come back unchanged, so a second call changes nothing.
 * Markup and foreign names in plain Uzbek letters cannot be told from words: the caller keeps them back.
 *
 * Latin follows the spelling rules of Cabinet of Ministers resolution No. 339 of 24 August 1995, Cyrillic the 1956
 * spelling rules. The marks of oʻ, gʻ and ʼ may also be typed as U+2018, U+2019 or an ASCII apostrophe.
 */
export function toCyrillic(text: string): string {
	return text
		.split(untouchable)
		.map((piece, index) =>
			// With one capturing group, split() puts what matched at the odd places.
			index % 2 ? piece : replaceAll(replaceAll(piece, marks), joints).replace(/[a-z][a-zʻʼ]*/gi, convertWord),
		)
		.join('');
}
