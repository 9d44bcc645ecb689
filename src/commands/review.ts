import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reviewKinds, textHash } from '#src/domain/document/review.ts';
import { printFindings } from '#src/domain/finding.ts';
import { isLocale, localeKeys, sourceLocale } from '#src/domain/languages/locales.ts';
import { currentLibrary } from '#src/editions/current.ts';
import { recordReview, reviewsFile } from '#src/editions/reviews.ts';
import { reviewSheet } from '#src/print/forms/review.ts';

/*
 * npm run review -- uz leaflets/arrested-your-rights                       makes a copy to read and write on
 * npm run review -- uz leaflets/arrested-your-rights --accept --by "N. N."  records who has read it
 */
const folder = '.review';
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { accept: { type: 'boolean' }, by: { type: 'string' }, as: { type: 'string', default: 'language' }, of: { type: 'string' } },
});
const [locale, path = ''] = positionals;
const library = currentLibrary();
if (library.findings.length > 0) stop(printFindings(library.findings).replace('Nothing was published.', 'Nothing was written.'));
if (!isLocale(locale)) stop(`Say the language first: ${localeKeys.join(', ')}. For example: npm run review -- uz leaflets/arrested-your-rights`);

const find = (wanted: string) => library.documents.find((candidate) => candidate.path === path && candidate.locale === wanted);
const document = find(locale);
const english = find(sourceLocale);
if (document === undefined || english === undefined) {
	stop(`There is no page "${path}" in ${locale}. There are ${library.edition.pages.map((page) => page.path).join(', ')}.`);
}
const hash = textHash(document);
const name = path.replaceAll('/', '-');

if (values.accept) {
	const kind = reviewKinds.find((candidate) => candidate === values.as);
	if (kind === undefined) stop(`--as is one of ${reviewKinds.join(', ')}.`);
	if (!values.by?.trim()) stop('Say who has read it: --by "Name, profession".');
	const read = values.of ? [values.of] : copiesMade();
	if (read.length === 0) stop(`Nobody has made a copy of this page here. Give the hash that stands at the foot of the copy that was read: --of …`);
	if (!read.includes(hash)) stop(`The text has changed since the copy was made (${read.join(', ')}; today ${hash}). Make a new copy and have the changes read.`);
	recordReview(library.root, path, locale, kind, { by: values.by.trim(), on: new Date().toISOString().slice(0, 10), of: hash });
	console.log(`Recorded in src/${reviewsFile(path)}: ${values.by.trim()} has read the text ${hash} (${kind}). Commit the file.`);
} else {
	mkdirSync(folder, { recursive: true });
	const file = join(folder, `${locale}-${name}-${hash}.pdf`);
	writeFileSync(file, await reviewSheet(document, english, library));
	console.log(`The copy is ${file}. When it has been read: npm run review -- ${locale} ${path} --accept --by "Name, profession"`);
}

/** Hashes of the copies of this page that were made here. */
function copiesMade(): string[] {
	const start = `${locale}-${name}-`;
	return existsSync(folder) ? readdirSync(folder).filter((file) => file.startsWith(start)).map((file) => file.slice(start.length, -'.pdf'.length)) : [];
}

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}
