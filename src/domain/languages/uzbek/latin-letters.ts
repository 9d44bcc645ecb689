/** One Cyrillic letter to one Latin letter. Those of {@link spellLatin} depend on their neighbours. */
const latinOf: Record<string, string> = {
	а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'j', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm',
	н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'x', ц: 's', ч: 'ch', ш: 'sh', щ: 'sh', ъ: 'ʼ',
	ы: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya', ў: 'oʻ', қ: 'q', ғ: 'gʻ', ҳ: 'h',
};

const vowel = 'аеёиоуўэюяы';

/** Spellings that depend on the neighbours, after the annex to the Latin spelling rules. */
const spellings: [pattern: RegExp, latin: string][] = [
	// е is ye where it is read so: at the beginning, after a vowel and after either sign.
	[new RegExp(`(?<=^|[${vowel}ъь])е`, 'g'), 'ye'],
	[new RegExp(`(?<=[${vowel}])цц?(?=[${vowel}])`, 'g'), 'ts'],
	// Донецк, where ts is heard.
	[/ц(?=к)/g, 'ts'],
	// Before о the soft sign is heard as й: медальон.
	[/ь(?=о)/g, 'y'],
	// Latin writes no sign after oʻ (мўъжиза), nor after a Russian or Latin prefix (объект), but does in меъёр.
	[/(?<=ў)ъ|(?<=^(?:[а-я]+о)?(?:ад|диз|из|ин|кон|контр|меж|об|под|раз|с|суб|транс))ъ(?=[еёюя])/g, ''],
	// стажёр, but ҳушёр.
	[/(?<=ж)ё(?=р)/g, 'o'],
	// s and h are kept apart, for together they are sh.
	[/сҳ/g, 'sʼh'],
];

/** Returns a word, in small letters, in Latin as the letters and their neighbours decide. What is Latin already stays. */
export function spellLatin(word: string): string {
	return spellings
		.reduce((spelled, [pattern, latin]) => spelled.replace(pattern, latin), word)
		.replace(/[а-яёўқғҳ]/g, (letter) => latinOf[letter] ?? letter);
}
