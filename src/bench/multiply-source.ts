import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { fileOf, kindOf, type Edition } from '#src/domain/edition.ts';

/** Leaflets are numbered to the last, so there is no room for copies; a site has one home page. */
const single = new Set<ReturnType<typeof kindOf>>(['home', 'leaflet']);

/**
 * Writes a source with `times` copies of every chapter, plain page, instrument and topic, as a site of that size
 * would have; the copies differ in address and number.
 */
export function multiplySource(from: string, to: string, times: number): void {
	rmSync(to, { recursive: true, force: true });
	for (const name of ['edition.yaml', 'law', 'content']) cpSync(join(from, name), join(to, name), { recursive: true });
	rmSync(join(to, 'content/lock'), { recursive: true, force: true });
	const places = Array.from({ length: times - 1 }, (_, index) => index + 2);
	multiplyPages(from, to, places);
	multiplyLaw(from, to, places);
}

function multiplyPages(from: string, to: string, places: number[]): void {
	const edition = parse(readFileSync(join(from, 'edition.yaml'), 'utf8')) as Edition;
	const copies = edition.pages
		.filter(({ path }) => !single.has(kindOf(path)))
		.flatMap((page) => places.map((place) => ({ ...page, from: page.path, path: `${page.path}-${place}`, place })));
	for (const { from: original, path, in: languages, place } of copies) {
		for (const language of languages) {
			const text = readFileSync(join(from, fileOf(original, language)), 'utf8');
			const file = join(to, fileOf(path, language));
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, text.replace(/^chapter: (\d+)$/m, (_line, own: string) => `chapter: ${place <= Number(own) ? place - 1 : place}`));
		}
	}
	const pages = [...edition.pages, ...copies.map(({ path, in: languages }) => ({ path, in: languages }))];
	writeFileSync(join(to, 'edition.yaml'), stringify({ ...edition, pages }));
}

/** Each copy of the instruments has the topics of its own, so that pages grow in number and not in size. */
function multiplyLaw(from: string, to: string, places: number[]): void {
	const letter = (place: number) => String.fromCharCode('a'.charCodeAt(0) + place);
	const folder = join('law', 'instruments');
	const topics = readFileSync(join(from, 'law', 'topics.yaml'), 'utf8');
	const copies = places.map((place) => topics.replace(/^- id: (\S+)$/gm, `- id: $1-${letter(place)}`).replace(/instrument: ([\w-]+)/g, `instrument: $1-${place}`));
	writeFileSync(join(to, 'law', 'topics.yaml'), [topics, ...copies].join('\n'));
	for (const name of readdirSync(join(from, folder))) {
		const text = readFileSync(join(from, folder, name), 'utf8');
		for (const place of places) {
			const copy = text
				.replace(/^id: (\S+)$/m, `id: $1-${place}`)
				// Of a treaty the data must also say what Uzbekistan has done about it.
				.replace(/^kind: treaty$/m, 'kind: soft-law')
				.replace(/^( *topics: \[)(.*)\]$/gm, (_line, key: string, ids: string) => `${key}${ids.split(', ').filter(Boolean).map((id) => `${id}-${letter(place)}`).join(', ')}]`)
				.replace(/^( *- \{ id: )([\w-]+)/gm, `$1$2-${letter(place)}`);
			writeFileSync(join(to, folder, name.replace('.yaml', `-${place}.yaml`)), copy);
		}
	}
}
