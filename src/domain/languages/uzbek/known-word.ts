/** Endings of Uzbek in Cyrillic, longest first: what may follow a form that a word list has. */
const suffixes = [
	'ларингизнинг', 'ларининг', 'ларимиз', 'ларингиз', 'ларидан', 'лардан', 'ларида', 'ларни', 'ларга', 'ларда', 'лари', 'лар', 'нинг', 'ингизнинг', 'ингиздан', 'ингизга', 'ингизни', 'ингизда', 'ингиз', 'нгиз', 'имиз', 'миз',
	'сининг', 'сидан', 'сида', 'сини', 'сига', 'си', 'ининг', 'идан', 'ида', 'ини', 'ига', 'идаги', 'даги', 'дан', 'да', 'дир', 'ни', 'га', 'ка', 'қа', 'гача', 'и', 'им', 'инг', 'м', 'нг', 'ли', 'лик', 'лиги', 'сиз', 'ча', 'чи', 'роқ', 'ми', 'ку', 'дек', 'дай', 'ман', 'сан', 'син', 'синлар', 'дилар', 'ди', 'са', 'салар', 'сангиз', 'ган', 'ганда', 'ганидан', 'гани', 'ганини', 'гандан', 'ётган', 'ётгани', 'моқ', 'маган', 'масдан', 'май', 'майди', 'мас', 'маслик', 'маслиги', 'масин', 'ади', 'иши', 'ишни', 'ишга', 'ишда', 'ишдан', 'ишингиз', 'иш', 'лиши', 'лади', 'лган', 'либ', 'ниб', 'нган', 'нади', 'ниши', 'тириш', 'тирилган', 'тиради', 'тириши',
];

/**
 * Tells whether a Cyrillic word in small letters is in a list of forms, alone or with up to three suffixes; a compound
 * with hyphens if each part is. A word list without rules of inflexion knows few of the forms that a text has.
 */
export function isKnownWord(word: string, forms: ReadonlySet<string>, depth = 3): boolean {
	if (forms.has(word) || forms.has(`${word}ь`)) return true;
	if (word.includes('-')) return word.split('-').every((part) => isKnownWord(part, forms));
	if (depth === 0) return false;
	return suffixes.some((suffix) => word.length - suffix.length >= 3 && word.endsWith(suffix) && isKnownWord(word.slice(0, -suffix.length), forms, depth - 1));
}
