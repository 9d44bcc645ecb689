import { expect, test } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import { listedInstruments } from '../../src/domain/law/listed-instruments.ts';
import { oldestCheck } from '../../src/domain/law/law-dates.ts';
import { earlierRules, warningOf } from '../../src/domain/law/provenance.ts';
import { entriesOf, instrumentsInOrder, usesOf } from '../../src/domain/law/registry.ts';
import { sidesWithout, topicView } from '../../src/domain/law/topic-view.ts';
import { cleanPage, inAll, law, noBreak } from './fixtures.ts';

const topic = law.topics.get('holding');
const record = (at: string) => law.instruments.get('code')?.provisions.find((provision) => provision.at === at);

test('national law comes first, then treaties, then what interprets and what is found', () => {
	expect(instrumentsInOrder(law).map(({ id }) => id)).toEqual(['code', 'visit', 'visit-by-month', 'pact']);
});

test('records stand in the order of the text', () => {
	const places = entriesOf(law).filter(({ instrument }) => instrument.id === 'code').map(({ provision }) => provision.at);
	expect(places).toEqual(['5', '5(1)', '6-1', '7', '8', '9']);
});

test('a topic shows the rules of each side, and practice apart from them', () => {
	if (!topic) throw new Error('The topic of the fixtures is missing.');
	const ids = (groups: { instrument: { id: string }; entries: { provision: { at: string } }[] }[]) => groups.map(({ instrument, entries }) => [instrument.id, ...entries.map(({ provision }) => provision.at)]);
	const { international, national, practice } = topicView(topic, law);
	expect([ids(international), ids(national), ids(practice)]).toEqual([[['pact', '9(3)']], [['code', '5(1)']], [['visit', '8'], ['visit-by-month', '8']]]);
});

test('a side is without rules where none is recorded; a finding is no rule', () => {
	if (!topic) throw new Error('The topic of the fixtures is missing.');
	const without = (...ids: string[]) => sidesWithout(topicView(topic, { ...law, instruments: new Map([...law.instruments].filter(([id]) => !ids.includes(id))) }));
	expect(without()).toEqual([]);
	expect(without('pact')).toEqual(['international']);
	expect(without('code')).toEqual(['national']);
	expect(without('pact', 'code')).toEqual(['international', 'national']);
});

test('a use is a paragraph where there are numbers, otherwise a page; each is named once', () => {
	const body = '## First {#brief}\n\nOne <Cite id="code" at="5" />. Two <Cite id="code" at="5" />.';
	const uses = usesOf([cleanPage('chapter', body), cleanPage('chapter', body, 'ru'), cleanPage('prose', 'A <Cite id="code" at="5" />, <Cite id="code" at="5" />.')], 'en');
	expect(uses.get('code-5')?.map(({ document, unit }) => [document.path, unit?.number])).toEqual([['handbook/hearing', '3.1'], ['about', undefined]]);
});

test.each([
	['5', undefined],
	['7', 'to-be-confirmed'],
	['8', 'second-hand'],
])('what is known of %s is told by its warning: %s', (at, warning) => {
	const provision = record(at);
	expect(provision && warningOf(provision)).toBe(warning);
});

test('the oldest check counts, and one that is not recorded makes all of them unknown', () => {
	const facts = (...ats: string[]) => ats.flatMap((at) => record(at) ?? []);
	expect(oldestCheck(facts('5', '5(1)'))).toBe('2026-02-01');
	expect(oldestCheck(facts('5', '9'))).toBeUndefined();
	expect(oldestCheck(facts('5', '7'))).toBe('2026-03-10');
});

test('earlier rules say until or since when', () => {
	const history = [{ until: '2020-05', says: inAll('Longer.'), law: 'Act 7' }, { from: '2024-01-01', says: inAll('Also in the Pact.') }, { says: inAll('Undated.') }];
	expect(earlierRules(history, 'en')).toEqual([
		{ when: 'Until May 2020', says: 'Longer.', act: 'Act 7' },
		{ when: `Since 1${noBreak}January 2024`, says: 'Also in the Pact.', act: undefined },
		{ when: '', says: 'Undated.', act: undefined },
	]);
});

test.each([
	['en', 'Longer.'],
	['ru', 'Дольше.'],
	['uz', 'Uzoqroq.'],
	['uz-cyrl', 'Узоқроқ.'],
] as const)('earlier rules are told in the language and script of %s', (locale, says) => {
	expect(earlierRules([{ says: { en: 'Longer.', ru: 'Дольше.', uz: 'Uzoqroq.' } }], locale)).toMatchObject([{ says }]);
});

test('an Uzbek date and its suffix are one word in either script, a Russian month is in the genitive', () => {
	const when = (locale: 'uz' | 'uz-cyrl' | 'ru') => earlierRules([{ from: '2025-01-28', says: inAll('x') }, { from: '2022-03', says: inAll('x') }], locale).map((earlier) => earlier.when.replaceAll(noBreak, ' '));
	expect(when('uz')).toEqual(['2025-yil 28-yanvardan', '2022-yil martdan']);
	expect(when('uz-cyrl')).toEqual(['2025 йил 28 январдан', '2022 йил мартдан']);
	expect(when('ru')).toEqual(['С 28 января 2025 года', 'С марта 2022 года']);
});

test('the finder lists every record once, in the words of its locale', () => {
	const listed = listedInstruments(law, 'uz-cyrl', createAddresses('/base/'));
	expect(listed.flatMap(({ provisions }) => provisions)).toHaveLength(entriesOf(law).length);
	expect(listed.find(({ id }) => id === 'code')).toMatchObject({ href: '/base/uz-cyrl/standards/code/', title: 'Кодекс', scope: 'national', binding: true });
	expect(listed.find(({ id }) => id === 'code')?.provisions[1]).toEqual({ anchor: 'code-5-1', at: '5-модда 1-қисм', says: 'Шундай дейилган.', topics: ['holding'] });
	expect(listed.flatMap(({ provisions }) => provisions).filter(({ warning }) => warning === 'to-be-confirmed').map(({ anchor }) => anchor)).toEqual(['code-7', 'pact-10']);
});
