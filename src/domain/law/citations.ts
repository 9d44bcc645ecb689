import { formatList, inScript, ordinal } from '../languages/format.ts';
import { writtenLocale, type Locale } from '../languages/locales.ts';
import { string } from '../languages/strings.ts';
import type { Instrument, Reference } from './schema.ts';

/** What a short citation needs to know of an instrument. */
export type Citable = Pick<Instrument, 'kind' | 'short' | 'pinpoint'>;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const codes: ReadonlySet<Instrument['kind']> = new Set(['constitution', 'code', 'law']);

/**
 * Returns the parts of a pinpoint as they are printed: `226(1)` has two, `95-1` one. In codes a hyphen
 * is a superscript article (95¹); in other instruments it is a range (43–44).
 */
export function pinpointParts(instrument: Pick<Instrument, 'kind'>, at: string): string[] {
	const [article = '', ...rest] = at.replace(/\)-\(/g, '–').split('(');
	return [article, ...rest.map((part) => part.replace(')', ''))].map((part) =>
		codes.has(instrument.kind)
			? part.replace(/-(\d+)$/, (_, digits: string) => [...digits].map((digit) => superscripts[Number(digit)]).join(''))
			: part.replace('-', '–'),
	);
}

const byNumber = new Intl.Collator('en', { numeric: true });

/** Compares pinpoints as the text of an instrument has them: 9(3), 10(1), 243(10)(2), 243(10)(2-1), 243(11). */
export function inPinpointOrder(a: string, b: string): number {
	const ours = a.split(/[()]+/);
	const theirs = b.split(/[()]+/);
	for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
		const order = byNumber.compare(ours[index] ?? '', theirs[index] ?? '');
		if (order !== 0) return order;
	}
	return 0;
}

/** Returns an anchor that is stable and safe in an address: `cpc-226-1` for 226(1), `cpc-226_1` for article 226¹. */
export function provisionAnchor({ instrument, at }: Reference): string {
	return `${instrument}-${at.replaceAll(')-(', '_').replaceAll('-', '_')}`.replace(/[().]+/g, '-').replace(/-+/g, '-').replace(/-$/, '').toLowerCase();
}

/** The pinpoint of a record that stands for a whole instrument: it is cited by its name alone. */
const whole = 'whole';

/** Returns only the pinpoint in its short form: "art 226(1)", «ст. 226 ч. 1», “226-modda 1-qism”; nothing for a whole instrument. */
export function shortPinpoint(instrument: Citable, at: string, locale: Locale): string {
	if (at === whole) return '';
	return fill(instrument.pinpoint[writtenLocale(locale)], pinpointParts(instrument, at), locale);
}

/** Returns the short citation of running text: "CPC art 226(1)", «УПК, ст. 226 ч. 1», “JPK 226-modda 1-qism”. */
export function shortCitation(instrument: Citable, at: string, locale: Locale): string {
	const name = inScript(locale, instrument.short[writtenLocale(locale)]);
	return at === whole ? name.replace(/,$/, '') : `${name} ${shortPinpoint(instrument, at, locale)}`;
}

/** Returns the form that courts write, in the nominative: “JPK 226-moddasining birinchi qismi”. */
export function fullCitation(instrument: Instrument, at: string, locale: Locale): string {
	if (at === whole) return inScript(locale, instrument.title[writtenLocale(locale)]);
	return fill(instrument.full[writtenLocale(locale)], pinpointParts(instrument, at), locale);
}

/** Returns the number of an amending law as each language writes it: "ZRU-1081", «Закон № ЗРУ-1081», “OʻRQ-1081-son Qonun”. */
export function actInWords(act: string, locale: Locale): string {
	const [, number] = /^ZRU-(\d+)$/.exec(act) ?? [];
	return number === undefined ? act : string(locale, 'history.act', { number });
}

/**
 * Returns the source line of a leaflet's section: each instrument once, with its articles in order.
 *
 * @example gatherSources([...], 'en') // => 'Constitution, article 28. Criminal Procedure Code, articles 22, 23'
 */
export function gatherSources(cited: { instrument: Instrument; at: string }[], locale: Locale): string {
	const written = writtenLocale(locale);
	const articles = new Map<Instrument, Set<string>>();
	for (const { instrument, at } of cited) {
		const seen = articles.get(instrument) ?? new Set();
		articles.set(instrument, seen.add(pinpointParts(instrument, at)[0] ?? at));
	}
	const rank = ({ kind }: Instrument) => ['constitution', 'code', 'law'].indexOf(kind) + 1 || 9;
	return [...articles]
		.sort(([a], [b]) => rank(a) - rank(b))
		.map(([instrument, seen]) => {
			// A superscript article follows the one whose number it has: 66, 66¹.
			const list = [...seen].sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b) || a.length - b.length);
			const single = list.length === 1 && !isRange(list[0]);
			const form = instrument.gather[written][single ? 'one' : 'other'];
			const joined = written === 'en' ? list.join(', ') : formatList(written, list);
			return inScript(locale, form.replace('{list}', joined));
		})
		.join('. ');
}

/** Whether a part of a pinpoint names several articles or paragraphs, as `312–313`. */
function isRange(part: string | undefined): boolean {
	return part?.includes('–') ?? false;
}

/** Fills the form that fits the depth of a pinpoint; the deepest form is used for anything deeper. */
function fill(forms: string[], parts: string[], locale: Locale): string {
	const [one = '', several = one] = (forms[Math.min(parts.length, forms.length) - 1] ?? '').split(' | ');
	const form = isRange(parts[0]) ? several : one;
	const filled = form.replace(/\{(\d)(?::(ordinal|ordinal-gen))?\}/g, (_, place: string, as?: string) => {
		const part = parts[Number(place) - 1] ?? '';
		if (as === undefined) return part;
		return ordinal(writtenLocale(locale) === 'uz' ? 'uz' : as === 'ordinal' ? 'ru' : 'ru-gen', part);
	});
	const whole = inScript(locale, filled);
	return writtenLocale(locale) === 'ru' ? whole.replace(/(ст|ч|п|пп)\. /g, '$1.\u00A0') : whole;
}
