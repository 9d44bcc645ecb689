import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readYaml } from '../../src/domain/read-yaml.ts';

const schema = z.strictObject({
	name: z.string(),
	list: z.array(z.strictObject({ id: z.string(), count: z.number() })).default([]),
	words: z.array(z.string()).default([]),
	state: z.enum(['known', 'unknown']).optional(),
	day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as 2026-11-24').optional(),
});

test('text that fits gives its value, defaults filled in', () => {
	expect(readYaml('name: a', schema, 'f.yaml')).toMatchObject({ value: { name: 'a', list: [] }, findings: [] });
});

const faults: Record<string, [text: string, told: [line: number, problem: string, remedy: string][]]> = {
	'a number where text belongs': ['name: 1', [[1, 'name: the number 1 is not text.', "Put it in quotes: '1'."]]],
	'text where a number belongs': ['name: a\nlist:\n  - id: b\n    count: 1\n  - id: c\n    count: many\n', [[6, 'list › c › count: "many" is not a number.', 'Write it in figures, without quotes.']]],
	'one word where a list belongs': ['name: a\nwords: b', [[2, 'words: "b" is not a list.', 'Put it in brackets: [b].']]],
	'a text where a list belongs': ['name: a\nwords: b, c', [[2, 'words: "b, c" is not a list.', 'Write a list: each entry on a line of its own that begins with "- ".']]],
	'a list where text belongs': ['name: [a]', [[1, 'name: a list is not text.', 'Write one text, without brackets and "- ".']]],
	'a text with a colon in a list': ['name: a\nwords:\n  - b: c', [[3, 'words › entry 1: a record with the key b is not text.', 'Put the whole text in double quotes: its colon makes a key of the words before it.']]],
	'text where a record belongs': ['name: a\nlist: [b]', [[2, 'list › entry 1: "b" is not a record with keys of its own.', 'Write the keys id, count, each with its value, as a record nearby has them.']]],
	'a value that is none of those allowed': ['name: a\nstate: Known', [[2, 'state: "Known" is not allowed.', 'Write one of known, unknown.']]],
	'a value in another form': ['name: a\nday: 24.11.2026', [[2, 'day: "24.11.2026" cannot stand here.', 'Write a day as 2026-11-24.']]],
	'two values': ['name: 1\nlist:\n  - id: 2\n    count: 1\n', [[1, 'name: ', "'1'"], [3, 'list › 2 › id: ', "'2'"]]],
	'a missing key, at the entry that lacks it': ['name: a\nlist:\n  - id: b\n    count: 1\n  - id: c\n', [[5, 'list › c › count is missing.', 'Write "count: …".']]],
	'a missing key at the top': ['list: []', [[1, 'name is missing.', 'Write "name: …".']]],
	'a key without a value': ['name:\nstate:', [[1, 'name is empty.', 'Write its value behind the colon; what begins with # or - stands in quotes.'], [2, 'state is empty.', 'Write one of known, unknown.']]],
	'an unknown key in an entry, with those that are allowed there': ['name: a\nlist:\n  - id: b\n    count: 1\n    size: 2\n', [[5, 'list › b has no key "size".', 'Write one of id, count, or take the line out.']]],
	'an unknown key at the top': ['name: a\nsize: 2', [[2, 'The file has no key "size".', 'Write one of name, list, words, state, day, or take the line out.']]],
	'a misspelt key, and not what it leaves missing': ['Name: a\nlist:\n  - id: b\n    cuont: 1', [[4, 'list › b has no key "cuont".', 'Write "count".'], [1, 'The file has no key "Name".', 'Write "name".']]],
	'a misspelt key beside the right one': ['name: a\nnames: b', [[2, 'The file has no key "names".', 'Write one of name, list, words, state, day, or take the line out.']]],
	'an empty text': ['', [[1, 'Nothing is written here.', 'Write the keys name, list, words, state, day.']]],
	'a sign that is not UTF-8': ['name: a\nlist: "\uFFFD"', [[2, 'The file is not valid UTF-8.', 'Save it as UTF-8.']]],
	'a reference to nothing': ['name: *a', [[1, 'This is not valid YAML: Unresolved alias', 'a value that begins with * or & stands in quotes.']]],
	'a bracket that stays open, where it opens': ['name: a\nlist: [\nstate: known\n', [[2, 'A bracket is opened and not closed.', 'Close it']]],
	'a bracket that stays open before a list': ['name: a\nlist: [\n  - { id: b, count: 1 }\n', [[2, 'A bracket is opened and not closed.', 'Close it']]],
	'a brace that stays open': ["name: a\nlist:\n  - { id: b, count: 1\n  - { id: 'c]', count: 1 }", [[3, 'A bracket is opened and not closed.', 'Close it']]],
	'tabs, each': ['name: a\nlist:\n\t- id: b\n\t  count: 1', [[3, 'The line is indented with a tab.', 'Use spaces'], [4, 'The line is indented with a tab.', 'Use spaces']]],
	'a tab that passes for a space': ['name: a\n\tstate: known', [[2, 'The line is indented with a tab.', 'Use spaces']]],
	'a colon in a value': ['name: a: b', [[1, 'The text of "name" has a colon of its own.', 'in double quotes.']]],
	'a colon in a value in braces': ['name: a\nlist:\n  - { id: b: c, count: 1 }', [[3, 'The text of "id" has a colon of its own.', 'in double quotes.']]],
	'no space behind a colon': ['name: a\nstate:known\nday: b', [[2, 'There is no space behind the colon.', 'Write "state: known".']]],
	'no space behind a colon, in a file from Windows': ['name: a\r\nstate:known\r\nday: b\r\n', [[2, 'There is no space behind the colon.', 'Write "state: known".']]],
	'no colon behind a key': ['name: a\nstate known\nday: b', [[2, 'There is no colon behind a key.', 'Write "key: value"']]],
	'no space behind a dash': ['name: a\nlist:\n  - id: b\n    count: 1\n\n  -id: c\n    count: 1', [[6, 'There is no space behind the dash.', 'Write "- id: c".']]],
	'no dash before a record': ['name: a\nlist:\n  - id: b\n    count: 1\n\n    id: c\n    count: 1', [[6, 'The key "id" stands twice in one record.', 'where a new record begins, write "- " before its first key.']]],
	'a line that is indented too far': ['name: a\n  state: known', [[2, 'The line is indented more or less than the lines it belongs to.', 'in the same column']]],
	'a line that is indented too little': ['name: a\nlist:\n  - id: b\n   count: 1', [[4, 'The line is indented more or less than the lines it belongs to.', 'in the same column']]],
	'a quotation mark that stays open': ["name: 'a\nstate: known", [[1, 'A quotation mark is opened and not closed.', 'an apostrophe inside a text in single quotes is written twice.']]],
	'text behind a quotation mark': ["name: 'a person's name'", [[1, 'The text of "name" goes on behind its closing quotation mark.', 'in double quotes']]],
	'a sign with a meaning of its own': ['name: [a] b', [[1, 'The text of "name" begins with [', 'in double quotes.']]],
	'a sign that is kept for later': ['name: @a', [[1, 'The text of "name" begins with @', 'in double quotes.']]],
	'a forgotten comma': ["name: a\nlist:\n  - { id: 'b' count: 1 }", [[3, 'A comma is missing between two values in brackets.', 'Write a comma']]],
	'a key that stands twice': ['name: a\nname: b', [[2, 'The key "name" stands twice in one record.', 'Take one of the two out']]],
};

test.each(Object.entries(faults))('%s is told with its line and its remedy', (_name, [text, expected]) => {
	const { value, findings } = readYaml(text, schema, 'f.yaml');
	expect(value).toBeUndefined();
	expect(findings).toEqual(expected.map(([line, problem, remedy]) => ({ file: 'f.yaml', line, problem: expect.stringContaining(problem), remedy: expect.stringContaining(remedy) })));
	for (const { problem, remedy } of findings) expect([problem.at(-1), remedy.at(-1), `${problem}${remedy}`.includes('\n')]).toEqual(['.', '.', false]);
});

test('whoever reads a value can ask for the line of each part', () => {
	const result = readYaml('name: a\nlist:\n  - id: b\n    count: 1\n  - id: c\n    count: 2\n', schema, 'f.yaml');
	expect('lineOf' in result && [['name'], ['list', 1], ['list', 1, 'count'], ['list', 7]].map((path) => result.lineOf(path))).toEqual([1, 5, 6, 3]);
});

test('lines are counted from where the text begins in its file', () => {
	expect(readYaml('name: a\nlist: b', schema, 'f.mdx', 2).findings.map(({ line }) => line)).toEqual([3]);
	expect(readYaml('name: a\nname: b', schema, 'f.mdx', 2).findings.map(({ line }) => line)).toEqual([3]);
	expect(readYaml('', schema, 'f.mdx', 2).findings.map(({ line }) => line)).toEqual([2]);
});
