/** Endings that may follow a stem of either kind, in any order; `la` opens plurals and every verb made from a noun. */
const anywhere =
	'la[a-zʻʼ]*|ning|ni|niki|[gkq]a|da|dan|gi|day|dek|li[kg]?|siz|simon|man|san|miz|chi|cha|chan|[gkq]ina|roq|dosh|dor|viy|' +
	'mi|ku|di|dir|soz|kor|xona|noma|shunos|bop|boz|aro|furush|parvar|parast|zor|xoʻr|goh|y?oq|u';

/** Possessives and what else begins with a vowel, after a consonant. */
const afterConsonant = 'i|im|ing|imiz|ingiz|in|iy|ona';

/** The same after a vowel. */
const afterVowel = 'si|sin|m|ng|ngiz|yu';

const chain = `(?:${anywhere}|${afterConsonant}|${afterVowel})*`;
const chains = {
	consonant: new RegExp(`^(?:(?:${anywhere}|${afterConsonant})${chain})?$`),
	vowel: new RegExp(`^(?:(?:${anywhere}|${afterVowel})${chain})?$`),
};

/**
 * Tells whether `rest` is nothing but Uzbek suffixes, which may follow `stem`. Both are Latin, in small letters. Order
 * and number of the suffixes are not checked: what follows a known loan word is hardly ever anything else.
 */
export function isSuffixChain(stem: string, rest: string): boolean {
	return rest === '' || chains[/[aeiou]$|oʻ$/.test(stem) ? 'vowel' : 'consonant'].test(rest);
}
