import { createHash } from 'node:crypto';
import { renderSVG } from 'uqr';
import type { Document, Section } from '#src/domain/document/document.ts';
import { keyOf } from '#src/domain/document/fingerprint.ts';
import { formatDate } from '#src/domain/languages/format.ts';
import { locales, type Locale } from '#src/domain/languages/locales.ts';
import { string } from '#src/domain/languages/strings.ts';
import { lawDates } from '#src/domain/law/law-dates.ts';
import type { Library } from '#src/editions/library.ts';
import { reviewState } from '#src/site/review-state.ts';
import { blocks, content, type Printer } from './typst.ts';

/** What the foot of a sheet says. */
export interface Imprint {
	/** QR code as SVG, and its text for those who do not see it; absent without an address. */
	qr: string | undefined;
	qrAlt: string;
	/** Short address, or undefined: then the sheet is not for distribution. */
	address: string | undefined;
	notForDistribution: string;
	/** Why a sheet without address is not for distribution. */
	why: string;
	/** Edition and law date, as the foot of a page names them. */
	edition: string[];
	lines: string[];
}

/**
 * Returns the imprint of a page on paper.
 *
 * @param path Address that paper shows, without locale: the number of a leaflet, the path of a chapter.
 */
export function imprintOf(document: Document, library: Library, path: string, purpose: string): Imprint {
	const state = document.kind === 'leaflet' ? [reviewState(document.locale, document.review).text] : [];
	return imprintFrom(library, { locale: document.locale, path, purpose, checked: lawDates(library.law, document).checked, state, hash: hashOf(document) });
}

/** What an imprint names of a sheet. */
export interface Imprinted {
	locale: Locale;
	path: string;
	/** What the address is good for. */
	purpose: string;
	/** Oldest check of the law that the sheet rests on. */
	checked: string | undefined;
	/** What stands before the edition: how far the text has been reviewed. */
	state?: string[];
	hash: string;
}

/** Returns the imprint of a sheet that is made from data. */
export function imprintFrom({ edition, addresses }: Library, { locale, path, purpose, checked, state = [], hash }: Imprinted): Imprint {
	const full = addresses.full(addresses.page(locale, path));
	const editionLine = [
		edition.number === 0 ? string(locale, 'edition.draft', { date: formatDate(locale, edition.date) }) : string(locale, 'edition.numbered', { number: edition.number }),
		...(checked ? [string(locale, 'status.lawChecked', { date: formatDate(locale, checked) })] : []),
	];
	return {
		qr: full && renderSVG(full, { border: 4, ecc: 'M' }),
		qrAlt: string(locale, 'paper.qr'),
		address: addresses.onPaper(locale, path),
		notForDistribution: string(locale, 'paper.notForDistribution'),
		why: string(locale, 'paper.notForDistributionWhy'),
		edition: editionLine,
		lines: [...(full ? [purpose] : []), [...state, ...editionLine, hash].join(' · '), `${string(locale, 'paper.noReplacement')} ${edition.licences.texts}.`],
	};
}

/** Returns the first seven signs of the hash of what a sheet says. */
export function hashOfText(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 7);
}

/** Returns the first seven signs of the hash of a resolved page: two sheets with the same hash say the same. */
export function hashOf(document: Document): string {
	const { meta, intro, sections } = document;
	return hashOfText(JSON.stringify({ meta, intro, sections }));
}

/** Returns how the links, the quoted words and the stale units of a page print. */
export function printerFor({ locale, stale }: Document, { addresses }: Library, saySize: string): Printer {
	return {
		saySize,
		addressOf: (href) => (href.startsWith('https:') ? href : addresses.full(href)),
		staleNote: (number) => (stale.has(number) ? string(locale, 'stale.text') : undefined),
	};
}

/** Returns the two letters that Typst takes for a language; the file itself declares the whole tag. */
export function typstLanguage({ locale }: { locale: Locale }): string {
	return locales[locale].tag.split('-')[0] ?? 'en';
}

/** Returns the blocks of a section as markup, each followed by what the reader must know of it: that its English has changed. */
export function sectionBlocks(section: Section, document: Document, printer: Printer, quotes?: readonly [string, string]): string {
	return blocks(section.children, printer, quotes, (child, index) => (child.kind === 'unit' ? '' : staleNote(document, keyOf(section, child, index))));
}

/** Returns the note at a text whose English has changed since it was translated, as markup; nothing where it has not. */
export function staleNote({ locale, stale }: Document, key: string): string {
	return stale.has(key) ? `\n#stale-note(${content(string(locale, 'stale.text'))})` : '';
}
