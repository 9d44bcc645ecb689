import { formatDate } from '../languages/format.ts';
import type { Locale } from '../languages/locales.ts';
import { string } from '../languages/strings.ts';
import type { Channel, Contact } from './schema.ts';

/**
 * Returns in words how an office can be reached. Of a channel that nobody has confirmed it says only how it is known,
 * never the number or the address: a wrong one costs hours. One that was seen nowhere is told only if no other of its
 * kind was seen.
 */
export function channelsInWords({ channels }: Pick<Contact, 'channels'>, locale: Locale): string[] {
	const seen = new Set(channels.filter(({ sources }) => sources.length > 0).map(({ kind }) => kind));
	const told = channels.filter(({ kind, state, sources }) => state === 'confirmed' || sources.length > 0 || !seen.has(kind));
	return [...new Set(told.map((channel) => inWords(channel, locale)))];
}

function inWords({ kind, value, state, sources, as_of: asOf }: Channel, locale: Locale): string {
	const channel = string(locale, `contacts.${kind}`);
	if (state === 'confirmed') return `${channel}: ${value}`;
	if (sources.length === 0) return string(locale, 'contacts.unseen', { channel });
	if (asOf === undefined) return string(locale, 'contacts.undated', { channel });
	return string(locale, 'contacts.dated', { channel, date: formatDate(locale, asOf) });
}
