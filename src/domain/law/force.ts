import type { Locale } from '../languages/locales.ts';
import { string } from '../languages/strings.ts';
import type { Instrument } from './schema.ts';

/** Returns in words what force an instrument has for a court of Uzbekistan. */
export function forceInWords({ kind, force, scope }: Instrument, locale: Locale): string {
	if (force === 'not-binding') return string(locale, kind === 'treaty' ? 'force.treatyNotBinding' : 'force.notBinding');
	if (force === 'interprets-binding') return string(locale, kind === 'case' ? 'force.views' : 'force.comment');
	return string(locale, scope === 'national' ? 'force.law' : 'force.treaty');
}
