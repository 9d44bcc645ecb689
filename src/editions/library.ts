import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Addresses } from '#src/domain/addresses.ts';
import { parse } from '#src/domain/document/parse.ts';
import { resolve } from '#src/domain/document/resolve.ts';
import type { Document } from '#src/domain/document/document.ts';
import type { Kind } from '#src/domain/document/front-matter.ts';
import { editionSchema, fileOf, hasPage, type Edition } from '#src/domain/edition.ts';
import { FaultyInput, type Finding } from '#src/domain/finding.ts';
import { localeKeys, sourceLocale, writtenLocale, type Locale } from '#src/domain/languages/locales.ts';
import type { Law } from '#src/domain/law/law.ts';
import type { Letter } from '#src/domain/letters/schema.ts';
import { readYaml } from '#src/domain/read-yaml.ts';
import { readLaw } from './law.ts';
import { readLetters } from './letters.ts';
import { lockFile, readLock, staleKeys, unitFingerprints, type Lock } from './locks.ts';
import { readReviews, reviewsFile, reviewStateOf, type Reviews } from './reviews.ts';

/** Everything that the site is made of: the law, the edition, and each page in each locale, worked out. */
export interface Library {
	/** Folder that holds edition.yaml, law and content. */
	root: string;
	edition: Edition;
	law: Law;
	addresses: Addresses;
	documents: Document[];
	/** Letters to fill in, in the order of their list. */
	letters: Letter[];
	/** What is wrong with the data and the pages; a library with findings is not published. */
	findings: Finding[];
}

function readEdition(root: string): Edition {
	const file = 'edition.yaml';
	const path = join(root, file);
	if (!existsSync(path)) throw new FaultyInput([{ file, line: 0, problem: 'The file is missing.', remedy: 'Restore it: it names the pages of the site.' }]);
	const { value, findings } = readYaml(readFileSync(path, 'utf8'), editionSchema, file);
	if (value === undefined) throw new FaultyInput(findings);
	return value;
}

/**
 * Returns the library below `root`. All faults are collected; only an edition.yaml that cannot be read
 * leaves nothing to go on.
 *
 * @throws {FaultyInput} If edition.yaml is missing or wrong.
 */
export function readLibrary(root: string, addresses: Addresses): Library {
	const edition = readEdition(root);
	const { law, findings } = readLaw(root);
	const { letters, findings: faultyLetters } = readLetters(root);
	findings.push(...faultyLetters);
	const documents: Document[] = [];
	const locks = new Map<string, Lock>();
	const reviews = new Map<string, Reviews>();
	for (const { path } of edition.pages) {
		const read = readReviews(root, path);
		if (read) reviews.set(path, read);
		else findings.push({ file: reviewsFile(path), line: 0, problem: 'This is not what "npm run review" writes.', remedy: 'Restore the file of the last commit.' });
		const lock = readLock(root, path);
		if (lock) locks.set(path, lock);
		else findings.push({ file: lockFile(path), line: 0, problem: 'This is not what "npm run lock" writes.', remedy: 'Restore the file of the last commit: published paragraph numbers stand in it.' });
	}
	for (const { path } of edition.pages) {
		for (const locale of localeKeys) {
			if (!hasPage(edition, path, locale)) continue;
			const file = fileOf(path, writtenLocale(locale));
			const derived = locale !== writtenLocale(locale);
			if (!existsSync(join(root, file))) {
				if (!derived) {
					findings.push({
						file,
						line: 0,
						problem: `The page "${path}" is declared in edition.yaml for ${locale}, but its file is missing.`,
						remedy: 'Write the file, or take the language out of "in" in edition.yaml.',
					});
				}
				continue;
			}
			const parsed = parse(readFileSync(join(root, file), 'utf8'), file);
			if ('finding' in parsed) {
				findings.push(parsed.finding);
				continue;
			}
			const result = resolve(parsed.source, path, locale, { law, edition, addresses, numbers: numbersOf(edition, locks.get(path)) });
			// A derived page has the faults of its source, which are told once.
			if (!derived) findings.push(...result.findings);
			if (result.document) documents.push(result.document);
		}
	}
	findings.push(...movedNumbers(documents, edition, locks));
	return { root, edition, law, addresses, documents: documents.map((document) => withReview(withStaleness(document, documents, locks), documents, reviews)), letters, findings };
}

/** Numbers are kept from edition 1 on; until then they are counted through. */
function numbersOf(edition: Edition, lock: Lock | undefined): string[] | undefined {
	return edition.number === 0 ? undefined : lock?.numbers.map(([number]) => number);
}

/** Finds chapters of a published edition whose English text has changed since their numbers were locked. */
function movedNumbers(documents: Document[], edition: Edition, locks: Map<string, Lock>): Finding[] {
	if (edition.number === 0) return [];
	return documents
		.filter(({ kind, locale }) => kind === 'chapter' && locale === sourceLocale)
		.filter((document) => {
			const now = unitFingerprints(document);
			const locked = locks.get(document.path)?.numbers.map(([, print]) => print) ?? [];
			return now.join() !== locked.join();
		})
		.map(({ file }) => ({ file, line: 0, problem: 'The text has changed since its paragraph numbers were locked.', remedy: 'Run "npm run lock", look at what it says, and commit the lock.' }));
}

function withStaleness(document: Document, documents: Document[], locks: Map<string, Lock>): Document {
	const english = documents.find(({ path, locale }) => path === document.path && locale === sourceLocale);
	const written = writtenLocale(document.locale);
	if (english === undefined || written === sourceLocale) return document;
	return { ...document, stale: staleKeys(english, locks.get(document.path)?.translations[written]) };
}

function withReview(document: Document, documents: Document[], reviews: Map<string, Reviews>): Document {
	const written = documents.find(({ path, locale }) => path === document.path && locale === writtenLocale(document.locale));
	return { ...document, review: reviewStateOf(reviews.get(document.path) ?? {}, document, written ?? document) };
}

/** Returns one page of the library, or undefined where it does not exist in that locale. */
export function findDocument<K extends Kind>(library: Library, kind: K, path: string, locale: Locale): Document<K> | undefined {
	return library.documents.find(
		(document): document is Document<K> => document.kind === kind && document.path === path && document.locale === locale,
	);
}

/** Returns the locales that have a page. */
export function localesOf({ documents }: Library, path: string): Locale[] {
	return localeKeys.filter((locale) => documents.some((document) => document.path === path && document.locale === locale));
}

/** Returns the pages of a kind in a locale: chapters and leaflets by number, others in the order of edition.yaml. */
export function documentsOf<K extends Kind>(library: Library, kind: K, locale: Locale): Document<K>[] {
	return library.documents
		.filter((document): document is Document<K> => document.kind === kind && document.locale === locale)
		.sort((one, other) => numberOf(one) - numberOf(other));
}

function numberOf({ meta }: Document): number {
	const number = 'chapter' in meta ? meta.chapter : 'number' in meta ? meta.number : 0;
	return typeof number === 'number' ? number : 0;
}
