import { inScript } from '#src/domain/languages/format.ts';
import { locales, writtenLocale, type Locale } from '#src/domain/languages/locales.ts';
import { indexed } from '#src/domain/languages/search-text.ts';
import { string } from '#src/domain/languages/strings.ts';
import { shortCitation } from '#src/domain/law/citations.ts';
import { forceInWords } from '#src/domain/law/force.ts';
import { limitsByGroup } from '#src/domain/law/limit-groups.ts';
import { limitPhrase } from '#src/domain/law/limit-words.ts';
import { entriesOf, instrumentsInOrder } from '#src/domain/law/registry.ts';
import type { Library } from '#src/editions/library.ts';
import type { SearchRecord } from './records.ts';

/** Returns a record for every topic, limit, instrument and provision of the registry, in a locale. */
export function lawRecords({ law, addresses }: Library, locale: Locale): SearchRecord[] {
	const words = (text: { en: string; ru: string; uz: string }) => inScript(locale, text[writtenLocale(locale)]);
	const record = (url: string, title: string, place: string, ...content: string[]): SearchRecord => ({
		url,
		language: locales[locale].tag.toLowerCase(),
		content: indexed(locale, content.join(' ')),
		filters: { shelf: ['law'] },
		meta: { title: indexed(locale, title), place: indexed(locale, place), units: '' },
	});
	const topics = [...law.topics.values()].map(({ id, name, lede, questions }) =>
		record(addresses.page(locale, `topics/${id}`), words(name), string(locale, 'standards.topic'), words(lede), ...questions.map(({ ask }) => words(ask))),
	);
	const limits = limitsByGroup(law.limits.values()).flatMap(({ group, lines }) =>
		lines.flatMap(({ limits: own }) =>
			own.map((limit) => {
				const instrument = law.instruments.get(limit.at.instrument);
				const title = [limitPhrase(limit, locale), ...(instrument ? [shortCitation(instrument, limit.at.at, locale)] : [])].join(' · ');
				return record(addresses.page(locale, 'handbook/time-limits', limit.id), title, `${string(locale, 'timeLimits.title')} · ${string(locale, `timeLimits.${group}`)}`, words(limit.says));
			}),
		),
	);
	const instruments = instrumentsInOrder(law).map((instrument) =>
		record(addresses.page(locale, `standards/${instrument.id}`), words(instrument.title), string(locale, 'standards.instrument'), `${words(instrument.short).replace(/,$/, '')}. ${forceInWords(instrument, locale)}.`),
	);
	const provisions = entriesOf(law).map(({ instrument, provision, anchor }) =>
		record(addresses.page(locale, `standards/${instrument.id}`, anchor), shortCitation(instrument, provision.at, locale), words(instrument.title), words(provision.says), `${words(instrument.title)}.`),
	);
	return [...topics, ...limits, ...instruments, ...provisions];
}
