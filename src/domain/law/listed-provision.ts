import type { Addresses } from '../addresses.ts';
import { inScript } from '../languages/format.ts';
import { writtenLocale, type Locale } from '../languages/locales.ts';
import { string } from '../languages/strings.ts';
import { shortPinpoint } from './citations.ts';
import { forceInWords } from './force.ts';
import type { Entry } from './registry.ts';

/** A provision as the finder lists it, in the words of one locale. */
export interface ListedProvision {
	href: string;
	at: string;
	title: string;
	says: string;
	instrument: string;
	topics: string[];
	scope: 'national' | 'international';
	force: string;
	binding: boolean;
	/** Seen in a source, in its own text. */
	checked: boolean;
	/** The warning of what is not verified. */
	mark?: string;
}

/** Returns a provision as the finder lists it. */
export function listedProvision({ instrument, provision, anchor }: Entry, locale: Locale, addresses: Addresses): ListedProvision {
	const written = writtenLocale(locale);
	return {
		href: addresses.page(locale, `standards/${instrument.id}`, anchor),
		at: shortPinpoint(instrument, provision.at, locale) || '→',
		title: inScript(locale, instrument.title[written]),
		says: inScript(locale, provision.says[written]),
		instrument: instrument.id,
		topics: provision.topics,
		scope: instrument.scope,
		force: forceInWords(instrument, locale),
		binding: instrument.force === 'binding',
		checked: provision.confidence === 'verified' && provision.basis === 'text',
		...(provision.confidence === 'verified' ? {} : { mark: string(locale, 'mark.toBeConfirmed') }),
	};
}
