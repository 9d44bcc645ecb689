import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import { openFile, openSchema, type OpenSource } from '../../src/domain/law/open-data.ts';
import { openNames, type OpenName } from '../../src/domain/law/open-data-schema.ts';
import { instrumentSchema } from '../../src/domain/law/schema.ts';
import { readLibrary } from '../../src/editions/library.ts';
import { addresses, cleanPage, edition, law } from './fixtures.ts';

const small: OpenSource = { law, edition, addresses, documents: [] };
const own: OpenSource = readLibrary('src', createAddresses('/handbook/', 'https://example.org'));
const sources = { 'the fixtures': small, 'the law of the site': own };

/** The bytes of a file, read back: what is undefined is not there. */
const published = (name: OpenName, source: OpenSource) => JSON.parse(JSON.stringify(openFile(name, source))) as { $schema: string; data: Record<string, unknown>[] } & Record<string, unknown>;
const record = (name: OpenName, id: string, source = small) => published(name, source).data.find((candidate) => candidate['id'] === id);

/** An independent validator; it knows the formats that the schemas name. */
const validatorOf = (name: OpenName, source: OpenSource) =>
	new Ajv2020({ strictSchema: true, strictTypes: false, allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: (text: string) => URL.canParse(text) } }).compile(openSchema(name, source.addresses));

describe.each(Object.entries(sources))('of %s', (_name, source) => {
	test.each(openNames)('%s.json fits the schema that it names, and has records', (name) => {
		const file = published(name, source);
		const validate = validatorOf(name, source);
		expect(validate(file) ? [] : validate.errors).toEqual([]);
		expect(file.$schema).toBe((openSchema(name, source.addresses) as { $id: string }).$id);
		if (source === own) expect(file.data.length).toBeGreaterThan(0);
	});

	test.each(openNames)('%s.json has no id twice', (name) => {
		const ids = published(name, source).data.map(({ id }) => id);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});

	test('every reference leads to a record', () => {
		const ids = (name: OpenName) => new Set(published(name, source).data.map(({ id }) => id));
		const [provisions, instruments, topics, limits] = [ids('provisions'), ids('instruments'), ids('topics'), ids('limits')];
		const named = [
			...openFile('limits', source).data.flatMap(({ at, also }) => [at, ...also]),
			...openFile('glossary', source).data.flatMap(({ definition }) => definition ?? []),
			...openFile('contacts', source).data.flatMap(({ rests_on }) => rests_on),
			...openFile('topics', source).data.flatMap(({ questions }) => questions.flatMap(({ international, national }) => [...international, ...national])),
			...openFile('changes', source).data.map(({ provision }) => provision),
		];
		expect(named.filter((id) => !provisions.has(id))).toEqual([]);
		expect(openFile('provisions', source).data.filter(({ instrument, topics: about }) => !instruments.has(instrument) || about.some((topic) => !topics.has(topic)))).toEqual([]);
		expect(openFile('changes', source).data.filter(({ limit }) => limit !== undefined && !limits.has(limit))).toEqual([]);
	});
});

describe('a schema', () => {
	const validate = validatorOf('contacts', small);
	const withChannel = (channel: object) => ({ ...published('contacts', small), data: [{ ...record('contacts', 'helper'), channels: [channel] }] });

	test('refuses the value of a channel that nobody has confirmed', () => {
		expect(validate(withChannel({ kind: 'phone', state: 'confirmed', value: '1' }))).toBe(true);
		expect(validate(withChannel({ kind: 'phone', state: 'stale' }))).toBe(true);
		expect(validate(withChannel({ kind: 'phone', state: 'stale', value: '1' }))).toBe(false);
	});

	test('refuses an unknown key and a text without Cyrillic', () => {
		const helper = record('contacts', 'helper');
		expect(validate({ ...published('contacts', small), data: [{ ...helper, colour: 'red' }] })).toBe(false);
		expect(validate({ ...published('contacts', small), data: [{ ...helper, name: { en: 'a', ru: 'a', uz: 'a' } }] })).toBe(false);
	});
});

test('a file says under which licence it stands, of which edition it is, and when the law was checked', () => {
	expect(published('provisions', small)).toMatchObject({
		$schema: '/api/v1/schemas/provisions.json',
		licence: 'CC0-1.0',
		edition: { number: 0, date: '2026-11-24' },
		law_checked: { first: '2026-02-01', last: '2026-03-10' },
	});
	expect(published('provisions', own).$schema).toBe('https://example.org/handbook/api/v1/schemas/provisions.json');
});

test('a provision has its anchor as id, its citations, its text in every script, the day of its next check and its pages', () => {
	expect(record('provisions', 'code-5-1')).toEqual({
		id: 'code-5-1',
		instrument: 'code',
		at: '5(1)',
		topics: ['holding'],
		cite: {
			short: { uz: 'Kodeks 5-modda 1-qism', 'uz-Cyrl': 'Кодекс 5-модда 1-қисм', ru: 'Кодекс, ст.\u00A05 ч.\u00A01', en: 'Code art 5(1)' },
			full: { uz: 'Kodeks 5-moddasining birinchi qismi', 'uz-Cyrl': 'Кодекс 5-моддасининг биринчи қисми', ru: 'часть первая статьи 5 Кодекса', en: 'part 1 of article 5 of the Code' },
		},
		says: { uz: 'Shunday deyilgan.', 'uz-Cyrl': 'Шундай дейилган.', ru: 'Так сказано.', en: 'It says so.' },
		confidence: 'verified',
		basis: 'text',
		checked: '2026-02-01',
		check_by: '2026-08-01',
		sources: ['https://law.example'],
		history: [],
		figures: [],
		url: { uz: '/uz/standards/code/#code-5-1', 'uz-Cyrl': '/uz-cyrl/standards/code/#code-5-1', ru: '/ru/standards/code/#code-5-1', en: '/en/standards/code/#code-5-1' },
	});
	expect(record('provisions', 'cpc-226-1', own)).toMatchObject({ url: { ru: '/handbook/ru/standards/cpc/#cpc-226-1' } });
});

test('what has no date of a check has none here', () => {
	expect(record('provisions', 'code-9')).not.toHaveProperty('checked');
	expect(record('provisions', 'code-9')).not.toHaveProperty('check_by');
});

test('an instrument whose address nobody has opened says so', () => {
	expect(record('instruments', 'code')).toMatchObject({ short: { ru: 'Кодекс' }, official: { url: 'https://law.example/code', opened: null } });
	expect(record('instruments', 'code')).not.toHaveProperty('provisions');
});

test('a change names its provision and the pages that rest on it, each once', () => {
	const code = instrumentSchema.parse({ ...law.instruments.get('code'), provisions: law.instruments.get('code')?.provisions.map((provision) => (provision.at === '5' ? { ...provision, history: [{ until: '2020-01-01', says: { en: 'Otherwise', ru: 'Иначе', uz: 'Boshqacha' }, law: 'Act 1' }] } : provision)) });
	const source = { ...small, law: { ...law, instruments: new Map(law.instruments).set('code', code) }, documents: (['en', 'ru'] as const).map((locale) => cleanPage('prose', 'A <Cite id="code" at="5" />.', locale)) };
	const says = { uz: 'Boshqacha', 'uz-Cyrl': 'Бошқача', ru: 'Иначе', en: 'Otherwise' };
	expect(published('changes', source).data).toEqual([{ id: 'code-5-until-2020-01-01', date: '2020-01-01', kind: 'until', says, law: 'Act 1', provision: 'code-5', pages: ['about'] }]);
	expect(published('provisions', source).data.find(({ id }) => id === 'code-5')).toMatchObject({ history: [{ until: '2020-01-01', says, law: 'Act 1' }] });
});

describe('a channel', () => {
	test('that is confirmed is published, another one only by its kind and state', () => {
		expect(record('contacts', 'helper')?.['channels']).toEqual([{ kind: 'phone', state: 'stale' }, { kind: 'web', state: 'unconfirmed' }, { kind: 'phone', state: 'confirmed', value: '+998 71 200-00-00' }]);
	});

	test('that nobody has confirmed stands in no file', () => {
		const unconfirmed = [...own.law.contacts.values()].flatMap(({ channels }) => channels.filter(({ state, kind }) => state !== 'confirmed' && kind === 'phone').map(({ value }) => value));
		const telephone = /\+\s?998[\d\s()-]{7,}|\b\d{2,3}[ -]\d{3}[ -]\d{2}[ -]?\d{2}\b/;
		for (const name of openNames) expect(JSON.stringify(openFile(name, own)), name).not.toMatch(telephone);
		const contacts = JSON.stringify(openFile('contacts', own));
		expect(unconfirmed.filter((value) => contacts.includes(value))).toEqual([]);
	});
});
