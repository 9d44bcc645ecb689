import { keepNumbers } from '#src/domain/document/number.ts';
import { translatedPrints } from '#src/domain/document/fingerprint.ts';
import { printFindings } from '#src/domain/finding.ts';
import { sourceLocale, writtenLocales } from '#src/domain/languages/locales.ts';
import { currentLibrary } from '#src/editions/current.ts';
import { readLock, unitFingerprints, writeLock } from '#src/editions/locks.ts';

/*
 * npm run lock                        locks the numbers of chapters, and records new translations
 * npm run lock -- ru leaflets/<slug>  says that the Russian of a page has been brought up to the English of today
 */
const [language, page] = process.argv.slice(2);
const { root, edition, documents, findings } = currentLibrary();
if (findings.length > 0) stop(printFindings(findings).replace('Nothing was published.', 'Nothing was locked.'));
const translated = writtenLocales.filter((locale) => locale !== sourceLocale);
if (language !== undefined && !(translated.some((locale) => locale === language) && documents.some(({ path, locale }) => path === page && locale === language))) {
	stop(`There is no page "${page ?? ''}" in "${language}". Write: npm run lock -- <${translated.join(' or ')}> <page>, with a page of ${edition.pages.map(({ path }) => path).join(', ')}.`);
}

for (const english of documents.filter(({ locale }) => locale === sourceLocale)) {
	const { path, meta } = english;
	const lock = readLock(root, path) ?? { numbers: [], translations: {} };
	if ('chapter' in meta && typeof meta.chapter === 'number') {
		const prints = unitFingerprints(english);
		// Until edition 1 nobody has cited a number, so it may still move.
		const numbers = edition.number === 0 ? prints.map((_, index) => `${meta.chapter}.${index + 1}`) : keepNumbers(lock.numbers, prints, meta.chapter);
		const numbered = numbers.map((number, index): [string, string] => [number, prints[index] ?? '']);
		report(path, lock.numbers, numbered);
		lock.numbers = numbered;
	}
	const now = translatedPrints(english);
	for (const written of translated) {
		if (!documents.some((document) => document.path === path && document.locale === written)) continue;
		const known = lock.translations[written] ?? {};
		const renewed = language === written && page === path;
		const behind = Object.entries(now).filter(([key, print]) => known[key] !== undefined && known[key] !== print).map(([key]) => key);
		const fresh = Object.keys(now).filter((key) => known[key] === undefined);
		if (fresh.length > 0) console.log(`${written} ${path}: ${fresh.length} texts recorded as translated from the English of today`);
		if (behind.length > 0) console.log(`${written} ${path}: ${behind.join(', ')} ${renewed ? 'recorded as brought up to the English of today' : `still behind the English. Translated? npm run lock -- ${written} ${path}`}`);
		// What was never locked counts as translated from the text of today.
		lock.translations[written] = Object.fromEntries(Object.entries(now).map(([key, print]) => [key, renewed ? print : (known[key] ?? print)]));
	}
	writeLock(root, path, lock);
}

/** Says which paragraphs are new, reworded or gone. */
function report(path: string, before: readonly (readonly [string, string])[], after: readonly (readonly [string, string])[]): void {
	const old = new Map(before);
	const fresh = new Map(after);
	const list = (name: string, numbers: string[]) => numbers.length > 0 && console.log(`${path}: ${name} ${numbers.join(', ')}`);
	list('new', [...fresh.keys()].filter((number) => !old.has(number)));
	list('reworded', [...fresh].filter(([number, print]) => old.has(number) && old.get(number) !== print).map(([number]) => number));
	list('gone', [...old.keys()].filter((number) => !fresh.has(number)));
}

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}
