import { describe, expect, test } from 'vitest';
import { indexed, normalizeQuery, written } from '../../src/domain/languages/search-text.ts';
import { searchRecords } from '../../src/search/records.ts';
import type { Document } from '../../src/domain/document/document.ts';
import { termSchema } from '../../src/domain/law/schema.ts';
import { cleanPage, law, libraryOf } from './fixtures.ts';

const everyRecordOf = (...documents: Document[]) => searchRecords(libraryOf(documents));
/** The records of pages, without those of the law, of the terms and of the offices, which are there whatever the pages say. */
const recordsOf = (...documents: Document[]) => everyRecordOf(...documents).filter(({ url, filters }) => filters.shelf[0] === 'text' && !/\/(glossary|contacts)\//.test(url));
const visible = (text: string) => text.replaceAll('\u00A0', ' ');

test('each section of a chapter is a record, with the place where it stands', () => {
	const records = recordsOf(cleanPage('chapter', '## First {#brief}\n\nOne.\n\n## Second {#law}\n\nTwo.'));
	expect(records).toEqual([
		{ url: '/en/handbook/hearing/#brief', language: 'en', content: 'One.', filters: { shelf: ['text'] }, meta: { title: 'First', place: 'Handbook · 3 Sarlavha', units: '3.1 0' } },
		{ url: '/en/handbook/hearing/#law', language: 'en', content: 'Two.', filters: { shelf: ['text'] }, meta: { title: 'Second', place: 'Handbook · 3 Sarlavha', units: '3.2 0' } },
	]);
});

test('a record knows at which word each of its paragraphs begins', () => {
	const [record] = recordsOf(cleanPage('chapter', '## A {#brief}\n\nOne two three.\n\n### Four {#four}\n\nFive six:\n\n- seven\n- eight nine\n\n<Note>\n\nTen.\n\n</Note>\n\nEleven within <Limit id="holding" />.\n\nTwelve.'));
	const words = record?.content.split(/\s+/) ?? [];
	const units = record?.meta.units.split(',').map((unit) => unit.split(' ')) ?? [];
	expect(units.map(([number, offset]) => [number, words[Number(offset)]])).toEqual([['3.1', 'One'], ['3.2', 'Five'], ['3.3', 'Eleven'], ['3.4', 'Twelve.']]);
});

test('what is indexed is what the page says, each heading and item as a sentence of its own', () => {
	const [record] = recordsOf(cleanPage('chapter', '## A {#brief}\n\n### Heading {#h}\n\nText <Cite id="code" at="5" />:\n\n- one\n- two;\n- three!\n\n<Finding id="visit">Found.</Finding>'));
	expect(visible(record?.content ?? '')).toBe('Heading. Text Code art 5: one. two; three! The Committee, 5 December 2019. Found.'.replace('The Committee, 5 December 2019. ', ''));
});

test('when a leaflet helps, its names and titles are indexed, hidden citations are not', () => {
	const body = '<Hours>\n\n## Hours {#hours}\n\n<Stop limit="holding" name="Judge">Decides <Cite id="code" at="5" />.</Stop>\n\n</Hours>\n\n<Right>\n\n## Right {#right}\n\n<Refused title="If they refuse">Ask.</Refused>\n\n</Right>\n\n<Help>\n\n## Help {#help}\n\n<Contact id="helper">\n\n<Say>Please.</Say>\n\n</Contact>\n\n</Help>';
	const records = recordsOf(cleanPage('leaflet', body));
	expect(records.map(({ content, meta, url }) => [url, meta.title, meta.place, meta.units, visible(content)])).toEqual([
		['/en/leaflets/rights/', 'Huquqlar.', 'Leaflet 1 · Sarlavha', '', 'Kerak boʻlganda. Kirish. yordam.'],
		['/en/leaflets/rights/#hours', 'Hours', 'Leaflet 1 · Sarlavha', '', '48 hours Judge Decides.'],
		['/en/leaflets/rights/#right', 'Right', 'Leaflet 1 · Sarlavha', '', 'If they refuse. Ask.'],
		['/en/leaflets/rights/#help', 'Help', 'Leaflet 1 · Sarlavha', '', 'Helper. Helps everyone. Please.'],
	]);
});

test('a page of prose stands under its title', () => {
	expect(recordsOf(cleanPage('prose', '## A {#a}\n\nText.')).map(({ meta }) => meta.place)).toEqual(['Sarlavha']);
});

describe('a term', () => {
	const termRecords = (terms = law.terms) => searchRecords(libraryOf([], { law: { ...law, terms } })).filter(({ url }) => url.includes('/glossary/'));

	test('is a record in every locale, in the order of its alphabet, and is found by its forms in the others', () => {
		expect(termRecords().map(({ url, language, meta, content }) => [url, language, meta.title, content])).toEqual([
			['/uz/handbook/glossary/#arrest', 'uz', 'hibs', 'Sizni ushlab turishadi. ҳибс, арест, arrest.'],
			['/uz/handbook/glossary/#judge', 'uz', 'sudya', 'Qaror qiladi. судья, judge.'],
			['/uz-cyrl/handbook/glossary/#judge', 'uz-cyrl', 'судья', 'Қарор қилади. sudya, судья, judge.'],
			['/uz-cyrl/handbook/glossary/#arrest', 'uz-cyrl', 'ҳибс', 'Сизни ушлаб туришади. hibs, арест, arrest.'],
			['/ru/handbook/glossary/#arrest', 'ru', 'арест', 'Вас держат. hibs, arrest.'],
			['/ru/handbook/glossary/#judge', 'ru', 'судья', 'Кто решает. sudya, judge.'],
			['/en/handbook/glossary/#arrest', 'en', 'arrest', 'Being held. hibs, ҳибс, арест.'],
			['/en/handbook/glossary/#judge', 'en', 'judge', 'Who decides. sudya, судья.'],
		]);
		expect(new Set(termRecords().map(({ filters }) => filters.shelf[0]))).toEqual(new Set(['text']));
	});

	test('without plain words stands on the shelf of the law, and is found by its other forms and by what people type, each once', () => {
		const bare = termSchema.parse({ id: 'bare', term: { en: 'visit', ru: 'свидание', uz: 'uchrashuv', kaa: 'ushırasıw' }, also: { en: ['meeting'], ru: ['встреча'] }, seen_as: ['свиданка', 'meeting'] });
		const [record] = termRecords(new Map([['bare', bare]])).filter(({ language }) => language === 'en');
		expect(record).toMatchObject({ content: 'meeting, uchrashuv, учрашув, свидание, встреча, ushırasıw, свиданка.', filters: { shelf: ['law'] }, meta: { title: 'visit', place: 'Glossary', units: '' } });
	});
});

test('every limit is a record in each locale, with its value, its provision and its group', () => {
	const records = everyRecordOf().filter(({ url }) => url.endsWith('/handbook/time-limits/#holding'));
	expect(records.map(({ language, content, meta }) => [language, content, visible(meta.title), meta.place])).toEqual([
		['uz', 'Shunday deyilgan.', 'koʻpi bilan 48 soat · Kodeks 5-modda 1-qism'.replace('ʻ', '‘'), 'Muddatlar · Amalda ushlangan paytdan'],
		['uz-cyrl', 'Шундай дейилган.', 'кўпи билан 48 соат · Кодекс 5-модда 1-қисм', 'Муддатлар · Амалда ушланган пайтдан'],
		['ru', 'Так сказано.', 'не более 48 часов · Кодекс, ст. 5 ч. 1', 'Сроки · С фактического задержания'],
		['en', 'It says so.', 'at most 48 hours · Code art 5(1)', 'Time limits · From actual apprehension'],
	]);
});

test('letter marks of Uzbek are indexed as the signs that can be found', () => {
	const [record] = recordsOf(cleanPage('prose', '## Soʻroq {#a}\n\nOʻzbek togʻ maʼlumot.', 'uz'));
	expect(record).toMatchObject({ content: 'O‘zbek tog‘ ma’lumot.', meta: { title: 'So‘roq' } });
	const [derived] = recordsOf(cleanPage('prose', '## Soʻroq {#a}\n\nOʻzbek.', 'uz-cyrl'));
	expect(derived).toMatchObject({ language: 'uz-cyrl', content: 'Ўзбек.', meta: { title: 'Сўроқ' } });
});

test.each(['Oʻzbek maʼlumot gʻ', 'soʻz'])('%s is written again as it was', (text) => {
	expect(written('uz', indexed('uz', text))).toBe(text);
});

test('other languages are indexed as they are written', () => {
	expect(indexed('en', 'a judge’s ʻ')).toBe('a judge’s ʻ');
	expect(written('en', 'a judge’s ‘word’')).toBe('a judge’s ‘word’');
});

test.each(["o'zbek", 'oʻzbek', 'o‘zbek', 'o’zbek', 'o`zbek', 'o´zbek', 'oʼzbek', '  oʻzbek '])('%s typed on any keyboard is one query', (query) => {
	expect(normalizeQuery(query)).toBe("o'zbek");
});

test('every topic, instrument and provision is a record in each locale, under the name by which it is cited', () => {
	const records = searchRecords(libraryOf([])).filter(({ filters }) => filters.shelf[0] === 'law');
	expect(records.filter(({ language }) => language === 'ru').map(({ url, meta }) => `${url} ${meta.place}: ${visible(meta.title)}`)).toEqual(
		expect.arrayContaining(['/ru/topics/holding/ Тема: Задержание', '/ru/standards/code/ Документ: Кодекс', '/ru/standards/code/#code-5-1 Кодекс: Кодекс, ст. 5 ч. 1']),
	);
	expect(records.find(({ url }) => url === '/uz-cyrl/standards/code/#code-6_1')).toMatchObject({ language: 'uz-cyrl', content: 'Шундай дейилган. Кодекс.', meta: { title: 'Кодекс 6¹-модда' } });
	expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
});
