import { expect, test } from 'vitest';
import { amendmentsOf, changedUses } from '../../src/domain/law/changed-uses.ts';
import { restingOn, type Change } from '../../src/domain/law/changes.ts';
import { limitUsesOf, usesOf } from '../../src/domain/law/registry.ts';
import { cleanPage, inAll, law } from './fixtures.ts';

const change = (more: Partial<Change>): Change => ({ date: '2020-05-14', kind: 'from', says: inAll('Added'), law: 'ZRU-1', at: { instrument: 'code', at: '5(1)' }, ...more });

test('changes of one day and one act stand together, the same words once', () => {
	const one = change({});
	const two = change({ at: { instrument: 'code', at: '5' } });
	const before = change({ kind: 'until', says: inAll('72 hours') });
	const later: Change = { date: '2020-05-14', kind: 'from', says: inAll('Added'), at: one.at };
	expect(amendmentsOf([one, two, before, later])).toEqual([
		{ date: '2020-05-14', law: 'ZRU-1', changes: [{ kind: 'from', says: inAll('Added'), of: [one, two] }, { kind: 'until', says: inAll('72 hours'), of: [before] }] },
		{ date: '2020-05-14', law: undefined, changes: [{ kind: 'from', says: inAll('Added'), of: [later] }] },
	]);
});

test('words that are the same in one language only stand apart', () => {
	const one = change({});
	const other = change({ says: { ...inAll('Added'), uz: 'Kiritilgan' } });
	expect(amendmentsOf([one, other]).flatMap(({ changes }) => changes.map(({ of }) => of))).toEqual([[one], [other]]);
});

test('what rests on a change is each paragraph and each page once, paragraphs first', () => {
	const pages = [
		cleanPage('leaflet', '<Right>\n\n## A {#a}\n\nWithin <Limit id="holding" /> <Cite id="code" at="5(1)" />.\n\n</Right>'),
		cleanPage('chapter', '## A {#brief}\n\nOne <Cite id="code" at="5(1)" />.\n\nTwo.\n\nThree: <Limit id="holding" /> <Cite id="code" at="5" />.'),
	];
	const places = (changes: Change[]) => changedUses(changes, usesOf(pages, 'en'), limitUsesOf(pages, 'en'), law).map(({ document, unit }) => unit?.number ?? document.path);
	expect(places([change({})])).toEqual(['3.1', '3.3', 'leaflets/rights']);
	expect(places([change({ limit: 'holding' })])).toEqual(['3.3', 'leaflets/rights']);
	expect(places([change({ at: { instrument: 'code', at: '9' } })])).toEqual([]);
	for (const one of [change({}), change({ limit: 'holding' }), change({ at: { instrument: 'code', at: '5' } })]) {
		const documents = changedUses([one], usesOf(pages, 'en'), limitUsesOf(pages, 'en'), law).map(({ document }) => document);
		expect(new Set(documents)).toEqual(new Set(restingOn(one, pages, law)));
	}
});
