import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { fileOf, kindOf, type Edition } from '#src/domain/edition.ts';

/**
 * Writes a source with `times` copies of every chapter, leaflet and plain page, as a site of that size would
 * have; the copies differ in address and number.
 */
export function multiplySource(from: string, to: string, times: number): void {
	rmSync(to, { recursive: true, force: true });
	for (const name of ['edition.yaml', 'law', 'content']) cpSync(join(from, name), join(to, name), { recursive: true });
	rmSync(join(to, 'content/lock'), { recursive: true, force: true });
	const edition = parse(readFileSync(join(from, 'edition.yaml'), 'utf8')) as Edition;
	const copies = edition.pages
		.filter(({ path }) => kindOf(path) !== 'home')
		.flatMap((page) => Array.from({ length: times - 1 }, (_, index) => ({ ...page, from: page.path, path: `${page.path}-${index + 2}`, place: index + 2 })));
	for (const { from: original, path, in: languages, place } of copies) {
		for (const language of languages) {
			const text = readFileSync(join(from, fileOf(original, language)), 'utf8');
			const file = join(to, fileOf(path, language));
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, text.replace(/^(chapter|number): (\d+)$/m, (_line, key: string, own: string) => `${key}: ${place <= Number(own) ? place - 1 : place}`));
		}
	}
	const pages = [...edition.pages, ...copies.map(({ path, in: languages }) => ({ path, in: languages }))];
	writeFileSync(join(to, 'edition.yaml'), stringify({ ...edition, pages }));
}
