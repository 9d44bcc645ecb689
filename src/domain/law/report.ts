import type { Document } from '../document/document.ts';
import { formatDate, formatNumber } from '../languages/format.ts';
import { sourceLocale } from '../languages/locales.ts';
import { shortCitation } from './citations.ts';
import { checkBy, findProvenance, findProvision, findQuantity, type Law } from './law.ts';
import { entriesOf } from './registry.ts';
import type { Limit, Provision, Reference } from './schema.ts';

/** A provision or a limit, and the file in which a person corrects it. */
interface Fact {
	group: (typeof groups)[number];
	file: string;
	/** Pinpoint or id, as the file has it. */
	name: string;
	record: Provision | Limit;
}

const groups = ['national', 'international', 'limits'] as const;

/** How far ahead the report looks, in days. */
const ahead = 60;

/** How many lines of a list are printed without being asked for all of them. */
const few = 20;

const known: [confidence: Provision['confidence'], basis: Provision['basis'], words: string][] = [
	['verified', 'text', 'verified, its own text was read'],
	['verified', 'secondary', 'verified at second hand'],
	['from-memory', 'text', 'from memory'],
	['from-memory', 'secondary', 'from memory, at second hand'],
	['conflicting', 'text', 'sources disagree'],
	['conflicting', 'secondary', 'sources disagree, at second hand'],
];

/**
 * Returns in plain English how the law is known, what has to be checked again, what no page uses, and which
 * paragraphs rest on what is not confirmed.
 *
 * @param today The day of the report, as 2026-11-24.
 * @param all Prints every line of the lists.
 */
export function lawReport(law: Law, documents: Document[], today: string, all: boolean): string {
	const facts = factsOf(law);
	const due = facts.flatMap((fact) => {
		const by = checkBy(fact.record);
		return by === undefined ? [] : [{ ...fact, by, last: lastDayOf(by) }];
	});
	const past = due.filter(({ last }) => last < today).sort((one, other) => (one.last < other.last ? -1 : one.last > other.last ? 1 : 0));
	const soon = due.filter(({ last }) => last >= today && last <= daysAfter(today, ahead));
	const undated = facts.filter(({ record }) => record.confidence === 'verified' && checkBy(record) === undefined);
	const unused = unusedProvisions(law, documents);
	const weak = weakPlaces(law, documents);
	const place = ({ file, name }: Pick<Fact, 'file' | 'name'>) => [`src/${file}`, name];

	return [
		`The law on ${formatDate('en', today)}\n`,
		'How it is known: provisions of national and of international law, and limits\n' + table([['', ...groups], ...known.map(([confidence, basis, words]) => [words, ...counts(facts.filter(({ record }) => record.confidence === confidence && record.basis === basis))]), ['all', ...counts(facts)]]),
		list('Past the day of their next check', past.map(({ by, ...fact }) => [...place(fact), `by ${formatDate('en', by)}`]), all, 'Compare each with its source, and write the day under "checked".'),
		count(`To be checked in the next ${ahead} days`, soon.length),
		list('Verified, with no day of a check', undated.map(place), all, 'Write under "checked" the day on which it was seen.'),
		all ? list('Provisions that no page cites', unused.map(place), all) : `${count('Provisions that no page cites', unused.length)}${unused.length > 0 ? '  To see them: npm run law -- --all\n' : ''}`,
		list('Paragraphs that rest on what is not confirmed', weak, true, 'Find the text and confirm the record in src/law, or rest the sentence on something else. Readers see "to be confirmed".'),
	]
		.join('\n')
		.trimEnd();
}

function factsOf(law: Law): Fact[] {
	return [
		...entriesOf(law).map(({ instrument, provision }) => ({ group: instrument.scope, file: `law/instruments/${instrument.id}.yaml`, name: provision.at, record: provision })),
		...[...law.limits.values()].map((limit) => ({ group: 'limits' as const, file: 'law/limits.yaml', name: limit.id, record: limit })),
	];
}

/** The provisions that no page cites, and none of whose numbers a page states. */
function unusedProvisions(law: Law, documents: Document[]): Fact[] {
	const key = ({ instrument, at }: Reference) => `law/instruments/${instrument}.yaml ${at}`;
	const used = new Set(documents.flatMap(({ citations, limits }) => [...citations.map(({ to }) => to), ...limits.flatMap(({ id }) => findQuantity(law, id)?.at ?? [])].map(key)));
	return factsOf(law).filter(({ group, file, name }) => group !== 'limits' && !used.has(`${file} ${name}`));
}

/** Page, paragraph or line, and what is not confirmed there; of the English pages, from which the others are translated. */
function weakPlaces(law: Law, documents: Document[]): string[][] {
	return documents
		.filter(({ locale }) => locale === sourceLocale)
		.flatMap(({ path, citations, limits }) => {
			const cited = citations.flatMap(({ to, unit, line }) => {
				const [instrument, provision] = [law.instruments.get(to.instrument), findProvision(law, to)];
				if (instrument === undefined || provision === undefined || provision.confidence === 'verified') return [];
				return [{ line, row: [path, unit ? `paragraph ${unit.number}` : `line ${line}`, shortCitation(instrument, to.at, 'en'), provision.confidence] }];
			});
			const stated = limits.flatMap(({ id, line }) => {
				const confidence = findProvenance(law, id)?.confidence;
				return confidence === undefined || confidence === 'verified' ? [] : [{ line, row: [path, `line ${line}`, `the number "${id}"`, confidence] }];
			});
			return [...cited, ...stated].sort((one, other) => one.line - other.line).map(({ row }) => row);
		});
}

/** The last day of what may be a month or a year. */
function lastDayOf(date: string): string {
	const [year = 0, month = 12, day] = date.split('-').map(Number);
	return day === undefined ? isoDay(Date.UTC(year, month, 0)) : date;
}

function daysAfter(day: string, days: number): string {
	return isoDay(Date.parse(day) + days * 86_400_000);
}

function isoDay(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}

function counts(facts: Fact[]): string[] {
	return groups.map((group) => formatNumber('en', facts.filter((fact) => fact.group === group).length));
}

function count(title: string, number: number): string {
	return `${title}: ${formatNumber('en', number)}\n`;
}

function list(title: string, rows: string[][], all: boolean, advice?: string): string {
	const shown = all ? rows : rows.slice(0, few);
	const more = rows.length > shown.length ? `  … and ${formatNumber('en', rows.length - shown.length)} more: npm run law -- --all\n` : '';
	return `${count(title, rows.length)}${rows.length > 0 && advice !== undefined ? `  ${advice}\n` : ''}${columns(shown, (text, width) => text.padEnd(width))}${more}`;
}

/** Words to the left, numbers to the right. */
function table(rows: string[][]): string {
	const filled = rows.filter((row, index) => index === 0 || row.slice(1).some((cell) => cell !== '0'));
	return columns(filled, (text, width, index) => (index === 0 ? text.padEnd(width) : text.padStart(width)));
}

function columns(rows: string[][], pad: (text: string, width: number, index: number) => string): string {
	const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
	return rows.map((row) => `  ${row.map((cell, index) => pad(cell, widths[index] ?? 0, index)).join('  ')}`.trimEnd() + '\n').join('');
}
