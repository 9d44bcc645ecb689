import type { Addresses } from '../addresses.ts';
import { dateForms, monthsAs } from '../languages/date-forms.ts';
import { formatDay, formatQuantity } from '../languages/format.ts';
import { writtenLocale, type Locale } from '../languages/locales.ts';
import { interfaceStrings, string, type StringKey } from '../languages/strings.ts';
import { provisionAnchor, shortCitation } from '../law/citations.ts';
import type { Law } from '../law/law.ts';
import type { Limit, Reference } from '../law/schema.ts';
import { asks, grounds } from './asks.ts';
import { clockGroupNames, clockLimitsOf, limitsIn, type ClockLimitId } from './clock-limits.ts';
import type { Countable } from './count.ts';

/** A citation as it is shown, and where it leads. */
export type Cite = readonly [text: string, href: string];

/** Words with the provisions on which they rest. */
export interface Grounded {
	text: string;
	cites: Cite[];
}

/** A limit as the clock counts and shows it. */
export interface SheetLimit extends Countable {
	name: string;
	/** "at most 48 hours"; absent for what is due at once. */
	rule?: string;
	cite: Cite;
	ask: Grounded;
	passed?: Grounded;
}

/** All that the clock needs in the page of one locale. */
export interface ClockSheet {
	/** Language for the rules of plural. */
	language: string;
	limits: Record<ClockLimitId, SheetLimit>;
	/** Strings of the interface whose keys begin with `clock.`, without that beginning. */
	words: Record<string, string>;
	caveat: Grounded;
	refused: Grounded;
	/** Why hours are counted from later than their start; `{date}` is to be filled. */
	leftOut: Grounded;
	/** Forms of a date by month, `{day}` and `{year}` to be filled: without the year, and with it. */
	days: string[];
	dates: string[];
}

const prefix = 'clock.';
/** Strings that stand in the page itself, or with a limit. */
const elsewhere = /^clock\.(name|ask|passed|rule|counting|blank|caveat|refusedWhy|leftOut|lede|privacy|rules|title)\b/;

/** Returns a citation with the address of its provision. */
export function citeOf(law: Law, reference: Reference, locale: Locale, addresses: Addresses): Cite {
	const instrument = law.instruments.get(reference.instrument);
	if (instrument === undefined) throw new Error(`The clock cites "${reference.instrument}", which is not among the instruments.`);
	return [shortCitation(instrument, reference.at, locale), addresses.page(locale, `standards/${reference.instrument}`, provisionAnchor(reference))];
}

/** Returns "at most 48 hours" or, for a limit that runs back, "at least 8 hours before the end". */
export function ruleOf({ value, direction }: Pick<Limit, 'value' | 'direction'>, locale: Locale): string | undefined {
	if (value.number === undefined) return undefined;
	return string(locale, `clock.rule.${direction}`, { quantity: formatQuantity(locale, [value.number], value.unit, { case: direction === 'after' ? 'gen' : 'acc' }) });
}

/** Returns what the clock needs to count and to speak in one locale. */
export function clockSheet(law: Law, locale: Locale, addresses: Addresses): ClockSheet {
	const grounded = (key: StringKey, references: readonly Reference[]): Grounded => ({ text: string(locale, key), cites: references.map((reference) => citeOf(law, reference, locale, addresses)) });
	const limits = clockLimitsOf(law);
	const sheetLimit = (id: ClockLimitId): SheetLimit => {
		const { value, direction, counts, confidence, at } = limits[id];
		const advice = asks[id];
		const rule = ruleOf(limits[id], locale);
		return {
			value,
			direction,
			...(counts && { counts }),
			confidence,
			name: string(locale, `clock.name.${id}`),
			...(rule && { rule }),
			cite: citeOf(law, at, locale, addresses),
			ask: grounded(`clock.ask.${id}`, advice.ask),
			...('passed' in advice && { passed: grounded(`clock.passed.${id}` as StringKey, advice.passed) }),
		};
	};
	return {
		language: writtenLocale(locale),
		limits: Object.fromEntries(clockGroupNames.flatMap(limitsIn).map((id) => [id, sheetLimit(id)])) as Record<ClockLimitId, SheetLimit>,
		words: Object.fromEntries(
			(Object.keys(interfaceStrings.en) as StringKey[]).filter((key) => key.startsWith(prefix) && !elsewhere.test(key)).map((key) => [key.slice(prefix.length), string(locale, key)]),
		),
		caveat: grounded('clock.caveat', grounds.caveat),
		refused: grounded('clock.refusedWhy', grounds.refused),
		leftOut: grounded('clock.leftOut', grounds.leftOut),
		days: monthsAs((iso) => formatDay(locale, iso)),
		dates: dateForms(locale),
	};
}
