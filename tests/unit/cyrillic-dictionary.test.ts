import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import acronyms from '../../src/domain/languages/uzbek/acronyms.json' with { type: 'json' };
import { createDictionary, findStem, lists, type Dictionary } from '../../src/domain/languages/uzbek/dictionary.ts';
import { spell } from '../../src/domain/languages/uzbek/letters.ts';
import { toCyrillic } from '../../src/domain/languages/uzbek/to-cyrillic.ts';
import { toLatin } from '../../src/domain/languages/uzbek/to-latin.ts';

const kinds = Object.entries({ words: 'word', names: 'name', roots: 'root', firstParts: 'firstPart' } as const).map(([list, kind]) => {
	const file = { words: 'words', names: 'names', roots: 'roots', firstParts: 'first-parts' }[list as keyof typeof lists];
	return { file, kind, lines: lists[list as keyof typeof lists].map(([latin = '', cyrillic = '', reason = '']) => ({ latin, cyrillic, reason })) };
});

describe.each(kinds)('$file', ({ file, lines }) => {
	test('has one entry a line, in the order of its letters', () => {
		const text = readFileSync(new URL(`../../src/domain/languages/uzbek/${file}.json`, import.meta.url), 'utf8');
		const written = lines.map(({ latin, cyrillic, reason }) => `\t["${latin}", "${cyrillic}", "${reason}"]`);
		expect(text).toBe(`[\n${written.join(',\n')}\n]\n`);
		expect(lines.map(({ latin }) => latin)).toEqual([...new Set(lines.map(({ latin }) => latin))].toSorted());
	});

	test('has Latin in small letters with U+02BB and U+02BC, Cyrillic in small letters, and a reason', () => {
		for (const { latin, cyrillic, reason } of lines) {
			expect(latin).toMatch(/^(?:[abd-vxyz]|ch|[og]ʻ|ʼ)+$/);
			expect(cyrillic).toMatch(/^[а-яёўқғҳ]+$/);
			expect(reason).not.toBe('');
		}
	});
});

const dictionary = new Map(createDictionary(lists));

/** Latin words in which an entry shows: with suffixes, behind a first part, or with any ending. */
function uses(kind: string, latin: string): string[] {
	const inflected = [latin, `${latin}ning`, `${latin}lar`, `${latin}${/[aeiou]$/.test(latin) ? 'si' : 'i'}`, `${latin}li`];
	if (kind === 'word') return [...inflected, `mikro${latin}`];
	if (kind === 'name') return [...inflected, `${latin}lik`];
	if (kind === 'root') return ['', 'iya', 'ion', 'ial', 'iv', 'tor', 'ov', 'a', 'ning'].map((ending) => latin + ending);
	return ['film', 'ansambl', 'sikl', 'protsess', 'energiya'].map((second) => latin + second);
}

function convert(known: Dictionary, word: string, named: boolean): string {
	const found = findStem(known, word, named);
	return found === undefined ? spell(word) : found.cyrillic + spell(found.rest, word.slice(0, word.length - found.rest.length));
}

test.each(kinds)('no entry of $file is dead, shadowed or made superfluous by a rule', ({ kind, lines }) => {
	const superfluous = lines.filter(({ latin }) => {
		const all = uses(kind, latin).map((word) => convert(dictionary, word, kind === 'name'));
		const stem = dictionary.get(latin) ?? {};
		const { [kind]: _, ...others } = stem;
		dictionary.set(latin, others);
		const without = uses(kind, latin).map((word) => convert(dictionary, word, kind === 'name'));
		dictionary.set(latin, stem);
		return all.join() === without.join();
	});
	expect(superfluous).toEqual([]);
});

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

test.each(kinds.filter(({ kind }) => kind === 'word' || kind === 'name'))('every entry of $file gives its base form, and loses only a final ь before a suffix', ({ kind, lines }) => {
	for (const { latin, cyrillic } of lines) {
		const [written, expected] = kind === 'name' ? [capital(latin), capital(cyrillic)] : [latin, cyrillic];
		expect(toCyrillic(written)).toBe(expected);
		expect(toCyrillic(`${written}ning`)).toBe(`${expected.replace(/ь$/, '')}нинг`);
	}
});

test.each(kinds.filter(({ kind }) => kind === 'word' || kind === 'name'))('every entry of $file comes back, unless another spelling is the present one', ({ kind, lines }) => {
	for (const { latin, cyrillic, reason } of lines) {
		if (reason.endsWith('second spelling')) continue;
		const [written, expected] = kind === 'name' ? [capital(latin), capital(cyrillic)] : [latin, cyrillic];
		expect(toLatin(expected)).toBe(written);
	}
});

test('every acronym is written as its line says, with and without a suffix', () => {
	for (const [latin = '', cyrillic = ''] of acronyms) {
		expect(toCyrillic(latin)).toBe(cyrillic);
		expect(toCyrillic(`${latin}ning`)).toBe(`${cyrillic}нинг`);
	}
});
