import { describe, expect, test } from 'vitest';
import { blocksOf, plainText, textsOf, type Document, type Inline } from '../../src/domain/document/document.ts';
import { cleanPage } from './fixtures.ts';

const texts = (document: Document) => blocksOf(document).filter((block) => block.kind !== 'unit').flatMap((block) => textsOf(block).map(plainText));
const cyrillic = (body: string) => texts(cleanPage('chapter', body, 'uz-cyrl')).map((text) => text.replaceAll('\u00A0', ' '));

describe('a word that runs over the edge of a component is derived whole', () => {
	test.each([
		['<Limit id="holding" />dan keyin', '48 соатдан кейин'],
		['<Limit id="holding" />gacha', '48 соатгача'],
		['<Limit id="holding" />ekan', '48 соатекан'],
		['*sud*yasi', 'судьяси'],
		['sud*yasi*', 'судьяси'],
		['<Term id="judge">sudya</Term>lar', 'судьялар'],
		['<Term id="judge">*sudya*</Term>lar', 'судьялар'],
		['[konsultatsiya](/about/)larga', 'консультацияларга'],
		['<Term id="judge">parol</Term>ni, *rol*dan, *aprel*', 'паролни, ролдан, апрель'],
		['*sen*t*abr*da', 'сентябрда'],
	])('%s becomes %s', (latin, derived) => {
		expect(cyrillic(`Matn: ${latin}.`)).toEqual([`Матн: ${derived}.`]);
	});

	test('the component holds its own letters, without the soft sign that the suffix drops', () => {
		const [paragraph] = cleanPage('prose', '*parol*ni', 'uz-cyrl').intro;
		expect(paragraph).toMatchObject({ children: [{ children: [{ value: 'парол' }] }, { value: 'ни' }] });
	});

	test('a word after the end of another begins anew', () => {
		expect(cyrillic('<Limit id="holding" /> yil')).toEqual(['48 соат йил']);
	});
});

test('words marked as another language stay, those round them do not', () => {
	expect(cyrillic('Matn <Foreign lang="la">habeas corpus</Foreign> deyiladi.')).toEqual(['Матн habeas corpus дейилади.']);
	expect(cyrillic('Matn *<Foreign lang="la">habeas corpus</Foreign> matn*.')).toEqual(['Матн habeas corpus матн.']);
});

test('citations are written in Cyrillic, with their numbers', () => {
	expect(cyrillic('Matn <Cite id="code" at="5(1)" />.')).toEqual(['Матн Кодекс 5-модда 1-қисм.']);
	expect(cyrillic('Matn <Cite id="code" at="7" />. Soʻz.')[0]).toMatch(/^Матн Кодекс 7-модда\. [^a-z]+ Сўз\.$/);
});

test('ids, addresses, numbers and languages are those of the Latin page', () => {
	const body = '## Qism {#brief}\n\n### Boʻlim {#bolim}\n\nMatn <Cite id="code" at="5" /> <Term id="arrest">hibs</Term> [havola](/about/#review) [tashqi](https://example.org/sud) <Limit id="holding" /> <Foreign lang="la">x</Foreign>.\n\n<Finding id="visit">Topdi.</Finding>';
	const [latin, derived] = [cleanPage('chapter', body, 'uz'), cleanPage('chapter', body, 'uz-cyrl')];
	const inside = (inlines: Inline[]): unknown[] =>
		inlines.flatMap((inline) => [
			{
				kind: inline.kind,
				id: 'id' in inline && inline.id,
				to: 'to' in inline && inline.to,
				lang: 'lang' in inline && inline.lang,
				href: 'href' in inline && inline.href.replace('/uz-cyrl/', '/uz/'),
			},
			...('children' in inline ? inside(inline.children) : []),
		]);
	const skeleton = (document: Document) =>
		blocksOf(document).map((block) => ({ kind: block.kind, id: 'id' in block && block.id, number: block.kind === 'unit' && block.number, inlines: textsOf(block).map(inside) }));
	expect(skeleton(derived)).toEqual(skeleton(latin));
	expect(derived.sections.map(({ id, role, range }) => ({ id, role, range }))).toEqual(latin.sections.map(({ id, role, range }) => ({ id, role, range })));
	expect(derived.citations).toEqual(latin.citations);
	expect(derived.path).toBe(latin.path);
	expect(derived.file).toBe(latin.file);
});

test('links of a derived page lead to derived pages', () => {
	const [paragraph] = cleanPage('prose', '[havola](/about/#review)', 'uz-cyrl').intro;
	expect(paragraph).toMatchObject({ children: [{ href: '/uz-cyrl/about/#review' }] });
});

test('the text of the front matter is derived, what is no text is not', () => {
	const { meta } = cleanPage('chapter', 'Matn.', 'uz-cyrl');
	expect(meta).toEqual({ title: 'Сарлавҳа', lede: 'Кириш', chapter: 3 });
});

test('what sorts a page is no text', () => {
	const { meta } = cleanPage('leaflet', 'Matn.', 'uz-cyrl');
	expect(meta).toMatchObject({ group: 'held', when: 'Керак бўлганда.' });
});

test('the copied citation is in Cyrillic', () => {
	const [unit] = cleanPage('chapter', 'Matn <Cite id="code" at="5(1)" />.', 'uz-cyrl').intro;
	expect(unit).toMatchObject({ id: 'p-1', number: '3.1', citation: expect.stringContaining('Кодекс 5-моддасининг биринчи қисми; Сайт') });
});

test('every kind of block of a leaflet is in Cyrillic', () => {
	const body = '<Now>\n\n## Hozir {#now}\n\n### Soʻrang {#ask}\n\n<Say>Advokat.</Say>\n\n</Now>\n\n<Hours>\n\n## Soat {#hours}\n\n<Stop limit="holding" name="Sudya" mark="judge">Hal qiladi <Cite id="code" at="5" />.</Stop>\n\n</Hours>\n\n<Right>\n\n## Huquq {#right}\n\n<Refused title="Rad etsa">Yozing.</Refused>\n\n</Right>\n\n<Help>\n\n## Yordam {#help}\n\n<Contact id="helper">\n\n<Say>Shikoyat.</Say>\n\n</Contact>\n\n</Help>';
	const { sections } = cleanPage('leaflet', body, 'uz-cyrl');
	expect(sections.map(({ heading, sources }) => [plainText(heading), sources])).toEqual([
		['Ҳозир', undefined],
		['Соат', 'Кодекс, 5-модда'],
		['Ҳуқуқ', undefined],
		['Ёрдам', 'Кодекс, 5-модда'],
	]);
	expect(sections[0]?.children).toMatchObject([{ steps: [{ id: 'ask', title: [{ value: 'Сўранг' }], children: [{ children: [{ value: 'Адвокат.' }] }] }] }]);
	expect(sections[1]?.children).toMatchObject([{ stops: [{ when: '48\u00A0соат', name: 'Судья', mark: 'judge', limits: ['holding'] }] }]);
	expect(sections[2]?.children).toMatchObject([{ title: 'Рад этса', children: [{ value: 'Ёзинг.' }] }]);
	expect(sections[3]?.children).toMatchObject([{ id: 'helper', name: 'Ёрдамчи', says: 'Ҳаммага ёрдам беради.', children: [{ children: [{ value: 'Шикоят.' }] }] }]);
});

test('model wording, findings and lists are in Cyrillic', () => {
	const body = '<Model>\n\nSoʻrayman <Blank>ism</Blank>.\n\n</Model>\n\n<Finding id="visit">Topdi.</Finding>\n\n- bir\n- ikki\n\n<Note>\n\nIzoh.\n\n</Note>';
	const blocks = blocksOf(cleanPage('chapter', body, 'uz-cyrl'));
	expect(blocks.filter(({ kind }) => kind !== 'unit').flatMap((block) => textsOf(block).map(plainText)).join(' ')).not.toMatch(/[A-Za-z]/);
	expect(blocks.find(({ kind }) => kind === 'model')).toMatchObject({ caption: expect.not.stringMatching(/[A-Za-z]/) });
	expect(blocks.find(({ kind }) => kind === 'finding')).toMatchObject({ source: 'Қўмита, 2019 йил 5 декабрь' });
});
