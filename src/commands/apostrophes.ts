import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '#src/domain/edition.ts';
import { foldApostrophes } from '#src/domain/languages/uzbek/apostrophes.ts';
import { wrongApostrophe } from '#src/domain/languages/wrong-apostrophe.ts';
import { currentLibrary } from '#src/editions/current.ts';
import { listFiles } from '#src/integrations/list-files.ts';

/*
 * npm run apostrophes             lists the apostrophes of the Uzbek sources that are not U+02BB or U+02BC
 * npm run apostrophes -- --write  writes what is unambiguous, and lists the rest
 */
const write = process.argv.includes('--write');
const { root, edition } = currentLibrary();
const pages = edition.pages.filter(({ in: languages }) => languages.includes('uz')).map(({ path }) => fileOf(path, 'uz'));
const data = listFiles(join(root, 'law')).filter((file) => file.endsWith('.yaml')).map((file) => `law/${file}`);
let changed = 0;
let left = 0;

for (const file of [...pages, 'content/i18n/uz.json', ...data].filter((name) => existsSync(join(root, name)))) {
	const lines = readFileSync(join(root, file), 'utf8').split('\n');
	const mended = lines.map((line) => mend(file, line));
	mended.forEach((line, index) => {
		if (line !== lines[index]) {
			changed += 1;
			console.log(`${file}:${index + 1}  ${line.trim().slice(0, 100)}`);
		}
		const doubtful = isUzbek(file, line) ? wrongApostrophe(outsideMarkup(line).join(' ')) : undefined;
		if (doubtful !== undefined) {
			left += 1;
			console.log(`${file}:${index + 1}  for you to decide: ${doubtful}`);
		}
	});
	if (write && mended.some((line, index) => line !== lines[index])) writeFileSync(join(root, file), mended.join('\n'));
}
console.log(`${changed} ${changed === 1 ? 'line' : 'lines'} ${write ? 'written' : 'to write (npm run apostrophes -- --write)'}, ${left} to decide.`);

/** Attributes, addresses and words of other languages stay as they are. */
function outsideMarkup(line: string): string[] {
	return line.split(/(<Foreign.*?<\/Foreign>|<[^>]*>|\]\([^)]*\))/).filter((_, index) => index % 2 === 0);
}

function mend(file: string, line: string): string {
	if (!isUzbek(file, line)) return line;
	const [key = '', value = line] = file.endsWith('.yaml') ? (/^(\s*uz: )(.*)$/.exec(line)?.slice(1) ?? []) : [];
	// The quotation marks of YAML are no apostrophes.
	const [, open = '', text = value, close = ''] = /^(['"]?)(.*?)(\1)$/.exec(value) ?? [];
	return key + open + text.split(/(<Foreign.*?<\/Foreign>|<[^>]*>|\]\([^)]*\))/).map((piece, index) => (index % 2 === 0 ? foldApostrophes(piece) : piece)).join('') + close;
}

/** In the law data only the lines of Uzbek; a value written as { en, ru, uz } on one line is left to the checks. */
function isUzbek(file: string, line: string): boolean {
	return !file.endsWith('.yaml') || /^\s*uz: (?![{[])/.test(line);
}
