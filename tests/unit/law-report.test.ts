import { describe, expect, test } from 'vitest';
import { lawReport } from '../../src/domain/law/report.ts';
import { instrumentSchema, limitSchema } from '../../src/domain/law/schema.ts';
import { cleanPage, law, noBreak } from './fixtures.ts';

const report = (today: string, documents: ReturnType<typeof cleanPage>[] = [], all = false) => lawReport(law, documents, today, all).replaceAll(noBreak, ' ');
/** The lines of a list, from its title to the next empty line. */
const part = (text: string, title: string) => text.slice(text.indexOf(title)).split('\n\n')[0]?.split('\n') ?? [];

test('the report counts what is known, by confidence and basis', () => {
	expect(part(report('2026-03-10'), 'How it is known').slice(1)).toEqual([
		'                                   national  international  limits',
		'  verified, its own text was read         6              1       4',
		'  verified at second hand                 1              0       1',
		'  from memory                             1              0       1',
		'  sources disagree                        0              1       0',
		'  all                                     8              2       6',
	]);
});

describe('what has to be checked again', () => {
	const past = 'Past the day of their next check';
	const soon = /^To be checked in the next 60 days: (\d+)$/m;

	test('is not past on its very day, and is on the next', () => {
		expect(part(report('2026-08-01'), past)).toEqual([`${past}: 0`]);
		expect(part(report('2026-08-02'), past)).toEqual([`${past}: 1`, '  Compare each with its source, and write the day under "checked".', '  src/law/instruments/code.yaml  5(1)  by 1 August 2026']);
	});

	test('is counted 60 days ahead, and no longer once it is past', () => {
		expect(['2026-06-01', '2026-06-02', '2026-08-01', '2026-08-02'].map((today) => soon.exec(report(today))?.[1])).toEqual(['0', '1', '14', '13']);
	});

	test('by a month is past when the month is', () => {
		const code = law.instruments.get('code');
		const monthly = { ...law, limits: new Map(), instruments: new Map([['code', instrumentSchema.parse({ ...code, provisions: code?.provisions.slice(0, 1).map((provision) => ({ ...provision, checked: '2026-07' })) })]]) };
		const told = (today: string) => part(lawReport(monthly, [], today, false), past)[0];
		expect([told('2027-01-31'), told('2027-02-01')]).toEqual([`${past}: 0`, `${past}: 1`]);
	});

	test('stands oldest first, twenty at a time unless all are asked for', () => {
		const one = [...law.limits.values()][0];
		const more = Array.from({ length: 20 }, (_, index) => limitSchema.parse({ ...one, id: 'more' + '-more'.repeat(index) }));
		const many = { ...law, limits: new Map([...law.limits, ...more.map((limit) => [limit.id, limit] as const)]) };
		const few = part(lawReport(many, [], '2027-01-01', false), past);
		expect(few[2]).toContain('5(1)');
		expect(few.slice(2)).toHaveLength(21);
		expect(few.at(-1)).toMatch(/^ {2}… and \d+ more: npm run law -- --all$/);
		expect(part(lawReport(many, [], '2027-01-01', true), past).join('\n')).not.toContain('more: npm');
	});

	test('is asked of what is verified and has no day', () => {
		expect(part(report('2026-03-10'), 'Verified, with no day of a check').at(-1)).toBe('  src/law/instruments/code.yaml  9');
	});
});

test('a provision is used where a page cites it or states a number that stands in it', () => {
	const page = cleanPage('prose', 'A <Cite id="code" at="5" />, within <Limit id="holding" /> or <Limit id="pact-prompt" />.');
	const unused = (documents: (typeof page)[]) => part(report('2026-03-10', documents, true), 'Provisions that no page cites').slice(1).map((line) => line.trim().replace(/\s+/g, ' '));
	const used = unused([]).filter((line) => !unused([page]).includes(line));
	expect(used).toEqual(['src/law/instruments/code.yaml 5', 'src/law/instruments/code.yaml 5(1)', 'src/law/instruments/pact.yaml 9(3)']);
	expect(part(report('2026-03-10', [page]), 'Provisions that no page cites')).toHaveLength(2);
});

test('paragraphs that rest on what is not confirmed are named, those of other languages not again', () => {
	const body = '## One {#brief}\n\nSure <Cite id="code" at="5" />.\n\nDoubtful <Cite id="code" at="7" /> and <Limit id="unsure" />.';
	const pages = (['en', 'ru'] as const).map((locale) => cleanPage('chapter', body, locale));
	expect(part(report('2026-03-10', pages), 'Paragraphs that rest').slice(2)).toEqual([
		'  handbook/hearing  paragraph 3.2  Code art 7           from-memory',
		'  handbook/hearing  line 8         the number "unsure"  from-memory',
	]);
	expect(part(report('2026-03-10', [cleanPage('prose', 'Sure <Cite id="code" at="5" />.')]), 'Paragraphs that rest')[0]).toBe('Paragraphs that rest on what is not confirmed: 0');
});
