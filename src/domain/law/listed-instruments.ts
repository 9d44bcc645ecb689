import type { Addresses } from '../addresses.ts';
import type { Warning } from '../document/document.ts';
import { inScript } from '../languages/format.ts';
import { writtenLocale, type Locale } from '../languages/locales.ts';
import { shortPinpoint } from './citations.ts';
import { forceInWords } from './force.ts';
import type { Law } from './law.ts';
import { warningOf } from './provenance.ts';
import { entriesOf, instrumentsInOrder } from './registry.ts';

/** A provision as the finder lists it, in the words of one locale. */
export interface ListedProvision {
	/** Its place on the page of its instrument. */
	anchor: string;
	at: string;
	says: string;
	topics: string[];
	warning?: Warning;
}

/** An instrument as the finder lists it, with its provisions. */
export interface ListedInstrument {
	id: string;
	href: string;
	title: string;
	scope: 'national' | 'international';
	force: string;
	binding: boolean;
	provisions: ListedProvision[];
}

/** Returns the registry as the finder lists it in a locale. */
export function listedInstruments(law: Law, locale: Locale, addresses: Addresses): ListedInstrument[] {
	const written = writtenLocale(locale);
	const entries = Map.groupBy(entriesOf(law), ({ instrument }) => instrument);
	return instrumentsInOrder(law).map((instrument) => ({
		id: instrument.id,
		href: addresses.page(locale, `standards/${instrument.id}`),
		title: inScript(locale, instrument.title[written]),
		scope: instrument.scope,
		force: forceInWords(instrument, locale),
		binding: instrument.force === 'binding',
		provisions: (entries.get(instrument) ?? []).map(({ provision, anchor }) => {
			const warning = warningOf(provision);
			return {
				anchor,
				at: shortPinpoint(instrument, provision.at, locale),
				says: inScript(locale, provision.says[written]),
				topics: provision.topics,
				...(warning ? { warning } : {}),
			};
		}),
	}));
}
