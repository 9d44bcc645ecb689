import { describe, expect, test } from 'vitest';
import { comparison } from '../../src/checks/comparison.ts';
import { lawRecords } from '../../src/checks/law-records.ts';
import { lawReferences } from '../../src/checks/law-references.ts';
import { treatyStatus } from '../../src/checks/treaty-status.ts';
import { localeKeys } from '../../src/domain/languages/locales.ts';
import { channelsInWords } from '../../src/domain/law/channels-in-words.ts';
import { groundsOf } from '../../src/domain/law/comparison.ts';
import type { Law } from '../../src/domain/law/law.ts';
import { comparisonSchema, contactSchema, instrumentSchema, limitSchema, treatyStatusSchema, type Comparison, type TreatyStatus } from '../../src/domain/law/schema.ts';
import { complaintsInWords, stepsInWords, titleOf } from '../../src/domain/law/treaty-words.ts';
import { withLimits } from '../../src/domain/law/with-limits.ts';
import { readLaw } from '../../src/editions/law.ts';
import { searchRecords } from '../../src/search/records.ts';
import { law, libraryOf } from './fixtures.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const each = (en: string, ru = en, uz = en) => ({ en, ru, uz });
const foreign = { says: each('2 months.', '2 месяца.', '2 oy.'), confidence: 'from-memory', basis: 'secondary' };

function question(uzbekistan: object, more: object = {}): Comparison {
	return comparisonSchema.parse({ id: 'how-long', ask: each('How long?', 'Сколько?', 'Qancha?'), uzbekistan, kazakhstan: foreign, kyrgyzstan: foreign, tajikistan: foreign, turkmenistan: foreign, ...more });
}
const whole = question({ says: each('At most {holding}.', 'Не более {holding:gen}.', 'Koʻpi bilan {holding}.'), rests_on: [{ instrument: 'code', at: '5' }] });
const lawOf = (changes: Partial<Law>): Law => ({ ...law, ...changes });
const asking = (item: Comparison) => libraryOf([], { root: 'tests/build/sites/good', law: lawOf({ comparison: new Map([[item.id, item]]) }) });

describe('an answer of Uzbekistan', () => {
	test.each([
		['en', 'At most 48 hours.'],
		['ru', 'Не более 48 часов.'],
		['uz', 'Koʻpi bilan 48 soat.'],
		['uz-cyrl', 'Кўпи билан 48 соат.'],
	] as const)('takes its number from the limits, in %s', (locale, expected) => {
		const pieces = withLimits(locale, whole.uzbekistan.says, law);
		expect(plain(pieces.map(({ text }) => text).join(''))).toBe(expected);
		expect(pieces.filter((piece) => 'limit' in piece)).toHaveLength(1);
	});

	test('rests on the provision of its limit first, each provision once', () => {
		const at = law.limits.get('holding')?.at;
		const grounds = groundsOf(question({ says: each('{holding} {holding}'), rests_on: [{ instrument: 'code', at: '5' }, at] }), law);
		expect(grounds.map(({ to }) => to.at)).toEqual([at?.at, '5']);
	});

	test.each([
		['a typed number', each('At most 48 hours.', 'Не более 48 часов.', 'Koʻpi bilan 48 soat.'), ['how-long: "48 soat" is typed.', 'how-long: "48 часов" is typed.', 'how-long: "48 hours" is typed.']],
		['a limit that is not there', each('{nothing}'), ['how-long: there is no limit "nothing".']],
		['another limit in a translation', each('{holding}', '{extra}', '{holding}'), ['how-long: the languages do not name the same limits.']],
		['a year', each('Since 2025 {holding}.', 'С 2025 года {holding}.', '2025-yildan {holding}.'), []],
	])('is checked for %s', (_what, says, expected) => {
		expect(comparison(asking(question({ says }))).map(({ problem }) => problem)).toEqual(expected);
	});

	test('is told where it rests on nothing', () => {
		const library = asking(question({ says: each('{holding}'), rests_on: [{ instrument: 'pact', at: '99' }] }));
		expect(lawReferences(library).map(({ problem }) => problem)).toContain('"how-long" rests on pact 99, which is not in the registry.');
	});
});

test.each([
	['another number in a translation', { ...foreign, says: each('2 months.', '3 месяца.', '2 oy.') }, 'how-long kazakhstan: 2 hours, days, months or years stand in English and not in Russian.'],
	['another number in the translation of a note', { ...foreign, note: each('72 hours.', '72 часа.', '24 soat.') }, 'how-long kazakhstan: 72 hours, days, months or years stand in English and not in Uzbek.'],
	['no source although it is verified', { ...foreign, confidence: 'verified' }, 'how-long kazakhstan: it is verified, and no source is named.'],
])('an answer of another State with %s is told', (_what, kazakhstan, expected) => {
	expect(lawRecords(asking(question({ says: each('a', 'а', 'a') }, { kazakhstan }))).map(({ problem }) => problem)).toContain(expected);
});

test('a history with another number in a translation is told', () => {
	const holding = limitSchema.parse({ ...law.limits.get('holding'), history: [{ until: '2017-03-31', says: each('72 hours.', '48 часов.', '72 soat.') }] });
	const library = libraryOf([], { root: 'tests/build/sites/good', law: lawOf({ limits: new Map([['holding', holding]]) }) });
	expect(lawRecords(library).map(({ problem }) => problem)).toContain('holding: 72 hours, days, months or years stand in English and not in Russian.');
});

describe('the status of a treaty', () => {
	const known = { confidence: 'verified', basis: 'text', sources: ['https://treaties.example'] };
	const status = (more: object): TreatyStatus => treatyStatusSchema.parse({ id: 'pact', instrument: 'pact', status: 'acceded', joined: '1995-09-28', ...known, ...more });
	const problems = (...statuses: TreatyStatus[]) => treatyStatus(libraryOf([], { law: lawOf({ treaties: new Map(statuses.map((item) => [item.id, item])) }) })).map(({ problem }) => problem);

	test('says each step, in the order of time', () => {
		const treaty = status({ status: 'ratified', signed: '2009-02-27', joined: '2021-06-07', in_force: '2021-07-28' });
		expect(stepsInWords(treaty, 'en').map(plain)).toEqual(['signature 27 February 2009', 'ratification 7 June 2021', 'in force since 28 July 2021']);
		expect(stepsInWords(treaty, 'uz-cyrl').at(-1)).toBe('кучга кириш — 2021 йил 28 июль');
		expect(stepsInWords(status({ status: 'signed', joined: undefined, signed: '2001-06-28', as_of: '2015-03' }), 'en').map(plain)).toEqual(['signature 28 June 2001', 'no ratification recorded as of March 2015']);
		expect(stepsInWords(status({ status: 'unrecorded', joined: undefined, as_of: '2022-08' }), 'en')).toEqual(['no step recorded as of August 2022']);
	});

	test('says whether a person may complain, and only what is known', () => {
		expect(complaintsInWords(status({}), 'en')).toBeUndefined();
		const rests_on = [{ instrument: 'pact', at: '9' }];
		expect(complaintsInWords(status({ complaints: { state: 'accepted', to: each('to the Committee'), rests_on } }), 'en')).toBe('individual complaints: possible, to the Committee');
		expect(complaintsInWords(status({ complaints: { state: 'unrecorded', as_of: '2022-08' } }), 'en')).toBe('individual complaints: no acceptance by Uzbekistan recorded as of August 2022');
		expect(complaintsInWords(status({ complaints: { state: 'unconfirmed', rests_on } }), 'en')).toBe('individual complaints: it is not confirmed whether Uzbekistan accepts them');
	});

	test('has the title of the registry, or its own', () => {
		expect(titleOf(status({}), law, 'en')).toBe(law.instruments.get('pact')?.title.en);
		expect(titleOf(status({ instrument: undefined, title: each('Other pact') }), law, 'en')).toBe('Other pact');
	});

	test.each([
		['joined without a day', { joined: undefined }],
		['only signed, and not as of when', { status: 'signed', joined: undefined, signed: '2001-06-28' }],
		['both in the registry and with a title', { title: each('Pact') }],
		['neither in the registry nor with a title', { instrument: undefined }],
	])('is refused where a treaty is %s', (_what, more) => {
		expect(() => status(more)).toThrow();
	});

	const treaties = [...law.instruments.values()].filter(({ kind }) => kind === 'treaty').map(({ id }) => id);

	test('agrees with the force that the registry gives the treaty', () => {
		expect(treaties).toEqual(['pact']);
		expect(problems(status({}))).toEqual([]);
		expect(problems(status({ status: 'unrecorded', joined: undefined, as_of: '2022-08' }))).toEqual(['pact: it is "unrecorded", and the registry says that it is binding.']);
		const soft = instrumentSchema.parse({ ...law.instruments.get('pact'), force: 'not-binding' });
		const changed = lawOf({ instruments: new Map([['pact', soft]]), treaties: new Map([['pact', status({})]]) });
		expect(treatyStatus(libraryOf([], { law: changed })).map(({ problem }) => problem)).toEqual(['pact: it is "acceded", and the registry says that it is not-binding.']);
	});

	test('names an instrument that is there, and leaves none out', () => {
		expect(problems(status({ id: 'other', instrument: 'nothing' }))).toEqual(['other: the registry has no instrument "nothing".', 'What Uzbekistan has done about the treaty "pact" is not said.']);
	});
});

describe('how an office is reached', () => {
	const office = (...channels: object[]) => contactSchema.parse({ id: 'a', name: each('A'), says: each('a'), group: 'state', confidence: 'verified', channels });
	const seen = { kind: 'phone', value: '1234', state: 'stale', as_of: '2020-06-09', sources: ['https://news.example'] };

	test('is said without the number, by how it is known', () => {
		const site = { kind: 'web', value: 'https://office.example', state: 'unconfirmed' };
		expect(channelsInWords(office(seen, { ...site, sources: ['https://office.example/page'] }, { kind: 'email', value: 'a@b.example', state: 'unconfirmed' }), 'en').map(plain)).toEqual([
			'Telephone: known from a source of 9 June 2020',
			'Site: known from a source without a date',
			'E-mail: found in no source',
		]);
	});

	test('is said once for each way of knowing, and not of what was seen nowhere beside what was seen', () => {
		expect(channelsInWords(office(seen, { ...seen, value: '5678' }, { kind: 'phone', value: '9', state: 'unconfirmed' }), 'en')).toHaveLength(1);
	});

	test('is printed once it is confirmed', () => {
		expect(channelsInWords(office({ ...seen, state: 'confirmed' }), 'en')).toEqual(['Telephone: 1234']);
	});
});

describe('the data', () => {
	const { law: ours } = readLaw('src');
	const contacts = [...ours.contacts.values()];

	test('prints no channel that is not confirmed', () => {
		const hidden = contacts.flatMap(({ channels }) => channels.filter(({ state }) => state !== 'confirmed').map(({ value }) => value));
		const shown = localeKeys.flatMap((locale) => contacts.flatMap((contact) => [...channelsInWords(contact, locale), contact.says.en, contact.says.ru, contact.says.uz, contact.name.en]));
		expect(hidden.length).toBeGreaterThan(20);
		expect(hidden.filter((value) => shown.some((text) => new RegExp(`(?<!\\d)${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d)`).test(text)))).toEqual([]);
	});

	test('neither promises nor denies complaints to the Committee against Torture', () => {
		expect(ours.treaties.get('cat')?.complaints?.state).toBe('unconfirmed');
	});

	test('has a date and a source for all that is verified', () => {
		const cells = [...ours.comparison.values()].flatMap(({ kazakhstan, kyrgyzstan, tajikistan, turkmenistan }) => [kazakhstan, kyrgyzstan, tajikistan, turkmenistan]);
		const verified = [...cells, ...ours.treaties.values()].filter(({ confidence }) => confidence === 'verified');
		expect(verified.filter(({ checked, sources }) => checked === undefined || sources.length === 0)).toEqual([]);
		expect(contacts.filter(({ confidence, sources }) => confidence === 'verified' && sources.length === 0).map(({ id }) => id)).toEqual([]);
	});
});

test('offices, treaties and questions are found by search, and what is not confirmed says so there', () => {
	const pact = treatyStatusSchema.parse({ id: 'pact', instrument: 'pact', status: 'acceded', joined: '1995-09-28', confidence: 'verified', basis: 'text', sources: ['https://treaties.example'] });
	const records = searchRecords(libraryOf([], { law: lawOf({ comparison: new Map([[whole.id, whole]]), treaties: new Map([[pact.id, pact]]) }) })).filter(({ language, url }) => language === 'en' && !/\/(standards|topics|glossary|time-limits)\//.test(url));
	expect(records.map(({ url, content, meta, filters }) => [url, filters.shelf[0], meta.title, meta.place, plain(content)])).toEqual([
		['/en/contacts/#helper', 'text', 'Helper', 'Whom to turn to', 'Helps everyone.'],
		['/en/treaties/#pact', 'law', law.instruments.get('pact')?.title.en, 'Treaties and Uzbekistan', 'Uzbekistan: accession 28 September 1995.'],
		['/en/comparison/#how-long', 'law', 'How long?', 'Five States side by side', 'Uzbekistan: At most 48 hours. Kazakhstan: 2 months (to be confirmed). Kyrgyzstan: 2 months (to be confirmed). Tajikistan: 2 months (to be confirmed). Turkmenistan: 2 months (to be confirmed).'],
	]);
});
