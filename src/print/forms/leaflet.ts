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

/** A copy without address says so in a frame at its head, which takes a line; nobody hands it out. */
const sizesOfDraft = [...sizes, 9.75, 9.5];

/** From this size on nobody looks for a better arrangement. */
const comfortable = 11;

/** How a leaflet is set on its two sides: the sizes of type in points, and how many rights stand on the first, in its second column. */
export interface Setting {
	front: number;
	back: number;
	beside: number;
}

/** A setting, and the sheet that was made to find it. */
interface Found {
	setting: Setting;
	pdf: Uint8Array;
}

/** Finding a setting takes many trials, and the booklet needs those of all leaflets again. */
const found = new WeakMap<Document, Promise<Found>>();

/**
 * Returns a leaflet on two sides of A4.
 *
 * @throws {FaultyInput} If it does not fit on two sides even in the smallest type that can still be read.
 */
export async function leafletSheet(document: Document<'leaflet'>, library: Library): Promise<Uint8Array> {
	return (await settled(document, library)).pdf;
}

/**
 * Returns how a leaflet is set on its sheet.
 *
 * @throws {FaultyInput} If it does not fit on two sides even in the smallest type that can still be read.
 */
export async function leafletSetting(document: Document<'leaflet'>, library: Library): Promise<Setting> {
	return (await settled(document, library)).setting;
}

function settled(document: Document<'leaflet'>, library: Library): Promise<Found> {
	const known = found.get(document);
	if (known) return known;
	const made = settle(document, library);
	found.set(document, made);
	return made;
}

async function settle(document: Document<'leaflet'>, library: Library): Promise<Found> {
	const rights = document.sections.filter(({ role }) => role === 'right').length;
	// The second column of the first side holds the hours. Where none count, rights stand there that would not fit the other side.
	const fewest = document.sections.some(({ role }) => role === 'hours') ? 0 : Math.max(1, rights - 3);
	const smallest = ({ setting }: Found) => Math.min(setting.front, setting.back);
	const one = await setInLargest(document, library, fewest);
	if (one && smallest(one) >= comfortable) return one;
	const other = await setInLargest(document, library, fewest + 1);
	const best = [one, other].filter((each) => each !== undefined).sort((a, b) => smallest(b) - smallest(a)).at(0);
	if (best) return best;
	throw new FaultyInput([
		{ file: document.file, line: 0, problem: `The leaflet does not fit on two sides of A4 in ${locales[document.locale].name}, even at ${sizes.at(-1)} points.`, remedy: 'Shorten it.' },
	]);
}

/** Sets each side in the largest type in which it fits; undefined where it fits in none. */
async function setInLargest(document: Document<'leaflet'>, library: Library, beside: number): Promise<Found | undefined> {
	const allowed = library.addresses.full('/') ? sizes : sizesOfDraft;
	const smallest = allowed.at(-1) ?? 0;
	const print = (front: number, back: number) => compile(sheet(document, library, { front, back, beside }), locales[document.locale].tag);
	const front = await firstThatFits(allowed, async (size) => ((await print(size, smallest)).pages <= 2 ? size : undefined));
	if (front === undefined) return undefined;
	return firstThatFits(allowed, async (back) => {
		const { pdf, pages } = await print(front, back);
		return pages === 2 ? { setting: { front, back, beside }, pdf } : undefined;
	});
}

/** Returns what is made of the first size that fits, or undefined; whatever is smaller than a size that fits, fits too. */
async function firstThatFits<Made>(largestFirst: readonly number[], make: (size: number) => Promise<Made | undefined>): Promise<Made | undefined> {
	const middle = Math.floor(largestFirst.length / 2);
	const size = largestFirst[middle];
	if (size === undefined) return undefined;
	const made = await make(size);
	if (made === undefined) return firstThatFits(largestFirst.slice(middle + 1), make);
	return (await firstThatFits(largestFirst.slice(0, middle), make)) ?? made;
}

function sheet(document: Document<'leaflet'>, library: Library, setting: Setting): string {
	return ['#import "/src/print/theme/leaflet.typ": *', `#let facts = ${leafletFacts(document, library)}`, `#show: leaflet.with(facts, ${setting.front}pt)`, leafletSides(document, library, setting)].join('\n');
}

/** Returns what the frame of a leaflet's sides says, as a Typst dictionary. */
export function leafletFacts(document: Document<'leaflet'>, library: Library): string {
	const { locale, meta } = document;
	const reader = meta.for_relatives ? 'relative' : 'self';
	return literal({
		documentTitle: string(locale, 'leaflet.title', { number: meta.number, title: meta.title }),
		lang: typstLanguage(document),
		site: inScript(locale, library.edition.name[writtenLocale(locale)]),
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
	});
}

/** Returns the two sides of a leaflet as markup, for a place where the theme is imported and `facts` are what {@link leafletFacts} returns. */
export function leafletSides(document: Document<'leaflet'>, library: Library, { front, back, beside }: Setting): string {
	const { locale } = document;
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
	const beforeContacts = help?.children.filter(({ kind }) => kind !== 'contact') ?? [];

	return [
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
			? `#block(width: 100%, stroke: (top: 0.9mm), inset: (top: 2.5mm), above: 2mm)[${markup(heading(help, third))}\n${blocks(beforeContacts, third, quotes)}\n#v(1.5mm)\n#grid(columns: (${contacts.map(() => '1fr').join(', ')},), column-gutter: 7mm, ${contacts.join(', ')})${notes(help, document)}${fromMarkup(help)}]`
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
