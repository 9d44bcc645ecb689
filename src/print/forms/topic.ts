import { inScript } from '#src/domain/languages/format.ts';
import { locales, writtenLocale, type Locale } from '#src/domain/languages/locales.ts';
import { string } from '#src/domain/languages/strings.ts';
import { shortCitation, shortPinpoint } from '#src/domain/law/citations.ts';
import { findProvision } from '#src/domain/law/law.ts';
import { entriesOf, isPractice, type Entry } from '#src/domain/law/registry.ts';
import type { Reference, Topic } from '#src/domain/law/schema.ts';
import type { Library } from '#src/editions/library.ts';
import { compile } from '../compile.ts';
import { hashOfText, imprintFrom, typstLanguage } from '../sheet.ts';
import { content, literal } from '../typst.ts';

/** Returns a topic on A4: the rules side by side, then every provision on it. */
export async function topicSheet(topic: Topic, locale: Locale, library: Library): Promise<Uint8Array> {
	const { law, edition } = library;
	const words = (text: { en: string; ru: string; uz: string }) => inScript(locale, text[writtenLocale(locale)]);
	const entries = entriesOf(law).filter(({ provision }) => provision.topics.includes(topic.id));
	const checked = entries.flatMap(({ provision }) => (provision.confidence === 'verified' && provision.checked ? [provision.checked] : [])).sort().at(0);
	const facts = {
		documentTitle: `${words(topic.name)} – ${words(edition.name)}`,
		lang: typstLanguage({ locale }),
		site: words(edition.name),
		title: words(topic.name),
		lede: words(topic.lede),
		imprint: imprintFrom(library, { locale, path: `topics/${topic.id}`, purpose: string(locale, 'paper.online'), checked, hash: hashOfText(JSON.stringify([topic, entries, locale])) }),
	};
	const side = (references: Reference[]) => {
		const rules = references.flatMap((to) => {
			const instrument = law.instruments.get(to.instrument);
			const provision = findProvision(law, to);
			return instrument && provision ? [`#par[#${content(words(provision.says))} #cite(none, ${content(shortCitation(instrument, to.at, locale))})]`] : [];
		});
		return `[${rules.length > 0 ? rules.join('\n') : `#${content(string(locale, 'topics.noRule'))}`}]`;
	};
	const marksOf = ({ provision }: Entry) => (provision.confidence !== 'verified' ? [string(locale, 'mark.toBeConfirmed')] : provision.basis === 'secondary' ? [string(locale, 'mark.secondHand')] : []);
	const list = (some: Entry[]) => some.map((entry) => `#provision(${content(shortPinpoint(entry.instrument, entry.provision.at, locale))}, ${content(words(entry.instrument.title))}, ${content(words(entry.provision.says))}, ${literal(marksOf(entry))})`);
	const group = (title: string, some: Entry[]) => (some.length > 0 ? [`#heading(level: 2)[#${content(title)}]`, ...list(some)] : []);
	const source = [
		'#import "/src/print/theme/reference.typ": *',
		`#show: reference.with(${literal(facts)})`,
		...(topic.questions.length > 0
			? [
					`#heading(level: 2)[#${content(string(locale, 'topics.sides'))}]`,
					`#law-head(${content(string(locale, 'standards.international'))}, ${content(string(locale, 'standards.national'))})`,
					...topic.questions.map(({ ask, international, national, verdict }) => `#question(${content(words(ask))}, ${side(international)}, ${side(national)}, ${verdict ? `[*#${content(string(locale, `verdict.${verdict.is}`))}* #${content(words(verdict.says))}]` : 'none'})`),
				]
			: []),
		...group(string(locale, 'standards.international'), entries.filter(({ instrument }) => instrument.scope === 'international' && !isPractice(instrument))),
		...group(string(locale, 'standards.national'), entries.filter(({ instrument }) => instrument.scope === 'national')),
		...group(string(locale, 'topics.practice'), entries.filter(({ instrument }) => isPractice(instrument))),
	].join('\n');
	return (await compile(source, locales[locale].tag)).pdf;
}
