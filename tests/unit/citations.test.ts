import { describe, expect, test } from 'vitest';
import { fullCitation, gatherSources, pinpointParts, provisionAnchor, shortCitation, shortPinpoint } from '../../src/domain/law/citations.ts';
import type { Instrument } from '../../src/domain/law/schema.ts';
import type { Locale } from '../../src/domain/languages/locales.ts';
import { readLaw } from '../../src/editions/law.ts';

const { law } = readLaw('src');
const locales = ['en', 'ru', 'uz', 'uz-cyrl'] as const;

const instrumentOf = (id: string): Instrument => {
	const instrument = law.instruments.get(id);
	if (instrument === undefined) throw new Error(`no instrument ${id}`);
	return instrument;
};

/** Spaces that must not break are shown as an underscore, so that a table can be read. */
const visible = (text: string) => text.replaceAll('\u00A0', '_');

type InFour = Record<Locale, string>;

const short: [id: string, at: string, citation: InFour][] = [
	['cpc', '226(1)', { en: 'CPC art 226(1)', ru: 'УПК, ст._226 ч._1', uz: 'JPK 226-modda 1-qism', 'uz-cyrl': 'ЖПК 226-модда 1-қисм' }],
	['cpc', '215', { en: 'CPC art 215', ru: 'УПК, ст._215', uz: 'JPK 215-modda', 'uz-cyrl': 'ЖПК 215-модда' }],
	['cpc', '224(1)(3)', { en: 'CPC art 224(1)(3)', ru: 'УПК, ст._224 ч._1 п._3', uz: 'JPK 224-modda 1-qism 3-band', 'uz-cyrl': 'ЖПК 224-модда 1-қисм 3-банд' }],
	['cpc', '95-1', { en: 'CPC art 95¹', ru: 'УПК, ст._95¹', uz: 'JPK 95¹-modda', 'uz-cyrl': 'ЖПК 95¹-модда' }],
	['cpc', '51(1)(8-3)', { en: 'CPC art 51(1)(8³)', ru: 'УПК, ст._51 ч._1 п._8³', uz: 'JPK 51-modda 1-qism 8³-band', 'uz-cyrl': 'ЖПК 51-модда 1-қисм 8³-банд' }],
	['constitution', '27(3)', { en: 'Constitution art 27(3)', ru: 'Конституция, ст._27 ч._3', uz: 'Konstitutsiya 27-modda 3-qism', 'uz-cyrl': 'Конституция 27-модда 3-қисм' }],
	['iccpr', '9(3)', { en: 'ICCPR art 9(3)', ru: 'МПГПП, ст._9 п._3', uz: 'Xalqaro pakt 9-modda 3-band', 'uz-cyrl': 'Халқаро пакт 9-модда 3-банд' }],
	['hrc-gc35', '33', { en: 'GC 35 para 33', ru: 'Замечание № 35, п._33', uz: '35-sonli umumiy izoh, 33-band', 'uz-cyrl': '35-сонли умумий изоҳ, 33-банд' }],
	['hrc-gc35', '43-44', { en: 'GC 35 paras 43–44', ru: 'Замечание № 35, пп._43–44', uz: '35-sonli umumiy izoh, 43–44-bandlar', 'uz-cyrl': '35-сонли умумий изоҳ, 43–44-бандлар' }],
	['kovsh-v-belarus', '7.4-7.5', { en: 'Kovsh v. Belarus, paras 7.4–7.5', ru: 'Ковш против Беларуси, пп._7.4–7.5', uz: 'Kovsh Belarusga qarshi, 7.4–7.5-bandlar', 'uz-cyrl': 'Ковш Беларусга қарши, 7.4–7.5-бандлар' }],
];

const full: [id: string, at: string, citation: InFour][] = [
	['cpc', '215', { en: 'article 215 of the Criminal Procedure Code', ru: 'статья 215 УПК', uz: 'JPKning 215-moddasi', 'uz-cyrl': 'ЖПКнинг 215-моддаси' }],
	['cpc', '226(1)', { en: 'part 1 of article 226 of the Criminal Procedure Code', ru: 'часть первая статьи 226 УПК', uz: 'JPK 226-moddasining birinchi qismi', 'uz-cyrl': 'ЖПК 226-моддасининг биринчи қисми' }],
	['cpc', '224(1)(3)', { en: 'point 3 of part 1 of article 224 of the Criminal Procedure Code', ru: 'пункт 3 части первой статьи 224 УПК', uz: 'JPK 224-moddasi birinchi qismining 3-bandi', 'uz-cyrl': 'ЖПК 224-моддаси биринчи қисмининг 3-банди' }],
	['cpc', '243(10)(2-1)', { en: 'point 2¹ of part 10 of article 243 of the Criminal Procedure Code', ru: 'пункт 2¹ части десятой статьи 243 УПК', uz: 'JPK 243-moddasi oʻninchi qismining 2¹-bandi', 'uz-cyrl': 'ЖПК 243-моддаси ўнинчи қисмининг 2¹-банди' }],
	['cpc', '243(12)', { en: 'part 12 of article 243 of the Criminal Procedure Code', ru: 'часть двенадцатая статьи 243 УПК', uz: 'JPK 243-moddasining oʻn ikkinchi qismi', 'uz-cyrl': 'ЖПК 243-моддасининг ўн иккинчи қисми' }],
	['constitution', '28', { en: 'article 28 of the Constitution', ru: 'статья 28 Конституции', uz: 'Konstitutsiyaning 28-moddasi', 'uz-cyrl': 'Конституциянинг 28-моддаси' }],
	['hrc-gc35', '43-44', {
		en: 'paragraphs 43–44 of General Comment No. 35 of the Human Rights Committee',
		ru: 'пункты 43–44 Замечания общего порядка № 35 Комитета по правам человека',
		uz: 'Inson huquqlari qoʻmitasi 35-sonli umumiy izohining 43–44-bandlari',
		'uz-cyrl': 'Инсон ҳуқуқлари қўмитаси 35-сонли умумий изоҳининг 43–44-бандлари',
	}],
];

const rows = (table: typeof short) => table.flatMap(([id, at, citation]) => locales.map((locale) => [id, at, locale, citation[locale]] as const));

test.each(rows(short))('%s %s is short in %s: %s', (id, at, locale, citation) => {
	expect(visible(shortCitation(instrumentOf(id), at, locale))).toBe(citation);
});

test.each(rows(full))('%s %s is full in %s: %s', (id, at, locale, citation) => {
	expect(visible(fullCitation(instrumentOf(id), at, locale))).toBe(citation);
});

test('a pinpoint without the name of its instrument is the end of the short citation', () => {
	expect(shortPinpoint(instrumentOf('cpc'), '226(1)', 'uz')).toBe('226-modda 1-qism');
	expect(shortPinpoint(instrumentOf('cpc'), '95-1', 'en')).toBe('art 95¹');
});

test.each([
	['cpc', '226(1)', ['226', '1']],
	['cpc', '31-1', ['31¹']],
	['cpc', '51(1)(8-3)', ['51', '1', '8³']],
	['cpc', '7-12', ['7¹²']],
	['constitution', '27-1', ['27¹']],
	['hrc-gc35', '43-44', ['43–44']],
	['cat-co5', '10(a)-(b)', ['10', 'a–b']],
	['kovsh-v-belarus', '7.4-7.5', ['7.4–7.5']],
])('in %s the hyphen of %s is a superscript in a code, a range elsewhere', (id, at, parts) => {
	expect(pinpointParts(instrumentOf(id), at)).toEqual(parts);
});

describe('anchors', () => {
	test.each([
		['cpc', '226(1)', 'cpc-226-1'],
		['cpc', '31-1', 'cpc-31_1'],
		['cpc', '51(1)(8-3)', 'cpc-51-1-8_3'],
		['cat-co5', '10(a)-(b)', 'cat-co5-10-a_b'],
		['kovsh-v-belarus', '7.4-7.5', 'kovsh-v-belarus-7-4_7-5'],
	])('%s %s stands at #%s', (instrument, at, anchor) => {
		expect(provisionAnchor({ instrument, at })).toBe(anchor);
	});

	test('no two provisions of the registry share one', () => {
		const anchors = [...law.instruments.values()].flatMap(({ id, provisions }) => provisions.map(({ at }) => provisionAnchor({ instrument: id, at })));
		expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
		expect(anchors.filter((anchor) => !/^[a-z\d_-]+$/.test(anchor))).toEqual([]);
	});
});

test.each([
	['en', 'Constitution, article 27. Criminal Procedure Code, articles 31¹, 95¹, 224, 226. International Covenant on Civil and Political Rights, article 9'],
	['ru', 'Конституция, статья 27. Уголовно-процессуальный кодекс, статьи 31¹, 95¹, 224 и 226. Международный пакт о гражданских и политических правах, статья 9'],
	['uz', 'Konstitutsiya, 27-modda. Jinoyat-protsessual kodeksi, 31¹, 95¹, 224 va 226-moddalar. Fuqarolik va siyosiy huquqlar toʻgʻrisidagi xalqaro pakt, 9-modda'],
	['uz-cyrl', 'Конституция, 27-модда. Жиноят-процессуал кодекси, 31¹, 95¹, 224 ва 226-моддалар. Фуқаролик ва сиёсий ҳуқуқлар тўғрисидаги халқаро пакт, 9-модда'],
] as const)('the gathered line of %s names each instrument once, the Constitution first, with its articles in order', (locale, line) => {
	const cited = [['cpc', '226(1)'], ['iccpr', '9(3)'], ['cpc', '95-1'], ['constitution', '27(3)'], ['cpc', '31-1'], ['cpc', '224(1)(3)'], ['cpc', '226(2)']] as const;
	expect(gatherSources(cited.map(([id, at]) => ({ instrument: instrumentOf(id), at })), locale)).toBe(line);
});

test('a superscript article follows the one whose number it has', () => {
	const cited = ['95-1(1)', '95(1)'].map((at) => ({ instrument: instrumentOf('cpc'), at }));
	expect(gatherSources(cited, 'en')).toBe('Criminal Procedure Code, articles 95, 95¹');
});

test('a gathered line of one article has the singular', () => {
	const cited = [{ instrument: instrumentOf('cpc'), at: '215' }];
	expect(locales.map((locale) => gatherSources(cited, locale))).toEqual([
		'Criminal Procedure Code, article 215',
		'Уголовно-процессуальный кодекс, статья 215',
		'Jinoyat-protsessual kodeksi, 215-modda',
		'Жиноят-процессуал кодекси, 215-модда',
	]);
});

test('a gathered line of one range has the plural', () => {
	const cited = [{ instrument: instrumentOf('istanbul-protocol-2022'), at: '312–313' }];
	expect(locales.map((locale) => gatherSources(cited, locale).split(', ').at(-1))).toEqual(['paragraphs 312–313', 'пункты 312–313', '312–313-bandlar', '312–313-бандлар']);
});

describe.each(locales)('every provision of the registry in %s', (locale) => {
	const all = [...law.instruments.values()].flatMap((instrument) => instrument.provisions.filter(({ at }) => at !== 'whole').map(({ at }) => ({ instrument, at })));

	test('that stands for a whole instrument is cited by its name alone', () => {
		const whole = [...law.instruments.values()].filter(({ provisions }) => provisions.some(({ at }) => at === 'whole'));
		expect(whole.length).toBeGreaterThan(0);
		for (const instrument of whole) expect([shortPinpoint(instrument, 'whole', locale), shortCitation(instrument, 'whole', locale).includes('whole')]).toEqual(['', false]);
	});

	test('has a short and a full citation, in which every place is filled and the article is named', () => {
		const citations = all.flatMap(({ instrument, at }) => [shortCitation(instrument, at, locale), fullCitation(instrument, at, locale)].map((text) => ({ at: `${instrument.id} ${at}`, text, parts: pinpointParts(instrument, at) })));
		expect(citations.filter(({ text }) => /[{}|]|undefined|\s\s|^\s|\s$/.test(text))).toEqual([]);
		expect(citations.filter(({ text, parts }) => !text.includes(parts[0] ?? ''))).toEqual([]);
	});

	test('differs from every other one in both forms', () => {
		for (const form of [shortCitation, fullCitation]) {
			const texts = all.map(({ instrument, at }) => form(instrument, at, locale));
			expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
		}
	});
});
