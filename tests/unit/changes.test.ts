import { describe, expect, test } from 'vitest';
import { changesOf, restingOn, type Change } from '../../src/domain/law/changes.ts';
import type { Law } from '../../src/domain/law/law.ts';
import { instrumentSchema, limitSchema } from '../../src/domain/law/schema.ts';
import { cleanPage, inAll, law } from './fixtures.ts';

const code = law.instruments.get('code');
const holding = law.limits.get('holding');

/** The law of the fixtures with a history for two provisions and a limit. */
const amended: Law = {
	...law,
	instruments: new Map(law.instruments).set('code', instrumentSchema.parse({
		...code,
		provisions: code?.provisions.map((provision) => {
			if (provision.at === '5') return { ...provision, history: [{ from: '2018', says: inAll('Year only') }, { says: inAll('No date') }, { from: '2018-04-18', says: inAll('Later'), law: 'Act 2' }] };
			if (provision.at === '5(1)') return { ...provision, history: [{ until: '2018-04-18', says: inAll('Same day'), law: 'Act 2' }, { from: '2001-01-01', until: '2008-04', says: inAll('Both') }] };
			return provision;
		}),
	})),
	limits: new Map(law.limits).set('holding', limitSchema.parse({ ...holding, history: [{ until: '2018-04-18', says: inAll('72 hours'), law: 'Act 2' }] })),
};

describe('the changes of the law', () => {
	const changes = changesOf(amended);

	test('stand newest first, a bare year after its days, provisions before limits', () => {
		expect(changes.map(({ date, says }) => [date, says.en])).toEqual([
			['2018-04-18', 'Later'],
			['2018-04-18', 'Same day'],
			['2018-04-18', '72 hours'],
			['2018', 'Year only'],
			['2008-04', 'Both'],
			['2001-01-01', 'Both'],
		]);
	});

	test('say which way they look, which act made them and what changed', () => {
		expect(changes[0]).toEqual({ date: '2018-04-18', kind: 'from', says: inAll('Later'), law: 'Act 2', at: { instrument: 'code', at: '5' } });
		expect(changes[2]).toEqual({ date: '2018-04-18', kind: 'until', says: inAll('72 hours'), law: 'Act 2', at: { instrument: 'code', at: '5(1)' }, limit: 'holding' });
		expect(changes[3]).not.toHaveProperty('law');
	});

	test('are none where no history is kept', () => {
		expect(changesOf(law)).toEqual([]);
	});
});

test('a page rests on a provision that it cites or whose number it states, and on a limit that it states', () => {
	const citing = cleanPage('prose', 'A <Cite id="code" at="5(1)" />.');
	const stating = cleanPage('prose', 'Within <Limit id="holding" />.');
	const other = cleanPage('prose', 'Within <Limit id="pact-prompt" />, <Cite id="code" at="5" />.');
	const pages = [citing, stating, other];
	const change = (record: Pick<Change, 'at' | 'limit'>): Change => ({ date: '2018', kind: 'from', says: inAll('x'), ...record });
	const at = { instrument: 'code', at: '5(1)' };
	expect(restingOn(change({ at }), pages, law)).toEqual([citing, stating]);
	expect(restingOn(change({ at, limit: 'holding' }), pages, law)).toEqual([stating]);
	expect(restingOn(change({ at: { instrument: 'pact', at: '9(3)' } }), pages, law)).toEqual([other]);
});
