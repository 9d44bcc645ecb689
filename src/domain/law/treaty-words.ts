import { formatDate, inScript } from '../languages/format.ts';
import { writtenLocale, type Locale } from '../languages/locales.ts';
import { string } from '../languages/strings.ts';
import type { Law } from './law.ts';
import type { TreatyStatus } from './schema.ts';

/** Returns in words what Uzbekistan has done about a treaty and since when it is in force, each as a phrase of its own, in the order of time. */
export function stepsInWords({ status, joined, signed, in_force: inForce, as_of: asOf }: TreatyStatus, locale: Locale): string[] {
	const date = (day: string | undefined) => ({ date: day === undefined ? '' : formatDate(locale, day) });
	return [
		...(signed === undefined ? [] : [string(locale, 'treaty.signed', date(signed))]),
		...(status === 'acceded' || status === 'ratified' ? [string(locale, `treaty.${status}`, date(joined))] : []),
		...(inForce === undefined ? [] : [string(locale, 'treaty.inForce', date(inForce))]),
		...(status === 'signed' ? [string(locale, 'treaty.notRatified', date(asOf))] : []),
		...(status === 'unrecorded' ? [string(locale, 'treaty.unrecorded', date(asOf))] : []),
		...(status === 'no-party' ? [string(locale, 'treaty.no-party')] : []),
	];
}

/**
 * Returns in words whether a person may complain against Uzbekistan under a treaty; undefined where nothing is known.
 * What is unconfirmed is neither promised nor denied.
 */
export function complaintsInWords({ complaints }: TreatyStatus, locale: Locale): string | undefined {
	if (complaints === undefined) return undefined;
	if (complaints.state === 'unconfirmed') return string(locale, 'treaty.complaintsUnconfirmed');
	if (complaints.state === 'unrecorded') return string(locale, 'treaty.complaintsUnrecorded', { date: formatDate(locale, complaints.as_of) });
	return string(locale, 'treaty.complaintsAccepted', { to: inScript(locale, complaints.to[writtenLocale(locale)]) });
}

/** Returns the title of a treaty: that of the registry, or its own where the registry does not have it. */
export function titleOf({ id, instrument, title }: TreatyStatus, { instruments }: Law, locale: Locale): string {
	const named = (instrument === undefined ? undefined : instruments.get(instrument)?.title) ?? title;
	return named ? inScript(locale, named[writtenLocale(locale)]) : id;
}
