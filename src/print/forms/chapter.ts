import type { Document } from '#src/domain/document/document.ts';
import { titleKey } from '#src/domain/document/fingerprint.ts';
import { formatDate, inScript } from '#src/domain/languages/format.ts';
import { locales, writtenLocale } from '#src/domain/languages/locales.ts';
import { string } from '#src/domain/languages/strings.ts';
import { shortPinpoint } from '#src/domain/law/citations.ts';
import { forceInWords } from '#src/domain/law/force.ts';
import { lawDates } from '#src/domain/law/law-dates.ts';
import { warningOf, warningWords } from '#src/domain/law/provenance.ts';
import { sourcesOf, type SourceEntry, type SourceGroup } from '#src/domain/law/sources.ts';
import type { Library } from '#src/editions/library.ts';
import { reviewState } from '#src/site/review-state.ts';
import { compile } from '../compile.ts';
import { imprintOf, printerFor, sectionBlocks, staleNote, typstLanguage } from '../sheet.ts';
import { content, inlines, literal, quoted } from '../typst.ts';

/** Returns a chapter as a file on A4: the book's page, with its sources and an imprint. */
export async function chapterSheet(document: Document<'chapter'>, library: Library): Promise<Uint8Array> {
	const { locale, meta, path } = document;
	const { edition, law } = library;
	const site = inScript(locale, edition.name[writtenLocale(locale)]);
	const dates = lawDates(law, document);
	const imprint = imprintOf(document, library, path, string(locale, 'chapter.onPaper'));
	const book = `${site}: ${string(locale, 'handbook.name')}`;
	const facts = {
		documentTitle: `${meta.chapter} ${meta.title} – ${site}`,
		lang: typstLanguage(document),
		site,
		book,
		number: String(meta.chapter),
		title: meta.title,
		lede: meta.lede,
		sourcesHeading: string(locale, 'chapter.sources'),
		status: [
			[reviewState(locale, document.review).text, ...(dates.checked ? [string(locale, 'status.lawChecked', { date: formatDate(locale, dates.checked) })] : [])].join(' · '),
			...(dates.checkBy ? [string(locale, 'status.checkBy', { date: formatDate(locale, dates.checkBy) })] : []),
		],
		foot: [...(imprint.address ? [imprint.address] : [imprint.notForDistribution]), ...imprint.edition].join(' · '),
		imprint,
	};
	const printer = printerFor(document, library, '0pt');
	const parts = document.sections.map(
		(section) => `#part(${quoted(section.id)}, ${quoted(section.role)}, [${inlines(section.heading, printer)}])[${staleNote(document, section.id)}\n${sectionBlocks(section, document, printer)}\n]`,
	);
	const source = [
		'#import "/src/print/theme/chapter.typ": *',
		`#show: chapter.with(${literal(facts)})`,
		staleNote(document, titleKey),
		...parts,
		`#part("sources", "plain", ${content(string(locale, 'chapter.sources'))})[\n#par${content(string(locale, 'sources.lead'))}\n${sources(document, library)}\n]`,
	].join('\n');
	return (await compile(source, locales[locale].tag)).pdf;
}

function sources(document: Document, { law }: Library): string {
	const groups = sourcesOf(document, law);
	const order: SourceGroup[] = ['international', 'national', 'practice'];
	return order
		.filter((group) => groups[group].length > 0)
		.map((group) => `#sources-group(${quoted(group)}, ${content(string(document.locale, `sources.${group}`))})\n${groups[group].map((entry) => sourceEntry(entry, document)).join('\n')}`)
		.join('\n');
}

function sourceEntry({ instrument, checked, pins }: SourceEntry, { locale }: Document): string {
	const facts = [
		content(forceInWords(instrument, locale)),
		content(checked ? string(locale, 'sources.checked', { date: formatDate(locale, checked) }) : string(locale, 'sources.uncheckedDate')),
		`[#link(${quoted(instrument.official.url)})[#${quoted(new URL(instrument.official.url).host)}]]`,
	];
	const rows = pins.map(({ provision, anchor, units }) => {
		const warning = warningOf(provision);
		const mark = warning ? ` #mark(${content(string(locale, warningWords[warning]))}, dashed: ${warning === 'to-be-confirmed'})` : '';
		const where = units.map(({ id, number }) => `#link(label(${quoted(id)}))[#${quoted(number)}]`).join(', ');
		return `(${content(shortPinpoint(instrument, provision.at, locale))}, ${quoted(anchor)}, [${where}${mark}])`;
	});
	return `#source-entry(${content(inScript(locale, instrument.title[writtenLocale(locale)]))}, (${facts.join(', ')},), (${rows.join(', ')},))`;
}
