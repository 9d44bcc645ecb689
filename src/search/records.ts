import { plainText, textsOf, type Block, type Document, type Section } from '#src/domain/document/document.ts';
import { glossaryOf } from '#src/domain/law/glossary.ts';
import { neighbours, type ForeignCell } from '#src/domain/law/schema.ts';
import { complaintsInWords, stepsInWords, titleOf } from '#src/domain/law/treaty-words.ts';
import { withLimits } from '#src/domain/law/with-limits.ts';
import { inScript } from '#src/domain/languages/format.ts';
import { localeKeys, locales, writtenLocale, type Locale } from '#src/domain/languages/locales.ts';
import { indexed } from '#src/domain/languages/search-text.ts';
import { string } from '#src/domain/languages/strings.ts';
import type { Library } from '#src/editions/library.ts';

/** One thing that search can find: a section of a page, a term of the glossary, or an entry of the pages made from data. */
export interface SearchRecord {
	url: string;
	/** Lower-case language tag: Pagefind never opens an index whose name has capitals. */
	language: string;
	content: string;
	meta: {
		title: string;
		/** Where it stands: "Handbook · 5 The court hearing". */
		place: string;
		/** Units of the section as `number word-offset`, so that a hit can name its paragraph. */
		units: string;
	};
}

/** Returns a record for every section of every page, every term, office, treaty and question on the five States, in every locale. */
export function searchRecords(library: Library): SearchRecord[] {
	const sections = library.documents.flatMap((document) =>
		document.sections.map((section) => sectionRecord(library, document, section)),
	);
	const terms = localeKeys.flatMap((locale) =>
		glossaryOf(library.documents, library.law, locale).map(({ term }) => ({
			url: library.addresses.page(locale, 'handbook/glossary', term.id),
			language: locales[locale].tag.toLowerCase(),
			content: indexed(locale, inScript(locale, term.plain[writtenLocale(locale)])),
			meta: {
				title: indexed(locale, inScript(locale, term.term[writtenLocale(locale)])),
				place: string(locale, 'search.term'),
				units: '',
			},
		})),
	);
	return [...sections, ...terms, ...localeKeys.flatMap((locale) => [...offices(library, locale), ...treaties(library, locale), ...questions(library, locale)])];
}

/** Each office with what it can do; its channels are no words to find it by. */
function offices({ law, addresses }: Library, locale: Locale): SearchRecord[] {
	const words = (text: { en: string; ru: string; uz: string }) => inScript(locale, text[writtenLocale(locale)]);
	return [...law.contacts.values()].map(({ id, name, says }) => entry(locale, addresses.page(locale, 'contacts', id), words(name), string(locale, 'contacts.title'), [words(says)]));
}

function treaties({ law, addresses }: Library, locale: Locale): SearchRecord[] {
	return [...law.treaties.values()].map((treaty) =>
		entry(locale, addresses.page(locale, 'treaties', treaty.id), titleOf(treaty, law, locale), string(locale, 'treaties.title'), [
			`${string(locale, 'state.uzbekistan')}: ${stepsInWords(treaty, locale).join('; ')}`,
			complaintsInWords(treaty, locale),
			treaty.note && inScript(locale, treaty.note[writtenLocale(locale)]),
		]),
	);
}

function questions({ law, addresses }: Library, locale: Locale): SearchRecord[] {
	return [...law.comparison.values()].map((question) =>
		entry(locale, addresses.page(locale, 'comparison', question.id), inScript(locale, question.ask[writtenLocale(locale)]), string(locale, 'comparison.title'), [
			`${string(locale, 'state.uzbekistan')}: ${withLimits(locale, question.uzbekistan.says, law).map(({ text }) => text).join('')}`,
			...neighbours.map((state) => answer(locale, state, question[state])),
		]),
	);
}

/** What a State answers; what is not confirmed says so in the excerpt too. */
function answer(locale: Locale, state: (typeof neighbours)[number], { says, confidence }: ForeignCell): string {
	const words = `${string(locale, `state.${state}`)}: ${inScript(locale, says[writtenLocale(locale)])}`;
	return confidence === 'verified' ? words : `${words.replace(/\.$/, '')} (${string(locale, 'mark.toBeConfirmed')})`;
}

function entry(locale: Locale, url: string, title: string, place: string, says: (string | undefined)[]): SearchRecord {
	return {
		url,
		language: locales[locale].tag.toLowerCase(),
		content: indexed(locale, says.filter((text) => text !== undefined).map(sentence).join(' ')),
		meta: { title: indexed(locale, title), place: indexed(locale, place), units: '' },
	};
}

function sectionRecord({ addresses }: Library, document: Document, section: Section): SearchRecord {
	const { locale, path } = document;
	const units: string[] = [];
	let words: string[] = [];
	for (const block of section.children) {
		if (block.kind === 'unit') units.push(`${block.number} ${words.length}`);
		words = words.concat(indexed(locale, spoken(block)).split(/\s+/).filter(Boolean));
	}
	return {
		url: addresses.page(locale, path, section.id),
		language: locales[locale].tag.toLowerCase(),
		content: words.join(' '),
		meta: {
			title: indexed(locale, plainText(section.heading)),
			place: indexed(locale, placeOf(document)),
			units: units.join(','),
		},
	};
}

/** The words of a block, headings and names included. */
function spoken(block: Block): string {
	const own =
		block.kind === 'contact'
			? `${block.name}. ${block.says}`
			: block.kind === 'refused'
				? block.title
				: block.kind === 'finding'
					? `${block.source}.`
					: '';
	const stops = block.kind === 'stops' ? block.stops.map(({ when, name, children }) => [when, name, plainText(children)].filter(Boolean).join(' ')) : undefined;
	return [own, ...(stops ?? textsOf(block).map(plainText))].filter(Boolean).map(sentence).join(' ');
}

/** A heading or an item read as a sentence of its own, so that excerpts do not run together. */
function sentence(text: string): string {
	return /[.:;?!…]\s*$/.test(text) ? text : `${text}.`;
}

function placeOf({ locale, meta }: Document): string {
	if ('chapter' in meta && typeof meta.chapter === 'number') return `${string(locale, 'handbook.name')} · ${meta.chapter} ${meta.title}`;
	if ('number' in meta) return string(locale, 'leaflet.title', { number: meta.number, title: meta.title });
	return meta.title;
}
