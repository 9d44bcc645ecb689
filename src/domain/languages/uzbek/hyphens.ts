import { isSuffixChain } from './suffixes.ts';

const hyphen = '[-‐‑]';
const latinEnd = '(?![a-zʻʼ])';
const cyrillicEnd = '(?![а-яёўқғҳ])';

const latinMonths = 'yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|senty?abr|okty?abr|noyabr|dekabr';
const cyrillicMonths = 'январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр';

/** Nouns that Latin binds to the next one with -u or -yu, in pairs such as doʻst-u dushman; with their Cyrillic. */
const bound: [latin: string, cyrillic: string][] = [
	['aziz', 'азиз'], ['bahor', 'баҳор'], ['baxt', 'бахт'], ['bogʻ', 'боғ'], ['bola', 'бола'], ['bor', 'бор'], ['boy', 'бой'],
	['dard', 'дард'], ['daryo', 'дарё'], ['doʻst', 'дўст'], ['dunyo', 'дунё'], ['el', 'эл'], ['erkak', 'эркак'], ['gul', 'гул'],
	['gʻam', 'ғам'], ['husn', 'ҳусн'], ['ilm', 'илм'], ['jon', 'жон'], ['katta', 'катта'], ['kecha', 'кеча'], ['mard', 'мард'],
	['mol', 'мол'], ['nom', 'ном'], ['oq', 'оқ'], ['ona', 'она'], ['osh', 'ош'], ['ota', 'ота'], ['oy', 'ой'], ['oʻgʻil', 'ўғил'],
	['past', 'паст'], ['qish', 'қиш'], ['sen', 'сен'], ['shoh', 'шоҳ'], ['shon', 'шон'], ['siz', 'сиз'], ['togʻ', 'тоғ'],
	['tong', 'тонг'], ['tun', 'тун'], ['yaxshi', 'яхши'], ['yer', 'ер'], ['yosh', 'ёш'], ['yoz', 'ёз'],
];
const latinBound = bound.map(([latin]) => latin).join('|');
const cyrillicBound = bound.map(([, cyrillic]) => cyrillic).join('|');

const latin = {
	year: new RegExp(`(?<=(?<!\\d)\\d{4})${hyphen}(?=yil(?!l))`, 'gi'),
	day: new RegExp(`(?<=(?<!\\d)\\d{1,2})${hyphen}(?=(${latinMonths})([a-zʻʼ]*))`, 'gi'),
	pair: new RegExp(`(?<=(?<![a-zʻʼ])(?:${latinBound}))${hyphen}(?=y?u [a-zʻʼ])`, 'gi'),
	// kundan kunga, toʻgʻridan toʻgʻri: a word repeated, not two possessives (oʻzidan oʻziga).
	repeated: new RegExp(`(?<=(?<![a-zʻʼ])(toʻgʻri|yangi|[a-zʻʼ]*[a-hj-zʻʼ])dan) (?=\\1(?:[gkq]a)?${latinEnd})`, 'gi'),
};

const cyrillic = {
	// A year, not a number of years.
	year: /(?<=(?<!\d)(?:1\d|20)\d\d) (?=йил(?!л))/gi,
	day: new RegExp(`(?<=(?<!\\d)\\d{1,2}) (?=(?:${cyrillicMonths})(?:ь|(?:да|дан|даги|га|гача|ни|нинг|и|ида|идан|идаги|ига|игача|ини|ининг)?)${cyrillicEnd})`, 'gi'),
	pair: new RegExp(`(?<=(?<![а-яёўқғҳ])(?:${cyrillicBound}))(?=[ую] [а-яёўқғҳ])`, 'gi'),
	repeated: new RegExp(`(?<=(?<![а-яёўқғҳ])(тўғри|янги|[а-яёўқғҳ]*[а-зй-яёўқғҳ])дан)${hyphen}(?=\\1(?:[гкқ]а)?${cyrillicEnd})`, 'gi'),
};

/**
 * Returns Uzbek Latin text with the hyphens that Cyrillic has in the same place. A date loses its hyphens, every other
 * ordinal keeps them; -u, -yu is joined where it binds two nouns, not after a verb (keldi-yu); a repeated word takes a
 * hyphen. So the spelling rules of 1956, against those of 1995.
 *
 * @example cyrillicHyphens('2016-yil 1-aprel, kundan kunga') // => '2016 yil 1 aprel, kundan-kunga'
 */
export function cyrillicHyphens(text: string): string {
	return text
		.replace(latin.year, ' ')
		.replace(latin.day, (found, month: string, rest: string) => (isSuffixChain(month.toLowerCase(), rest.toLowerCase()) ? ' ' : found))
		.replace(latin.pair, '')
		.replace(latin.repeated, '-');
}

/** Returns Uzbek Cyrillic text with the hyphens that Latin has in the same place: the reverse of {@link cyrillicHyphens}. */
export function latinHyphens(text: string): string {
	return text
		.replace(cyrillic.year, '-')
		.replace(cyrillic.day, '-')
		.replace(cyrillic.pair, '-')
		.replace(cyrillic.repeated, ' ');
}
