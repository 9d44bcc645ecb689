import { plainText, textsOf } from '#src/domain/document/document.ts';
import { keyedBlocks } from '#src/domain/document/fingerprint.ts';
import { locales, sourceLocale, writtenLocales } from '#src/domain/languages/locales.ts';
import { currentLibrary } from '#src/editions/current.ts';

/** Prints, for each language, what is missing, behind the English, or not reviewed, and how many words that is. */
const { documents, edition } = currentLibrary();
const english = documents.filter(({ locale }) => locale === sourceLocale);

for (const written of writtenLocales.filter((locale) => locale !== sourceLocale)) {
	console.log(`\n${locales[written].name}`);
	for (const source of english) {
		const translation = documents.find(({ path, locale }) => path === source.path && locale === written);
		const declared = edition.pages.some(({ path, in: languages }) => path === source.path && languages.includes(written));
		const blocks = keyedBlocks(source).filter(({ key }) => translation === undefined || translation.stale.has(key));
		const words = blocks.flatMap(({ block }) => textsOf(block)).reduce((sum, text) => sum + plainText(text).split(/\s+/).filter(Boolean).length, 0);
		const state =
			translation === undefined
				? `${declared ? 'missing' : 'not declared'}, ${words} words`
				: translation.stale.size > 0
					? `behind in ${[...translation.stale].join(', ')}, ${words} words`
					: 'up to date';
		const review = translation ? `; law ${translation.review.law}, language ${translation.review.language}` : '';
		console.log(`  ${source.path}: ${state}${review}`);
	}
}
