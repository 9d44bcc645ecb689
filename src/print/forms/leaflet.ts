import type { Document, Role, Section } from '#src/domain/document/document.ts';
import { keyOf, titleKey } from '#src/domain/document/fingerprint.ts';
import { FaultyInput } from '#src/domain/finding.ts';
import { inScript } from '#src/domain/languages/format.ts';
import { locales, writtenLocale } from '#src/domain/languages/locales.ts';
import { string } from '#src/domain/languages/strings.ts';
import type { Library } from '#src/editions/library.ts';
import { compile } from '../compile.ts';
import { imprintOf, printerFor, sectionBlocks, staleNote, typstLanguage } from '../sheet.ts';
import { blocks, content, inlines, literal, type Printer } from '../typst.ts';

/** Sizes of body type in points, largest first. Each side is set in the largest in which it fits. */
const sizes = [12.5, 12.25, 12, 11.75, 11.5, 11.25, 11, 10.75, 10.5, 10.25, 10];

/** From this size on nobody looks for a better arrangement. */
const comfortable = 11;

/**
 * Returns a leaflet on two sides of A4.
 *
 * @throws {FaultyInput} If it does not fit on two sides even in the smallest type that can still be read.
 */
export async function leafletSheet(document: Document<'leaflet'>, library: Library): Promise<Uint8Array> {
	const rights = document.sections.filter(({ role }) => role === 'right').length;
	// The second column of the first side holds the hours. Where none count, rights stand there that would not fit the other side.
	const fewest = document.sections.some(({ role }) => role === 'hours') ? 0 : Math.max(1, rights - 3);
	const one = await setInLargest(document, library, fewest);
	if (one && Math.min(one.front, one.back) >= comfortable) return one.pdf;
	const other = await setInLargest(document, library, fewest + 1);
	const best = [one, other].filter((setting) => setting !== undefined).sort((a, b) => Math.min(b.front, b.back) - Math.min(a.front, a.back)).at(0);
	if (best) return best.pdf;
	throw new FaultyInput([
		{ file: document.file, line: 0, problem: `The leaflet does not fit on two sides of A4 in ${locales[document.locale].name}, even at ${sizes.at(-1)} points.`, remedy: 'Shorten it.' },
	]);
}

interface Setting {
	front: number;
	back: number;
	pdf: Uint8Array;
}

/** Sets each side in the largest type in which it fits; undefined where it fits in none. */
async function setInLargest(document: Document<'leaflet'>, library: Library, beside: number): Promise<Setting | undefined> {
	const smallest = sizes.at(-1) ?? 0;
	const print = (front: number, back: number) => compile(sheet(document, library, { front, back, beside }), locales[document.locale].tag);
	for (const front of sizes) {
		if ((await print(front, smallest)).pages > 2) continue;
		for (const back of sizes) {
			const { pdf, pages } = await print(front, back);
			if (pages === 2) return { front, back, pdf };
		}
	}
	return undefined;
}

/** @param beside How many rights stand on the first side, in its second column. */
function sheet(document: Document<'leaflet'>, library: Library, { front, back, beside }: { front: number; back: number; beside: number }): string {
	const { locale, meta } = document;
	const site = inScript(locale, library.edition.name[writtenLocale(locale)]);
	const reader = meta.for_relatives ? 'relative' : 'self';
	const facts = {
		documentTitle: string(locale, 'leaflet.title', { number: meta.number, title: meta.title }),
		lang: typstLanguage(document),
		site,
		heading: meta.heading.split(/(?<=[.!?]) /),
		lede: meta.lede,
		running: meta.running,
		imprint: imprintOf(document, library, String(meta.number), string(locale, 'paper.readIt')),
		fill: {
			title: string(locale, 'paper.fill'),
			since: string(locale, `paper.since.${reader}`),
			brought: string(locale, `paper.brought.${reader}`),
			lawyer: string(locale, `paper.lawyer.${reader}`),
			own: string(locale, 'paper.own'),
		},
	};
	const say = (points: number) => printerFor(document, library, `${points}pt`);
	const first = say(front + 1.5);
	const second = say(back + 1);
	const third = say(back);
	const { quotes } = locales[locale];
	const one = (role: Role) => document.sections.find((section) => section.role === role);
	const now = one('now');
	const hours = one('hours');
	const help = one('help');
	const rights = document.sections.filter(({ role }) => role === 'right');
	const contacts = help?.children.filter(({ kind }) => kind === 'contact').map((contact) => `[${blocks([contact], third, quotes)}]`) ?? [];

	return [
		'#import "/src/print/theme/leaflet.typ": *',
		`#let facts = ${literal(facts)}`,
		`#show: leaflet.with(facts, ${front}pt)`,
		'#head(facts)',
		`#title-block(facts)${staleNote(document, titleKey)}`,
		'#grid(columns: (1fr, 1fr), column-gutter: gap,',
		now ? `[${markup(`now(${heading(now, first)}, (${blocks(now.children, first, quotes)},))`)}${notes(now, document)}${fromMarkup(now)}],` : '[],',
		`[${[
			...(hours ? [`${markup(heading(hours, first))}${staleNote(document, hours.id)}\n${spaced(hours, document, first, quotes)}${fromMarkup(hours)}`] : []),
			...rights.slice(0, beside).map((section) => right(section, document, first, quotes)),
		].join('\n#v(4mm)\n')}]`,
		')',
		'#v(1fr)',
		'#fill-box(facts)',
		'#pagebreak()',
		'#head(facts, second: true)',
		'#v(2.5mm)',
		'#set par(leading: 0.34em, spacing: 0.34em)',
		`#set text(size: ${back}pt)`,
		'#grid(columns: (1fr, 1fr), column-gutter: gap, row-gutter: 4mm,',
		// Row by row: the order of the page, in which the sheet is also read aloud.
		...rights.slice(beside).map((section) => `[${right(section, document, second, quotes)}],`),
		'own-contacts(facts),',
		')',
		help
			? `#block(width: 100%, stroke: (top: 0.9mm), inset: (top: 2.5mm), above: 2mm)[${markup(heading(help, third))}\n#v(1.5mm)\n#grid(columns: (${contacts.map(() => '1fr').join(', ')},), column-gutter: 7mm, ${contacts.join(', ')})${notes(help, document)}${fromMarkup(help)}]`
			: '',
	].join('\n');
}

/** The hours: each list under the heading of its own starting point. */
function spaced(section: Section, document: Document, printer: Printer, quotes: readonly [string, string]): string {
	return section.children
		.map((child, index) => `#v(${child.kind === 'heading' ? '3mm' : child.kind === 'stops' ? '1.6mm' : '0.6mm'}, weak: true)\n${blocks([child], printer, quotes)}${staleNote(document, keyOf(section, child, index))}`)
		.join('\n');
}

function right(section: Section, document: Document, printer: Printer, quotes: readonly [string, string]): string {
	return `#right-section(${heading(section, printer)}, [${staleNote(document, section.id)}${sectionBlocks(section, document, printer, quotes)}], ${from(section)})`;
}

/** The notes of a whole section, where they cannot stand at the texts themselves. */
function notes(section: Section, document: Document): string {
	return section.children.map((child, index) => staleNote(document, keyOf(section, child, index))).find(Boolean) ?? staleNote(document, section.id);
}

function heading(section: Section, printer: Printer): string {
	return `[#heading(level: 2)[${inlines(section.heading, printer)}]]`;
}

function markup(code: string): string {
	return `#{${code}}`;
}

function from({ sources }: Section): string {
	return sources === undefined ? 'none' : content(sources);
}

function fromMarkup(section: Section): string {
	return section.sources === undefined ? '' : `\n#from-line(${from(section)})`;
}
