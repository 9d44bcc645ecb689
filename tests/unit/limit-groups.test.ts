import { describe, expect, test } from 'vitest';
import { writtenLocales } from '../../src/domain/languages/locales.ts';
import { interfaceStrings } from '../../src/domain/languages/strings.ts';
import { groupOf, isOnWall, limitGroups, limitsByGroup } from '../../src/domain/law/limit-groups.ts';
import { countingInWords, limitPhrase, limitWords } from '../../src/domain/law/limit-words.ts';
import { events, type Limit } from '../../src/domain/law/schema.ts';
import { readLaw } from '../../src/editions/law.ts';
import { noBreak } from './fixtures.ts';

const { law } = readLaw('src');
const limits = [...law.limits.values()];
const groups = limitsByGroup(limits);
const lines = groups.flatMap(({ group, lines: own }) => own.map((line) => ({ group, ...line })));
const limit = (id: string): Limit => {
	const found = law.limits.get(id);
	if (found === undefined) throw new Error(`limits.yaml has no "${id}".`);
	return found;
};

describe('the groups of limits', () => {
	test('hold every limit once', () => {
		const grouped = lines.flatMap(({ limits: own }) => own.map(({ id }) => id));
		expect(grouped.toSorted()).toEqual(limits.map(({ id }) => id).toSorted());
	});

	test('are none of them empty, and stand in the order of a case', () => {
		expect(groups.map(({ group }) => group)).toEqual(limitGroups);
	});

	test.each([
		['police-custody', 'apprehension'],
		['court-extra-time', 'apprehension'],
		['prosecutor-notice', 'delivery'],
		['request-before-expiry', 'before'],
		['custody-hearing', 'receipt-by-court'],
		['appeal-period', 'ruling'],
		['appeal-decision', 'appeal'],
		['questioning-minor-per-day', 'defence'],
		['medical-placement-extension', 'custody'],
		['trial-start', 'case'],
		['preliminary-hearing-notice', 'case'],
		['threshold-minor', 'thresholds'],
		['compensation-claim', 'compensation'],
		['extradition-apprehension', 'extradition'],
		['admin-detention-border-record', 'administrative'],
	] as const)('%s belongs to "%s"', (id, group) => {
		expect(groupOf(limit(id))).toBe(group);
	});

	test('never let limits with different starting points share a line', () => {
		expect(lines.filter(({ from, direction, limits: own }) => own.some((other) => other.from !== from || other.direction !== direction))).toEqual([]);
	});

	test('put the shorter time first on a line', () => {
		expect(lines.find(({ from }) => from === 'delivery')?.limits.map(({ id }) => id)).toEqual(['record-of-apprehension', 'prosecutor-notice', 'grounds-check']);
		expect(lines.find(({ from }) => from === 'start-of-trial')?.limits.map(({ value }) => value.number)).toEqual([1, 2, 2, 4, 5, 6]);
	});

	test('and the events have a name in each language', () => {
		const keys = [...limitGroups.map((group) => `timeLimits.${group}`), ...events.map((event) => `event.${event}`)];
		expect(writtenLocales.flatMap((locale) => keys.filter((key) => !Object.hasOwn(interfaceStrings[locale], key)))).toEqual([]);
	});
});

describe('the sheet for the wall', () => {
	test('has only what was read in its own text and may be printed', () => {
		expect(limits.filter((one) => isOnWall(one) && (one.confidence !== 'verified' || one.basis !== 'text' || one.leaflet === 'no'))).toEqual([]);
	});

	test.each(['police-custody', 'custody-hearing', 'appeal-period', 'custody-longest'])('has %s', (id) => {
		expect(isOnWall(limit(id))).toBe(true);
	});

	test.each(['extradition-apprehension', 'admin-detention', 'medical-placement-appeal', 'travel-limit-hearing', 'trial-length', 'visit-remand-prison'])('leaves %s to the page', (id) => {
		expect(isOnWall(limit(id))).toBe(false);
	});
});

describe('a limit in words', () => {
	test.each([
		['en', 'police-custody', 'at most 48 hours'],
		['ru', 'police-custody', 'не более 48 часов'],
		['ru', 'inquiry', 'не более 1 месяца'],
		['uz', 'request-before-expiry', 'kamida 8 soat'],
		['uz', 'threshold-minor', '5 yildan ortiq'],
		['uz-cyrl', 'threshold-minor', '5 йилдан ортиқ'],
		['en', 'rights-told', 'At once'],
	] as const)('is said in %s of %s as "%s"', (locale, id, words) => {
		expect(limitPhrase(limit(id), locale).replaceAll(noBreak, ' ')).toBe(words);
	});

	test('has no time where the law grants a right without one', () => {
		expect(limitWords(limit('interpreter'), 'en')).toEqual({ before: '', value: 'From then on', after: '' });
	});

	test('says how it is counted, and what is not settled', () => {
		expect(countingInWords(limit('police-custody'), 'en')).toEqual(['the hour or day of the start is counted', 'days off move nothing']);
		expect(countingInWords(limit('trial-start'), 'en')).toEqual(['the hour or day of the start is not counted', 'an end on a day off moves to the next working day']);
		expect(countingInWords(limit('custody-hearing'), 'en')[1]).toContain('not settled');
		expect(countingInWords(limit('bail-minimum'), 'en')).toEqual([]);
	});
});

test('a term of hours that leaves out its start is the one of which article 314(3) does not settle whether it moves', () => {
	const strict = limits.filter(({ counts }) => counts?.start === 'excluded' && counts.days_off === 'move-nothing');
	expect(strict.length).toBeGreaterThan(0);
	expect(strict.filter(({ value }) => value.unit !== 'hours')).toEqual([]);
});
