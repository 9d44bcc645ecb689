import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foldApostrophes } from '../../src/domain/languages/uzbek/apostrophes.ts';
import { toCyrillic } from '../../src/domain/languages/uzbek/to-cyrillic.ts';

const sample = readFileSync(new URL('./cyrillic-sample.tsv', import.meta.url), 'utf8')
	.trim()
	.split('\n')
	.slice(1)
	.map((line) => line.split('\t') as [category: string, latin: string, cyrillic: string]);

test.each(sample)('sample, %s: %s becomes %s', (_category, latin, cyrillic) => {
	expect(toCyrillic(latin)).toBe(cyrillic);
});

const behaviour: Record<string, [latin: string, cyrillic: string][]> = {
	'a date loses its hyphens': [
		['2016-yil 1-aprel', '2016 йил 1 апрель'],
		['2026-yil 24-noyabrdan boshlab', '2026 йил 24 ноябрдан бошлаб'],
		['2025-yil 15-avgustdagi OʻRQ-1081-son Qonun', '2025 йил 15 августдаги ЎРҚ-1081-сон Қонун'],
		['2024-yilda, 1-maydan 9-martgacha', '2024 йилда, 1 майдан 9 мартгача'],
		['2024-yilning 3-oktyabri', '2024 йилнинг 3 октябри'],
	],
	'every other ordinal keeps its hyphen': [
		['JPKning 226-moddasining 2-qismi', 'ЖПКнинг 226-моддасининг 2-қисми'],
		['90-yillar, 1990-yillarda, 30-yilligi', '90-йиллар, 1990-йилларда, 30-йиллиги'],
		['5-maydon', '5-майдон'],
		['3-martaba, 8-mart', '3-мартаба, 8 март'],
		['109–112-moddalari', '109–112-моддалари'],
		['95¹-modda', '95¹-модда'],
		['48 soatdan', '48 соатдан'],
	],
	'a final soft sign is dropped before a suffix, an inner one stays': [
		['iyul, iyulda, iyuldagi', 'июль, июлда, июлдаги'],
		['parolingizni', 'паролингизни'],
		['rolimizdan', 'ролимиздан'],
		['avtomobilsozlikning', 'автомобилсозликнинг'],
		['sudyalarning sudyaligi', 'судьяларнинг судьялиги'],
		['konsultatsiyalarga', 'консультацияларга'],
	],
	'a known stem is found under any chain of suffixes': [
		['protsessga protsessual protsessidagi', 'процессга процессуал процессидаги'],
		['litsenziyalangan', 'лицензияланган'],
		['obyektlarimizdan', 'объектларимиздан'],
		['retsidivistlarni', 'рецидивистларни'],
		['prinsiplariga', 'принципларига'],
		['rayonidagi', 'районидаги'],
		['fakultetsiz, bolshevigi', 'факультетсиз, большевиги'],
		['apelsinzor, 5 sentlik', 'апельсинзор, 5 центлик'],
	],
	'a stem inside another word is left alone': [
		['mergan meros', 'мерган мерос'],
		['nola', 'нола'],
		['sirka', 'сирка'],
		['olgani', 'олгани'],
		['reaktor izomeriya singiydi nomerini', 'реактор изомерия сингийди номерини'],
		['sezardi yotgani alfavit', 'сезарди ётгани алфавит'],
	],
	'loan endings take ц only where they should': [
		['apellyatsiya shikoyati', 'апелляция шикояти'],
		['konstitutsiyaviy', 'конституциявий'],
		['kassatsion', 'кассацион'],
		['sanksiyasi, instansiya', 'санкцияси, инстанция'],
		['penitensiar', 'пенитенциар'],
		['statsionar', 'стационар'],
		['initsiativa natsist mototsiklchi', 'инициатива нацист мотоциклчи'],
		['stantsiya funktsiya tsenzura', 'станция функция цензура'],
		['mehnatsevar ketsa yotsirash', 'меҳнатсевар кетса ётсираш'],
		['pensiya, versiya, komissiya', 'пенсия, версия, комиссия'],
		['aytsin, hujjatsiz, sifatsiz', 'айтсин, ҳужжатсиз, сифатсиз'],
	],
	'e and y follow their neighbours': [
		['ekspertiza aeroport elektroenergiya', 'экспертиза аэропорт электроэнергия'],
		['yer qayer proyekt gigiyena', 'ер қаер проект гигиена'],
		['dosye premyera Vasilyev', 'досье премьера Васильев'],
		['yoʻl boʻyicha yoyilgan', 'йўл бўйича ёйилган'],
		['tayyor loyiha', 'тайёр лойиҳа'],
	],
	'the tutuq sign becomes ъ, except where it only parts s and h': [
		['maʼlumot taʼqib eʼtiroz', 'маълумот таъқиб эътироз'],
		['Isʼhoq asʼhob', 'Исҳоқ асҳоб'],
		['moʻjiza moʻtabarlik moʻmin', 'мўъжиза мўътабарлик мўмин'],
		['MAʼLUMOT', 'МАЪЛУМОТ'],
	],
	'izofa after a vowel drops й': [
		['nuqtayi nazaridan', 'нуқтаи назаридан'],
		['tarjimayi hol, oynayi jahon', 'таржимаи ҳол, ойнаи жаҳон'],
		['tramvayi joyi', 'трамвайи жойи'],
	],
	'an exception is found behind the first part of a compound': [
		['mikrorayonda fotoalbom videoprotsessor', 'микрорайонда фотоальбом видеопроцессор'],
		['zootsirk elektromobilga', 'зооцирк электромобилга'],
		['elektrenergiya umumeʼtirof interes', 'электрэнергия умумэътироф интерес'],
	],
	'a name needs a capital, but for its -lik': [
		['Olgani olgani', 'Ольгани олгани'],
		['Belgiya, belgiyaliklar', 'Бельгия, бельгияликлар'],
		['Sent-Lyusiya, 5 sent', 'Сент-Люсия, 5 цент'],
	],
	'word pairs take the hyphens of the Cyrillic rules': [
		['doʻst-u dushman, katta-yu kichik', 'дўсту душман, каттаю кичик'],
		['kundan kunga', 'кундан-кунга'],
		['keldi-yu', 'келди-ю'],
		['oʻzidan oʻziga', 'ўзидан ўзига'],
		['sud-tibbiy, Jinoyat-protsessual', 'суд-тиббий, Жиноят-процессуал'],
	],
	'other apostrophes are read as letter marks': [
		["O'zbekiston so'roq ma'lumot", 'Ўзбекистон сўроқ маълумот'],
		['O‘zbekiston bog‘ ma’lumot', 'Ўзбекистон боғ маълумот'],
		['Oʼzbekiston togʼ', 'Ўзбекистон тоғ'],
		['“huquq” va ‘sud’', '“ҳуқуқ” ва ‘суд’'],
		['oʻz o`z o´z oʼz', 'ўз ўз ўз ўз'],
		["‘togʻ’ va 'bog''", "‘тоғ’ ва 'боғ'"],
		["jome’ masjidi, man' etilgan", 'жомеъ масжиди, манъ этилган'],
		['No‘’mon moʻʼjiza', 'Нўъмон мўъжиза'],
		["Kot-d'Ivuar, O’Nil, O’SHA", 'Кот-д’Ивуар, О’Нил, ЎША'],
	],
	'a digraph gives one letter in the case of its first half': [
		['Shaxs Chora Yoʻl Gʻarb', 'Шахс Чора Йўл Ғарб'],
		['SHIKOYAT YOʻLI CHORASI', 'ШИКОЯТ ЙЎЛИ ЧОРАСИ'],
		['SENTABRDA PROTSESS', 'СЕНТЯБРДА ПРОЦЕСС'],
	],
	'an acronym is spelled letter by letter and carries small suffixes': [
		['JPKning JKda MJtK IIVga', 'ЖПКнинг ЖКда МЖтК ИИВга'],
		['BMTning DXXdan BHMdan', 'БМТнинг ДХХдан БҲМдан'],
		['AQSH AQSh MCHJ MChJ SHHT', 'АҚШ АҚШ МЧЖ МЧЖ ШҲТ'],
		['AQSHda AQShda YUNESKOning', 'АҚШда АҚШда ЮНЕСКОнинг'],
		['GESlar AES UEFAga', 'ГЭСлар АЭС УЕФАга'],
		['OʻzbekFilm KamAZ OʻzLiDeP', 'ЎзбекФильм КамАЗ ЎзЛиДеП'],
		['YOshlar SHaxs', 'Ёшлар Шахс'],
		['YAIM YTTlar FHDYO YHXB YEXHT', 'ЯИМ ЯТТлар ФҲДЁ ЙҲХБ ЕХҲТ'],
		['OʻzR VM XDP', 'ЎзР ВМ ХДП'],
		['QR-kod', 'QR-код'],
	],
	'Roman numerals stay, initials do not': [
		['XX asrda, IV bob, XIX–XXI asrlar', 'XX асрда, IV боб, XIX–XXI асрлар'],
		['I. Umumiy qoidalar', 'I. Умумий қоидалар'],
		['sudya V. Zohidov, I.A. Karimov', 'судья В. Зоҳидов, И.А. Каримов'],
		['I. Karimov nomidagi', 'И. Каримов номидаги'],
		['V. I. Lenin', 'В. И. Ленин'],
		['VI. Xulosa', 'VI. Хулоса'],
		['DXX, XDP, VM, MDH, TSH', 'ДХХ, ХДП, ВМ, МДҲ, ТШ'],
	],
	'the letter of a pinpoint stays, that of an Uzbek list does not': [
		['Pakt 9(3)(a) bandi', 'Пакт 9(3)(a) банди'],
		['a) ismi; b) yoshi', 'а) исми; б) ёши'],
	],
	'addresses and foreign words stay': [
		['https://lex.uz/docs/111460 va lex.uz saytida', 'https://lex.uz/docs/111460 ва lex.uz сайтида'],
		['Yozing: yordam@example.uz, @yordam_bot.', 'Ёзинг: yordam@example.uz, @yordam_bot.'],
		['WhatsApp va Wi-Fi orqali', 'WhatsApp ва Wi-Fi орқали'],
		['Macy’s hám Köln', 'Macy’s hám Köln'],
		['COVID-19ga', 'COVID-19га'],
		['web-sahifa, lex.uzdan, hujjat.pdf, #huquq', 'web-саҳифа, lex.uzдан, hujjat.pdf, #huquq'],
		['<b>Matn</b>&nbsp;YouTubeda', '<b>Матн</b>&nbsp;YouTubeда'],
	],
	'text in other scripts stays': [
		['Ўзбекистон Республикаси, 2016-йил', 'Ўзбекистон Республикаси, 2016-йил'],
		['статья 226 УПК — modda', 'статья 226 УПК — модда'],
		['№ 5, 1 200; 3,5 %', '№ 5, 1 200; 3,5 %'],
		['', ''],
	],
};

const cases = Object.entries(behaviour).flatMap(([name, pairs]) => pairs.map((pair) => [name, ...pair] as const));

const marks = ['ʻ', 'ʼ', '‘', '’', '‛', "'", '`', '´'];

test.each(marks)('%s is read as the mark of a letter inside a word', (mark) => {
	expect(foldApostrophes(`o${mark}zbek g${mark}oya ma${mark}no tog${mark}`)).toBe('oʻzbek gʻoya maʼno togʻ');
});

test.each([...sample, ...cases])('%s: folding %s twice changes nothing more', (_name, latin) => {
	const once = foldApostrophes(latin);
	expect(foldApostrophes(once)).toBe(once);
});

/** Words made of syllables, the same in every run. */
function* syllables(count: number): Generator<string> {
	const parts = ['a', 'oʻ', 'ye', 'yo', 'shi', 'cho', 'gʻa', 'tsi', 'ya', 'sʼh', 'ng', 'ks', 'e', 'al', 'ler', 'uʼ', 'qo', 'x', 'ts', 'zu'];
	let seed = 1;
	for (let word = 0; word < count; word++) {
		let made = '';
		for (let part = 0; part < 2 + (word % 4); part++) {
			seed = (seed * 48271) % 2147483647;
			made += parts[seed % parts.length] ?? '';
		}
		yield made;
	}
}

test('no Latin letter is left in any word of Uzbek letters, and none is made twice', () => {
	for (const word of syllables(5000)) {
		for (const written of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]) {
			const cyrillic = toCyrillic(written);
			expect(cyrillic).toMatch(/^(?:[А-яЁёЎўҚқҒғҲҳ]+|[IVXL]+)$/);
			expect(toCyrillic(cyrillic)).toBe(cyrillic);
		}
	}
});

test.each(cases)('%s: %s', (_name, latin, cyrillic) => {
	expect(toCyrillic(latin)).toBe(cyrillic);
});

test.each([...sample, ...cases])('%s: converting %s twice changes nothing more', (_name, latin) => {
	const once = toCyrillic(latin);
	expect(toCyrillic(once)).toBe(once);
});
