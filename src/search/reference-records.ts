import { inScript } from '#src/domain/languages/format.ts';
import { locales, writtenLocale, type Locale } from '#src/domain/languages/locales.ts';
import { indexed } from '#src/domain/languages/search-text.ts';
import { string, type StringKey } from '#src/domain/languages/strings.ts';
import { neighbours, type ForeignCell } from '#src/domain/law/schema.ts';
import { complaintsInWords, stepsInWords, titleOf } from '#src/domain/law/treaty-words.ts';
import { withLimits } from '#src/domain/law/with-limits.ts';
import type { Library } from '#src/editions/library.ts';
import type { SearchRecord, Shelf } from './records.ts';

/** Returns the records of one locale for the pages made from data beside the registry: offices, letters, treaties, five States. */
export function referenceRecords({ law, letters, addresses }: Library, locale: Locale): SearchRecord[] {
	const words = (text: { en: string; ru: string; uz: string }) => inScript(locale, text[writtenLocale(locale)]);
	const record = (shelf: Shelf, page: string, id: string | undefined, title: string, place: StringKey, says: (string | undefined)[]): SearchRecord => ({
		url: addresses.page(locale, page, id),
		language: locales[locale].tag.toLowerCase(),
		content: indexed(locale, says.filter((text) => text !== undefined).map((text) => `${text.replace(/\.$/, '')}.`).join(' ')),
		filters: { shelf: [shelf] },
		meta: { title: indexed(locale, title), place: indexed(locale, string(locale, place)), units: '' },
	});
	/** What a State answers; what is not confirmed says so in the excerpt too. */
	const answer = (state: (typeof neighbours)[number], { says, confidence }: ForeignCell) =>
		`${string(locale, `state.${state}`)}: ${words(says).replace(/\.$/, '')}${confidence === 'verified' ? '' : ` (${string(locale, 'mark.toBeConfirmed')})`}`;
	const home = string(locale, 'state.uzbekistan');
	return [
		// Whoever looks for an office looks for help, not for law; its channels are no words to find it by.
		...[...law.contacts.values()].map(({ id, name, says }) => record('text', 'contacts', id, words(name), 'contacts.title', [words(says)])),
		...letters.map(({ slug, heading, when }) => record('text', `letters/${slug}`, undefined, words(heading), 'letters.title', [words(when)])),
		...[...law.treaties.values()].map((treaty) =>
			record('law', 'treaties', treaty.id, titleOf(treaty, law, locale), 'treaties.title', [
				`${home}: ${stepsInWords(treaty, locale).join('; ')}`,
				complaintsInWords(treaty, locale),
				treaty.note && words(treaty.note),
			]),
		),
		...[...law.comparison.values()].map((question) =>
			record('law', 'comparison', question.id, words(question.ask), 'comparison.title', [
				`${home}: ${withLimits(locale, question.uzbekistan.says, law).map(({ text }) => text).join('')}`,
				...neighbours.map((state) => answer(state, question[state])),
			]),
		),
	];
}
