import { plainText, textsOf } from '#src/domain/document/document.ts';
import { keyedBlocks, translatedPrints } from '#src/domain/document/fingerprint.ts';
import { locales, sourceLocale, writtenLocales } from '#src/domain/languages/locales.ts';
import { currentLibrary } from '#src/editions/current.ts';
import { readLock } from '#src/editions/locks.ts';

/** Prints, for each language, what is missing, behind the English, or not reviewed, and how many words that is. */
const { root, documents, edition } = currentLibrary();
const english = documents.filter(({ locale }) => locale === sourceLocale);

for (const written of writtenLocales.filter((locale) => locale !== sourceLocale)) {
	console.log(`\n${locales[written].name}`);
	for (const source of english) {
		const { path } = source;
		const translation = documents.find((document) => document.path === path && document.locale === written);
		const declared = edition.pages.some((page) => page.path === path && page.in.includes(written));
		const locked = readLock(root, path)?.translations[written] ?? {};
		const unlocked = Object.keys(translatedPrints(source)).filter((key) => locked[key] === undefined);
		const blocks = keyedBlocks(source).filter(({ key }) => translation === undefined || translation.stale.has(key));
		const words = blocks.flatMap(({ block }) => textsOf(block)).reduce((sum, text) => sum + plainText(text).split(/\s+/).filter(Boolean).length, 0);
		const states = [
			...(translation === undefined ? [`${declared ? 'missing' : 'not declared'}, ${words} words`] : []),
			...(translation !== undefined && translation.stale.size > 0 ? [`behind in ${[...translation.stale].join(', ')}, ${words} words`] : []),
			...(translation !== undefined && unlocked.length > 0 ? [`${unlocked.length} texts never locked (npm run lock)`] : []),
		];
		const review = translation ? `; law ${translation.review.law}, language ${translation.review.language}` : '';
		console.log(`  ${path}: ${states.join('; ') || 'up to date'}${review}`);
	}
}
