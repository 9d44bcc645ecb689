import { formatDate, inScript } from '../languages/format.ts';
import { writtenLocale, type Locale } from '../languages/locales.ts';
import { string, type StringKey } from '../languages/strings.ts';
import type { Warning } from '../document/document.ts';
import { actInWords } from './citations.ts';
import { said } from './limit-words.ts';
import type { Provision } from './schema.ts';

/** The words of each warning. */
export const warningWords: Record<Warning, StringKey> = { 'to-be-confirmed': 'mark.toBeConfirmed', 'second-hand': 'mark.secondHand' };

/** Returns the warning that a fact carries which is not verified, or was not read in its own text. */
export function warningOf({ confidence, basis }: Pick<Provision, 'confidence' | 'basis'>): Warning | undefined {
	if (confidence !== 'verified') return 'to-be-confirmed';
	return basis === 'secondary' ? 'second-hand' : undefined;
}

/** Something that was otherwise before, or has been so since. */
export interface Earlier {
	/** "Until 30 April 2023", "Since 1 May 2023"; empty where no date is recorded. */
	when: string;
	says: string;
	/** The law that changed it, as it is cited. */
	act: string | undefined;
}

/** Returns what is recorded of how a rule has changed. */
export function earlierRules(history: Provision['history'], locale: Locale): Earlier[] {
	return history.map(({ until, from, says, law }) => ({
		when: [...dated(locale, 'history.since', from), ...dated(locale, 'history.before', until)].join(' · '),
		says: said(says, locale),
		act: law && actInWords(law, locale),
	}));
}

/** An Uzbek suffix stands on the date itself, so both are put into the script as one word. */
function dated(locale: Locale, key: 'history.since' | 'history.before', date: string | undefined): string[] {
	const written = writtenLocale(locale);
	return date ? [inScript(locale, string(written, key, { date: formatDate(written, date, { case: key === 'history.since' ? 'gen' : 'nom' }) }))] : [];
}
