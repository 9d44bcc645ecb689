import { describe, expect, test } from 'vitest';
import { blocksOf, plainText, textsOf } from '../../src/domain/document/document.ts';
import { writtenLocales } from '../../src/domain/languages/locales.ts';
import { findProvision } from '../../src/domain/law/law.ts';
import { neighbours, type Reference } from '../../src/domain/law/schema.ts';
import { createAddresses } from '../../src/domain/addresses.ts';
import { readLaw } from '../../src/editions/law.ts';
import { readLibrary } from '../../src/editions/library.ts';

const { law, findings } = readLaw('src');
const instruments = [...law.instruments.values()];
const limits = [...law.limits.values()];
const terms = [...law.terms.values()];
const contacts = [...law.contacts.values()];
const facts = [
	...instruments.flatMap(({ id, provisions }) => provisions.map((provision) => ({ ...provision, name: `${id} ${provision.at}` }))),
	...limits.map((limit) => ({ ...limit, name: limit.id })),
];
const unknown = (references: Reference[]) => references.filter((reference) => findProvision(law, reference) === undefined);
const twice = (names: string[]) => names.filter((name, index) => names.indexOf(name) !== index);

test('the law has no finding and is not empty', () => {
	expect(findings).toEqual([]);
	expect([instruments.length, limits.length, terms.length, contacts.length].every((count) => count > 0)).toBe(true);
});

describe('every reference leads to a record', () => {
	test('of a limit, the provisions beside it included', () => {
		expect(unknown(limits.flatMap(({ at, also }) => [at, ...also]))).toEqual([]);
	});

	test('of what stands beside a limit, to another limit', () => {
		const seen = limits.flatMap(({ id, remark, exceptions }) => [...(remark ? [remark] : []), ...exceptions].flatMap(({ see }) => see.map((to) => ({ id, to }))));
		expect(seen.filter(({ id, to }) => id === to || !law.limits.has(to))).toEqual([]);
	});

	test('of a definition', () => {
		expect(unknown(terms.flatMap(({ definition }) => definition ?? []))).toEqual([]);
	});

	test('of what a contact rests on', () => {
		expect(unknown(contacts.flatMap(({ rests_on, also }) => [...rests_on, ...also]))).toEqual([]);
	});
});

describe('names', () => {
	test('the id of a limit has no figure, and none of its value', () => {
		expect(limits.filter(({ id, value }) => /\d/.test(id) || id.split('-').includes(String(value.number)))).toEqual([]);
	});

	test('a pinpoint stands once in its instrument', () => {
		expect(instruments.flatMap(({ id, provisions }) => twice(provisions.map(({ at }) => `${id} ${at}`)))).toEqual([]);
	});

	test('a figure of an international text has a name of its own, which no limit has', () => {
		const figures = instruments.flatMap(({ provisions }) => provisions.flatMap((provision) => provision.figures.map(({ id }) => id)));
		expect(twice([...figures, ...law.limits.keys()])).toEqual([]);
	});

	test('a national instrument has no figures: its numbers are limits', () => {
		const national = instruments.filter(({ scope }) => scope === 'national');
		expect(national.flatMap(({ provisions }) => provisions.flatMap((provision) => provision.figures))).toEqual([]);
	});

	test('a limit rests on national law', () => {
		expect(limits.filter(({ at }) => law.instruments.get(at.instrument)?.scope !== 'national')).toEqual([]);
	});

	test('a finding and a case name their body and their date, where it is known', () => {
		const practice = instruments.filter(({ kind }) => kind === 'finding' || kind === 'case');
		expect(practice.filter(({ body }) => body === undefined)).toEqual([]);
		expect(practice.filter(({ adopted }) => adopted === undefined).map(({ id }) => id)).toEqual(['cedaw-189-2022', 'sr-torture-2002']);
	});

	test('a term has a word of its own in each language', () => {
		for (const locale of writtenLocales) expect(twice(terms.map(({ term }) => term[locale].toLowerCase()))).toEqual([]);
	});
});

describe('how it is known', () => {
	test('what is verified has a date and a source', () => {
		expect(facts.filter(({ confidence, checked, sources }) => confidence === 'verified' && (checked === undefined || sources.length === 0)).map(({ name }) => name)).toEqual([]);
	});

	test('what is from memory was not read in its text', () => {
		expect(facts.filter(({ confidence, basis }) => confidence === 'from-memory' && basis === 'text').map(({ name }) => name)).toEqual([]);
	});

	test('no limit that may stand in a leaflet is unverified or known at second hand', () => {
		expect(limits.filter(({ leaflet, confidence, basis }) => leaflet !== 'no' && (confidence !== 'verified' || basis !== 'text'))).toEqual([]);
	});

	test('a limit that needs care says why', () => {
		expect(limits.filter(({ leaflet, note }) => leaflet === 'with-care' && !note)).toEqual([]);
	});

	test('a limit has a number, unless it is to happen at once', () => {
		expect(limits.filter(({ value }) => (value.unit === 'immediately') !== (value.number === undefined)).map(({ id }) => id)).toEqual([]);
	});
});

describe('Uzbek texts', () => {
	const texts = [
		...facts.map(({ says }) => says.uz),
		...instruments.flatMap(({ title, short, body, pinpoint, full, gather }) => [title.uz, short.uz, body?.uz ?? '', ...pinpoint.uz, ...full.uz, gather.uz.one, gather.uz.other]),
		...terms.flatMap(({ term, also, plain }) => [term.uz, ...(also.uz ?? []), plain?.uz ?? '']),
		...contacts.flatMap(({ name, says, words }) => [name.uz, says.uz, words?.uz ?? '']),
		...[...law.treaties.values()].flatMap(({ title, note }) => [title?.uz ?? '', note?.uz ?? '']),
		...[...law.comparison.values()].flatMap(({ ask, uzbekistan, ...states }) => [ask.uz, uzbekistan.says.uz, ...neighbours.flatMap((state) => [states[state].says.uz, states[state].law?.uz ?? '', states[state].note?.uz ?? ''])]),
	];

	test('are in Latin script', () => {
		expect(texts.filter((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
	});

	test('use the letter marks of the alphabet', () => {
		expect(texts.filter((text) => /[oOgG]['‘’`´ʼ]|\p{L}['‘’`´]\p{L}/u.test(text))).toEqual([]);
	});
});

test('a channel that is not confirmed stands on no page', () => {
	const { documents } = readLibrary('src', createAddresses('/'));
	const shown = documents.flatMap((document) =>
		blocksOf(document).flatMap((block) => [...(block.kind === 'contact' ? [block.name, block.says, block.number] : []), ...textsOf(block).map(plainText)]),
	);
	const hidden = contacts.flatMap(({ channels }) => channels.filter(({ state }) => state !== 'confirmed').map(({ value }) => value));
	const everything = ` ${shown.join(' ').replace(/[\s().,;]+/g, ' ')} `;
	const stands = (value: string) => everything.includes(` ${value.replace(/[().,;]+/g, ' ')} `);
	expect(hidden.length).toBeGreaterThan(0);
	expect(hidden.filter(stands)).toEqual([]);
});
