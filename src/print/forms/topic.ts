import { formatDate, inScript } from '#src/domain/languages/format.ts';
import { locales, writtenLocale, type Locale } from '#src/domain/languages/locales.ts';
import { string } from '#src/domain/languages/strings.ts';
import { shortCitation, shortPinpoint } from '#src/domain/law/citations.ts';
import { forceInWords } from '#src/domain/law/force.ts';
import { findProvision } from '#src/domain/law/law.ts';
import { oldestCheck } from '#src/domain/law/law-dates.ts';
import { earlierRules, warningOf, warningWords } from '#src/domain/law/provenance.ts';
import { usesOf, type Entry } from '#src/domain/law/registry.ts';
import type { Provision, Reference, Topic } from '#src/domain/law/schema.ts';
import { sidesWithout, topicView, type InstrumentGroup } from '#src/domain/law/topic-view.ts';
import type { Library } from '#src/editions/library.ts';
import { compile } from '../compile.ts';
import { hashOfText, imprintFrom, typstLanguage } from '../sheet.ts';
import { content, literal } from '../typst.ts';

/** Returns a topic on A4: the rules side by side, then every provision on it, as its page has them. */
export async function topicSheet(topic: Topic, locale: Locale, library: Library): Promise<Uint8Array> {
	const { documents, law, edition } = library;
	const words = (text: { en: string; ru: string; uz: string }) => inScript(locale, text[writtenLocale(locale)]);
	const uses = usesOf(documents, locale);
	const view = topicView(topic, law);
	const absent = sidesWithout(view);
	const entriesIn = (groups: InstrumentGroup[]) => groups.flatMap(({ entries }) => entries);
	const entries = entriesIn([...view.international, ...view.national, ...view.practice]);
	const facts = {
		documentTitle: `${words(topic.name)} – ${words(edition.name)}`,
		lang: typstLanguage({ locale }),
		site: words(edition.name),
		title: words(topic.name),
		lede: words(topic.lede),
		imprint: imprintFrom(library, {
			locale,
			path: `topics/${topic.id}`,
			purpose: string(locale, 'paper.online'),
			checked: oldestCheck(entries.map(({ provision }) => provision)),
			hash: hashOfText(JSON.stringify([topic, entries.map(({ anchor, provision }) => [anchor, provision]), locale])),
		}),
	};
	const warning = (provision: Provision) => {
		const found = warningOf(provision);
		return found ? `#mark(${content(string(locale, warningWords[found]))}, dashed: ${found === 'to-be-confirmed'})` : '';
	};
	const side = (references: Reference[]) => {
		const rules = references.flatMap((to) => {
			const instrument = law.instruments.get(to.instrument);
			const provision = findProvision(law, to);
			return instrument && provision ? [`#par[#${content(words(provision.says).replace(/\.$/, ''))} #cite(none, ${content(`${shortCitation(instrument, to.at, locale)}.`)}) ${warning(provision)}]`] : [];
		});
		return `[${rules.length > 0 ? rules.join('\n') : `#${content(string(locale, 'topics.noRule'))}`}]`;
	};
	const record = ({ instrument, provision, anchor }: Entry) => {
		const notes = [
			...(provision.confidence === 'verified' && provision.checked ? [`#${content(string(locale, 'sources.checked', { date: formatDate(locale, provision.checked) }))}`] : []),
			...(warningOf(provision) ? [warning(provision)] : []),
			...used(uses.get(anchor)),
		];
		const earlier = earlierRules(provision.history, locale).map(({ when, says, act }) => `${when && `${when}: `}${says}${act ? ` · ${act}` : ''}`);
		return `#provision(${content(shortPinpoint(instrument, provision.at, locale) || words(instrument.short).replace(/,$/, ''))}, ${content(words(provision.says))}, [${notes.join(' #h(2mm) ')}], ${literal(earlier)})`;
	};
	const used = (places: ReturnType<typeof uses.get>) =>
		places ? [`#${content(`${string(locale, 'standards.usedIn')} ${places.map(({ document, unit }) => unit?.number ?? document.meta.title).join(', ')}`)}`] : [];
	const groups = (some: InstrumentGroup[]) =>
		some.flatMap(({ instrument, entries: own }) => [`#instrument(${content(words(instrument.title))}, ${content(forceInWords(instrument, locale))})`, ...own.map(record)]);
	const section = (scope: 'international' | 'national') =>
		absent.includes(scope) ? [] : [`#law-heading(${literal(scope)}, ${content(`${string(locale, `standards.${scope}`)} ${entriesIn(view[scope]).length}`)})`, ...groups(view[scope])];
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
		`#heading(level: 2)[#${content(string(locale, 'topics.every'))}]`,
		...absent.map((scope) => `#par[#${content(string(locale, `topics.without.${scope}`))}]`),
		...section('international'),
		...section('national'),
		...(view.practice.length > 0 ? [`#law-heading("practice", ${content(`${string(locale, 'topics.practice')} ${entriesIn(view.practice).length}`)})`, ...groups(view.practice)] : []),
	].join('\n');
	return (await compile(source, locales[locale].tag)).pdf;
}
