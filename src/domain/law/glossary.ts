import type { Document } from '../document/document.ts';
import { compareWords } from '../languages/alphabets.ts';
import { inScript } from '../languages/format.ts';
import { writtenLocale, type Locale } from '../languages/locales.ts';
import type { Law } from './law.ts';
import type { Term } from './schema.ts';

/** A term and the pages of a locale that use it. */
export interface GlossaryEntry {
	term: Term;
	usedIn: Document[];
}

/** Returns the terms that the pages of a locale use, in the order of its alphabet. */
export function glossaryOf(documents: Document[], law: Law, locale: Locale): GlossaryEntry[] {
	const inLocale = documents.filter((document) => document.locale === locale);
	return [...law.terms.values()]
		.map((term) => ({ term, usedIn: inLocale.filter(({ terms }) => terms.includes(term.id)) }))
		.filter(({ usedIn }) => usedIn.length > 0)
		.sort((a, b) => compareWords(locale, termIn(a.term, locale), termIn(b.term, locale)));
}

/** Returns a term in a locale, in its script. */
export function termIn({ term }: Term, locale: Locale): string {
	return inScript(locale, term[writtenLocale(locale)]);
}
