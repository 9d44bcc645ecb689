import type { Document } from '../document/document.ts';
import { compareWords, initialOf } from '../languages/alphabets.ts';
import { inScript } from '../languages/format.ts';
import { writtenLocale, type Locale, type WrittenLocale } from '../languages/locales.ts';
import { inPinpointOrder, type Citable } from './citations.ts';
import type { Law } from './law.ts';
import type { Attestation, Reference, Term } from './schema.ts';

/** A term and the pages of a locale that use it. */
export interface GlossaryEntry {
	term: Term;
	usedIn: Document[];
}

/** The terms that begin with one letter. */
export interface GlossaryLetter {
	letter: string;
	entries: GlossaryEntry[];
}

/** The language whose text of a code has a term: the codes have no English text. */
export type CodeLanguage = 'uz' | 'ru';

/** A form of a term that was seen in the text of a code. */
export interface StandsIn {
	language: CodeLanguage;
	/** The article. */
	at: Reference;
	/** Its first provision in the registry, if there is any. */
	provision: Reference | undefined;
}

/** Codes in which terms stand and of which the registry has no provision yet. */
const unregistered = new Map<string, Citable>([
	[
		'criminal-executive-code',
		{
			kind: 'code',
			short: { en: 'Criminal-Executive Code', ru: 'Уголовно-исполнительный кодекс,', uz: 'Jinoyat-ijroiya kodeksi' },
			pinpoint: { en: ['art {1}'], ru: ['ст. {1}'], uz: ['{1}-modda'] },
		},
	],
]);

/** Returns every term, in the order of the alphabet of a locale, with the pages of that locale that use it. */
export function glossaryOf(documents: Document[], law: Law, locale: Locale): GlossaryEntry[] {
	const inLocale = documents.filter((document) => document.locale === locale);
	return [...law.terms.values()]
		.map((term) => ({ term, usedIn: inLocale.filter(({ terms }) => terms.includes(term.id)) }))
		.sort((a, b) => compareWords(locale, termIn(a.term, locale), termIn(b.term, locale)));
}

/** Returns sorted entries under the letters with which they begin; letters without a term are left out. */
export function byLetter(entries: GlossaryEntry[], locale: Locale): GlossaryLetter[] {
	const groups = new Map<string, GlossaryEntry[]>();
	for (const entry of entries) {
		const letter = initialOf(locale, termIn(entry.term, locale));
		groups.set(letter, [...(groups.get(letter) ?? []), entry]);
	}
	return [...groups].map(([letter, found]) => ({ letter, entries: found }));
}

/** Returns a term in a locale, in its script. */
export function termIn({ term }: Term, locale: Locale): string {
	return inScript(locale, term[writtenLocale(locale)]);
}

/** Returns every form of a term in a language, in its script, the one to write first; none where it is not known. */
export function formsIn({ term, also }: Term, language: Locale | 'kaa'): string[] {
	const [key, locale]: [WrittenLocale | 'kaa', Locale] = language === 'kaa' ? ['kaa', 'uz'] : [writtenLocale(language), language];
	return [term[key], ...(also[key] ?? [])].filter((form) => form !== undefined).map((form) => inScript(locale, form));
}

/** How the form of a term is known. */
export type FormKnown = 'in-a-code' | 'elsewhere' | 'from-memory' | 'ours';

/** Returns how the form of a language is known; the codes have no English text, so English forms are ours. */
export function knownAs({ attested }: Term, language: WrittenLocale | 'kaa'): FormKnown {
	if (language === 'en') return 'ours';
	const seen = attested[language];
	if (seen === undefined) return 'from-memory';
	return isInCode(seen) ? 'in-a-code' : 'elsewhere';
}

/** Returns where a term stands in a code: in the text of the reader's language, otherwise in the other one. */
export function standsIn(law: Law, { attested }: Term, locale: Locale): StandsIn | undefined {
	const languages: CodeLanguage[] = writtenLocale(locale) === 'ru' ? ['ru', 'uz'] : ['uz', 'ru'];
	for (const language of languages) {
		const seen = attested[language];
		if (seen && isInCode(seen)) return { language, at: { instrument: seen.instrument, at: seen.at }, provision: firstOfArticle(law, seen) };
	}
	return undefined;
}

/** Returns what a citation needs of the instrument in which a term was seen; undefined if nobody knows it. */
export function citableOf(law: Law, instrument: string): Citable | undefined {
	return law.instruments.get(instrument) ?? unregistered.get(instrument);
}

function isInCode(seen: Attestation): seen is Exclude<Attestation, { seen: string }> {
	return 'instrument' in seen;
}

/** The provision of an article, or the first of its parts: 226(1) for 226. */
function firstOfArticle(law: Law, { instrument, at }: Reference): Reference | undefined {
	const found = (law.instruments.get(instrument)?.provisions ?? [])
		.map((provision) => provision.at)
		.filter((pinpoint) => pinpoint === at || pinpoint.startsWith(`${at}(`))
		.sort(inPinpointOrder)[0];
	return found === undefined ? undefined : { instrument, at: found };
}
