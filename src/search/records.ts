import { plainText, textsOf, type Block, type Document, type Section } from '#src/domain/document/document.ts';
import { formsIn, glossaryOf, termIn } from '#src/domain/law/glossary.ts';
import type { Term } from '#src/domain/law/schema.ts';
import { inScript } from '#src/domain/languages/format.ts';
import { localeKeys, locales, writtenLocale, type Locale } from '#src/domain/languages/locales.ts';
import { indexed } from '#src/domain/languages/search-text.ts';
import { string } from '#src/domain/languages/strings.ts';
import { documentsOf, type Library } from '#src/editions/library.ts';
import { lawRecords } from './law-records.ts';
import { referenceRecords } from './reference-records.ts';

/** What is found apart: what we have written, and the records of the law. */
export type Shelf = 'text' | 'law';

/** One thing that search can find: a section of a page, a term of the glossary, a time limit, a provision. */
export interface SearchRecord {
	url: string;
	/** Lower-case language tag: Pagefind never opens an index whose name has capitals. */
	language: string;
	content: string;
	filters: { shelf: [Shelf] };
	meta: {
		title: string;
		/** Where it stands: "Handbook · 5 The court hearing". */
		place: string;
		/** Units of the section as `number word-offset`, so that a hit can name its paragraph. */
		units: string;
	};
}

/** Returns a record for every leaflet, every section of every page, every term and limit, everything in the registry and on the pages beside it, in every locale. */
export function searchRecords(library: Library): SearchRecord[] {
	const sections = library.documents.flatMap((document) =>
		document.sections.map((section) => sectionRecord(library, document, section)),
	);
	const terms = localeKeys.flatMap((locale) =>
		glossaryOf(library.documents, library.law, locale).map(({ term }) => ({
			url: library.addresses.page(locale, 'handbook/glossary', term.id),
			language: locales[locale].tag.toLowerCase(),
			content: indexed(locale, termText(term, locale)),
			// What we explain is our text; a word that we only name leads to the law, and must not stand before an answer.
			filters: { shelf: [term.plain ? 'text' : 'law'] as [Shelf] },
			meta: {
				title: indexed(locale, termIn(term, locale)),
				place: string(locale, 'search.term'),
				units: '',
			},
		})),
	);
	const leaflets = localeKeys.flatMap((locale) => documentsOf(library, 'leaflet', locale).map((leaflet) => leafletRecord(library, leaflet)));
	return [...leaflets, ...sections, ...terms, ...localeKeys.flatMap((locale) => [...lawRecords(library, locale), ...referenceRecords(library, locale)])];
}

/** What a leaflet is for, in the words of those who need it: "you do not know where" is in no section of it. */
function leafletRecord({ addresses }: Library, document: Document<'leaflet'>): SearchRecord {
	const { locale, path, meta } = document;
	return {
		url: addresses.page(locale, path),
		language: locales[locale].tag.toLowerCase(),
		content: indexed(locale, [meta.when, meta.lede, ...(meta.asked ? [meta.asked] : [])].map(sentence).join(' ')),
		filters: { shelf: ['text'] },
		meta: { title: indexed(locale, meta.heading), place: indexed(locale, placeOf(document)), units: '' },
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
		filters: { shelf: ['text'] },
		meta: {
			title: indexed(locale, plainText(section.heading)),
			place: indexed(locale, placeOf(document)),
			units: units.join(','),
		},
	};
}

/** What a term means, its forms in every language, and the everyday words for it: a reader may type any of them. */
function termText(term: Term, locale: Locale): string {
	const plain = term.plain && inScript(locale, term.plain[writtenLocale(locale)]);
	// Search falls back to the beginnings of words, and would take Russian ones for Uzbek ones in the same letters.
	const others = localeKeys.filter((other) => other !== locale && !(locale === 'ru' && other === 'uz-cyrl'));
	const forms = [...formsIn(term, locale).slice(1), ...[...others, 'kaa' as const].flatMap((other) => formsIn(term, other)), ...term.seen_as];
	return [plain, [...new Set(forms)].join(', ')].filter((part) => part !== undefined).map(sentence).join(' ');
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
