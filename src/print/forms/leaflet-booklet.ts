import type { Block, Document } from '#src/domain/document/document.ts';
import { leafletsByGroup } from '#src/domain/document/leaflets-by-group.ts';
import { FaultyInput } from '#src/domain/finding.ts';
import { inScript } from '#src/domain/languages/format.ts';
import { locales, writtenLocale, type Locale } from '#src/domain/languages/locales.ts';
import { string } from '#src/domain/languages/strings.ts';
import { factsOf, oldestCheck } from '#src/domain/law/law-dates.ts';
import { documentsOf, type Library } from '#src/editions/library.ts';
import { compile } from '../compile.ts';
import { hashOf, hashOfText, imprintFrom, typstLanguage } from '../sheet.ts';
import { content, literal, quoted } from '../typst.ts';
import { leafletFacts, leafletSetting, leafletSides } from './leaflet.ts';

type Leaflet = Document<'leaflet'>;
type Contact = Extract<Block, { kind: 'contact' }>;

/** Sizes of type of the first two pages in points, largest first. */
const sizes = [10.5, 10, 9.5];

/**
 * Returns all leaflets of a language as one file: a page that says which there are and when each helps, a page
 * of the offices that they name, with lines for their numbers, and then each leaflet as it stands on its own
 * sheet. Each begins on a right-hand page, so that the sheets can be taken apart.
 *
 * @throws {FaultyInput} If a leaflet does not fit on its two sides, or the lists before them not on one page each.
 */
export async function leafletBooklet(locale: Locale, library: Library): Promise<Uint8Array> {
	const leaflets = documentsOf(library, 'leaflet', locale);
	const title = string(locale, 'leaflets.title');
	const lede = string(locale, 'leaflets.lede');
	const site = inScript(locale, library.edition.name[writtenLocale(locale)]);
	const facts = {
		documentTitle: `${title} – ${site}`,
		lang: typstLanguage({ locale }),
		site,
		heading: [title],
		lede,
		running: string(locale, 'leaflets.offices'),
		imprint: imprintFrom(library, {
			locale,
			path: 'leaflets',
			purpose: string(locale, 'paper.readIt'),
			checked: oldestCheck(leaflets.flatMap((leaflet) => factsOf(library.law, leaflet))),
			hash: hashOfText(leaflets.map(hashOf).join()),
		}),
	};
	const sheets: string[] = [];
	for (const leaflet of leaflets) {
		const setting = await leafletSetting(leaflet, library);
		sheets.push(`#{\nlet facts = ${leafletFacts(leaflet, library)}\nsides(facts, ${setting.front}pt)[#metadata(none)${labelOf(leaflet)}\n${leafletSides(leaflet, library, setting)}\n]\n}`);
	}
	const source = (size: number) => [
		'#import "/src/print/theme/leaflet-booklet.typ": *',
		`#let facts = ${literal(facts)}`,
		'#show: booklet.with(facts)',
		`#sides(facts, ${size}pt)[`,
		'#head(facts)',
		'#title-block(facts)',
		...leafletsByGroup(leaflets).flatMap(({ group, leaflets: own }) => [`#group(${content(string(locale, `leaflets.group.${group}`))})`, ...own.map(row)]),
		'#pagebreak()',
		'#head(facts, second: true)',
		`#block(above: 6mm, below: 6mm)[#heading(level: 2, ${content(string(locale, 'leaflets.offices'))})#par(${content(string(locale, 'leaflets.officesLede'))})]`,
		`#offices(${officesIn(leaflets).map(({ name, says, number }) => `contact([#heading(level: 3, ${quoted(name)})], ${content(says)}, ${content(number)}, [])`).join(', ')})`,
		'#v(1fr)',
		'#own-contacts((fill: (own: ' + quoted(string(locale, 'paper.own')) + ')))',
		']',
		...sheets,
	].join('\n');
	for (const size of sizes) {
		const { pdf, pages } = await compile(source(size), locales[locale].tag);
		if (pages === 2 + 2 * leaflets.length) return pdf;
	}
	throw new FaultyInput([
		{ file: 'edition.yaml', line: 0, problem: `The list of leaflets and that of their offices do not fit on one page each in ${locales[locale].name}, even at ${sizes.at(-1)} points.`, remedy: 'Shorten what the leaflets say of when they help, or let them name fewer offices.' },
	]);
}

function labelOf({ meta }: Leaflet): string {
	return `<leaflet-${meta.number}>`;
}

function row(leaflet: Leaflet): string {
	const { number, heading, when } = leaflet.meta;
	return `#row(${[String(number), heading, when].map(content).join(', ')}, ${labelOf(leaflet)})`;
}

/** The offices that leaflets name, each once. */
function officesIn(leaflets: Leaflet[]): Contact[] {
	const contacts = leaflets.flatMap(({ sections }) => sections.flatMap(({ children }) => children.filter((block) => block.kind === 'contact')));
	return [...new Map(contacts.map((contact) => [contact.id, contact])).values()];
}
