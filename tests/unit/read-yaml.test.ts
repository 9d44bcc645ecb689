import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readYaml } from '../../src/domain/read-yaml.ts';

const schema = z.strictObject({
	name: z.string(),
	list: z.array(z.strictObject({ id: z.string(), count: z.number() })).default([]),
});

test('text that fits gives its value, defaults filled in', () => {
	expect(readYaml('name: a', schema, 'f.yaml')).toMatchObject({ value: { name: 'a', list: [] }, findings: [] });
});

const faults: Record<string, [text: string, lines: [line: number, problem: string][]]> = {
	'a value of the wrong type': ['name: 1', [[1, 'name: expected string, received number.']]],
	'a value deep in a list': ['name: a\nlist:\n  - id: b\n    count: 1\n  - id: c\n    count: many\n', [[6, 'list › c › count: expected number']]],
	'two values': ['name: 1\nlist:\n  - id: 2\n    count: 1\n', [[1, 'name: '], [3, 'list › entry 1 › id: ']]],
	'a missing key, at the entry that lacks it': ['name: a\nlist:\n  - id: b\n    count: 1\n  - id: c\n', [[5, 'list › c › count is missing.']]],
	'a missing key at the top': ['list: []', [[1, 'name is missing.']]],
	'an unknown key in an entry': ['name: a\nlist:\n  - id: b\n    count: 1\n    size: 2\n', [[5, 'list › b has no key "size".']]],
	'an unknown key at the top': ['name: a\nsize: 2', [[2, 'The file has no key "size".']]],
	'an empty text': ['', [[1, 'Nothing is written here.']]],
	'a reference to nothing': ['name: *a', [[1, 'This is not valid YAML: Unresolved alias']]],
	'a bracket that stays open': ['name: a\nlist: [\n', [[3, 'This is not valid YAML']]],
	'a tab': ['name: a\nlist:\n\t- id: b', [[3, 'This is not valid YAML: Tabs']]],
	'a colon in a value': ['name: a: b', [[1, 'This is not valid YAML']]],
	'a sign that is not UTF-8': ['name: a\nlist: "\uFFFD"', [[2, 'The file is not valid UTF-8.']]],
	'a key that stands twice': ['name: a\nname: b', [[2, 'This is not valid YAML: Map keys must be unique']]],
};

test.each(Object.entries(faults))('%s is reported with its line', (_name, [text, expected]) => {
	const { value, findings } = readYaml(text, schema, 'f.yaml');
	expect(value).toBeUndefined();
	expect(findings).toEqual(expected.map(([line, problem]) => ({ file: 'f.yaml', line, problem: expect.stringContaining(problem), remedy: expect.stringMatching(/\.$/) })));
});

test('an unknown key is told with the keys that are allowed there', () => {
	const remedies = (text: string) => readYaml(text, schema, 'f.yaml').findings.map(({ remedy }) => remedy);
	expect(remedies('name: a\nsize: 2')).toEqual(['Write one of name, list, or take the line out.']);
	expect(remedies('name: a\nlist: [{ id: b, count: 1, size: 2 }]')).toEqual(['Write one of id, count, or take the line out.']);
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
