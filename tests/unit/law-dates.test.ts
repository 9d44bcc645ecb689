import { expect, test } from 'vitest';
import { lawDates } from '../../src/domain/law/law-dates.ts';
import { checkBy } from '../../src/domain/law/law.ts';
import { cleanPage, law } from './fixtures.ts';

test.each([
	['2026-03-10', '2026-09-10'],
	['2026-11-24', '2027-05-24'],
	['2026-08-31', '2027-02-28'],
	['2027-08-31', '2028-02-29'],
	['2026-03-31', '2026-09-30'],
	['2026-12-31', '2027-06-30'],
	['2026-07', '2027-01'],
	['2026-01', '2026-07'],
])('what was checked on %s is checked again by %s', (checked, again) => {
	expect(checkBy({ checked, check_by: undefined })).toBe(again);
});

test('a day that is given wins, and nothing is made up where no check is recorded', () => {
	expect(checkBy({ checked: '2026-03-10', check_by: '2026-04-01' })).toBe('2026-04-01');
	expect(checkBy({ checked: undefined, check_by: undefined })).toBeUndefined();
});

const dates: Record<string, [body: string, checked: string | undefined, again: string | undefined]> = {
	'a page that cites nothing has no dates': ['Text.', undefined, undefined],
	'the oldest check counts, and the earliest day of the next': ['A <Cite id="code" at="5" />, <Cite id="code" at="5(1)" />.', '2026-02-01', '2026-08-01'],
	'a limit counts like a citation': ['Within <Limit id="holding" />.', '2026-03-10', '2026-09-10'],
	'one check without a date leaves the page without a date': ['A <Cite id="code" at="5" />, <Cite id="code" at="9" />.', undefined, '2026-09-10'],
	'what is not verified says nothing about the rest': ['A <Cite id="code" at="5" />, <Cite id="code" at="7" />.', '2026-03-10', '2026-09-10'],
	'a page with only unverified law has no date': ['A <Cite id="code" at="7" />.', undefined, undefined],
};

test.each(Object.entries(dates))('%s', (_name, [body, checked, again]) => {
	expect(lawDates(law, cleanPage('prose', body))).toEqual({ checked, checkBy: again });
});
