import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toCyrillic } from '../../src/domain/languages/uzbek/to-cyrillic.ts';
import { toLatin } from '../../src/domain/languages/uzbek/to-latin.ts';

const sample = readFileSync(new URL('./cyrillic-sample.tsv', import.meta.url), 'utf8')
	.trim()
	.split('\n')
	.slice(1)
	.map((line) => line.split('\t') as [category: string, latin: string, cyrillic: string]);

test.each(sample)('sample, %s: %s comes back', (_category, latin, cyrillic) => {
	expect(toLatin(cyrillic)).toBe(latin);
});

const behaviour: Record<string, [cyrillic: string, latin: string][]> = {
	'е is ye at the beginning, after a vowel and after a sign': [
		['ер қаер поезд объект премьера', 'yer qayer poyezd obyekt premyera'],
		['келди воқеа', 'keldi voqea'],
	],
	'ц is ts between vowels, s elsewhere': [
		['лицей полиция пицца', 'litsey politsiya pitsa'],
		['цирк концерт абзац акция', 'sirk konsert abzas aksiya'],
		['Донецк', 'Donetsk'],
	],
	'the signs are heard or dropped': [
		['апрель альбом медальон ателье компьютер', 'aprel albom medalyon atelye kompyuter'],
		['маъно шеър съёмка меъёр', 'maʼno sheʼr syomka meʼyor'],
		['мўъжиза Исҳоқ', 'moʻjiza Isʼhoq'],
	],
	'a word of the dictionary has its present spelling': [
		['бюджетга революция сентябрда', 'budjetga revolutsiya sentabrda'],
		['стажёр счёт авзои Нўъмон', 'stajor schot avzoyi Noʻmon'],
	],
	'a date gets its hyphens, a number of years does not': [
		['2016 йил 1 апрель', '2016-yil 1-aprel'],
		['2024 йилнинг 3 октябридан', '2024-yilning 3-oktabridan'],
		['150 йил, 90-йиллар', '150 yil, 90-yillar'],
	],
	'word pairs take the hyphens of the Latin rules': [
		['кундан-кунга, дўсту душман', 'kundan kunga, doʻst-u dushman'],
		['келди-ю', 'keldi-yu'],
	],
	'capitals follow the neighbours': [
		['Шахс ШАХС Ёш ЁШ Ш. Мирзиёев', 'Shaxs SHAXS Yosh YOSH Sh. Mirziyoyev'],
		['АҚШда МЧЖнинг МЖтК ЖПКга', 'AQSHda MCHJning MJtK JPKga'],
		['ЯТТлар ЯИДХП ГЭС', 'YTTlar YIDXP GES'],
	],
	'what is Latin stays': [['https://lex.uz ва 9(3)(a)', 'https://lex.uz va 9(3)(a)']],
};

describe.each(Object.entries(behaviour))('%s', (_name, pairs) => {
	test.each(pairs)('%s', (cyrillic, latin) => {
		expect(toLatin(cyrillic)).toBe(latin);
		expect(toLatin(latin)).toBe(latin);
	});
});

test('what is written by the rules survives both ways', () => {
	for (const [, latin] of sample) expect(toLatin(toCyrillic(latin))).toBe(latin);
});
