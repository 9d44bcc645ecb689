import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'astro/zod';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { yamlFaults } from './yaml-fault.ts';

type Path = (string | number)[];

/** A value that fits its schema, and the line on which the value at a path begins. */
export interface Read<T> {
	value: T;
	findings: [];
	lineOf: (path: Path) => number;
}

/**
 * Returns the value of a YAML text, checked against a schema, or the findings that explain why not.
 * Each finding names the line of the key that is wrong.
 *
 * @param firstLine Line of the file on which the text begins (front matter does not begin on line 1).
 */
export function readYaml<T>(
	text: string,
	schema: z.ZodType<T>,
	file: string,
	firstLine = 1,
): Read<T> | { value: undefined; findings: Finding[] } {
	if (text.includes('\uFFFD')) {
		const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length + firstLine - 1;
		return { value: undefined, findings: [{ file, line, problem: 'The file is not valid UTF-8.', remedy: 'Save it as UTF-8.' }] };
	}
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
	const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
	if (document.errors.length > 0) {
		return { value: undefined, findings: yamlFaults(document.errors, text).map((fault) => ({ file, ...fault, line: fault.line + firstLine - 1 })) };
	}
	let read: unknown;
	try {
		read = document.toJS();
	} catch (error) {
		const problem = `This is not valid YAML: ${error instanceof Error ? error.message : String(error)}.`;
		return { value: undefined, findings: [{ file, line: firstLine, problem, remedy: 'Write each value out; a value that begins with * or & stands in quotes.' }] };
	}
	const result = schema.safeParse(read);
	if (result.success) return { value: result.data, findings: [], lineOf };
	// A key that was only misspelt is told once, and not as missing too.
	const misspelt = new Set(
		result.error.issues.flatMap((issue) => {
			const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => meant(issue.path as Path, key)) : [];
			return keys.filter((key) => key !== undefined).map((key) => String([...issue.path, key]));
		}),
	);
	return { value: undefined, findings: result.error.issues.filter(({ path }) => !misspelt.has(String(path))).flatMap(findingsOf) };

	function findingsOf(issue: z.core.$ZodIssue): Finding[] {
		const path = [...issue.path] as Path;
		const name = nameOf(read, path);
		const value = valueAt(read, path);
		const say = (problem: string, remedy: string): Finding[] => [{ file, line: lineOf(path), problem, remedy }];
		if (path.length === 0 && (read === null || read === undefined)) {
			return [{ file, line: firstLine, problem: 'Nothing is written here.', remedy: `Write the keys ${keysAt(schema, []).join(', ') || 'of each entry'}.` }];
		}
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => ({ file, line: lineOfKey(path, key), problem: `${name} has no key "${key}".`, remedy: unknownKey(path, key) }));
		}
		const allowed = issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : undefined;
		if (value === undefined) return say(`${name} is missing.`, `Write "${path.at(-1)}: …"${allowed === undefined ? '' : `, ${allowed}`}.`);
		if (value === null) return say(`${name} is empty.`, allowed === undefined ? 'Write its value behind the colon; what begins with # or - stands in quotes.' : `Write ${allowed}.`);
		if (allowed !== undefined) return say(`${name}: ${inWords(value)} is not allowed.`, `Write ${allowed}.`);
		if (issue.code === 'invalid_type') return say(`${name}: ${inWords(value)} is not ${types[issue.expected] ?? issue.expected}.`, otherType(issue.expected, value, keysAt(schema, path)));
		if (value === '' || (Array.isArray(value) && value.length === 0)) return say(`${name} is empty.`, Array.isArray(value) ? 'Write at least one entry.' : 'Write the text.');
		return say(`${name}: ${inWords(value)} cannot stand here.`, `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`);
	}

	function unknownKey(path: Path, key: string): string {
		const probably = meant(path, key);
		return probably === undefined ? `Write one of ${keysAt(schema, path).join(', ')}, or take the line out.` : `Write "${probably}".`;
	}

	/** The key that is not there yet and was probably meant. */
	function meant(path: Path, key: string): string | undefined {
		const there = Object.keys(valueAt(read, path) ?? {});
		return nearest(key, keysAt(schema, path).filter((candidate) => !there.includes(candidate)));
	}

	/** The line of the node at a path, or of the nearest node above it. */
	function lineOf(path: Path): number {
		for (let length = path.length; length >= 0; length--) {
			const node = nodeAt(path.slice(0, length));
			if (isNode(node) && node.range) return lineAt(node.range[0]);
		}
		return firstLine;
	}

	function lineOfKey(path: Path, key: string): number {
		const map = nodeAt(path);
		const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
		return isScalar(pair?.key) && pair.key.range ? lineAt(pair.key.range[0]) : lineOf(path);
	}

	function nodeAt(path: Path): unknown {
		return path.length === 0 ? document.contents : document.getIn(path, true);
	}
}

/** The way to a value in words: entries by their id, pinpoint or path, otherwise by their place, counted from 1. */
function nameOf(read: unknown, path: Path): string {
	const steps = path.map((key, index) => {
		if (typeof key === 'string') return key;
		const entry = valueAt(read, path.slice(0, index + 1)) as Record<string, unknown> | null | undefined;
		const own = entry?.['id'] ?? entry?.['at'] ?? entry?.['path'];
		return typeof own === 'string' || typeof own === 'number' ? String(own) : `entry ${key + 1}`;
	});
	return steps.join(' › ') || 'The file';
}

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>((inside, key) => (inside === null || inside === undefined ? undefined : (inside as Record<string | number, unknown>)[key]), value);
}

const types: Readonly<Record<string, string>> = { string: 'text', number: 'a number', int: 'a whole number', array: 'a list', object: 'a record with keys of its own' };

/** A value as the person who wrote it knows it. */
function inWords(value: unknown): string {
	if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return `a record with ${Object.keys(value).length === 1 ? 'the key' : 'the keys'} ${Object.keys(value).join(', ')}`;
	return typeof value === 'number' ? `the number ${value}` : String(value);
}

/** What to write instead of a value of another type. */
function otherType(expected: string, value: unknown, keys: string[]): string {
	if (expected === 'array' && typeof value === 'string' && /^[\w-]+$/.test(value)) return `Put it in brackets: [${value}].`;
	if (expected === 'array') return 'Write a list: each entry on a line of its own that begins with "- ".';
	if (expected === 'object') return `Write ${keys.length === 0 ? 'its keys' : `the keys ${keys.join(', ')}`}, each with its value, as a record nearby has them.`;
	if (expected !== 'string') return 'Write it in figures, without quotes.';
	if (Array.isArray(value)) return 'Write one text, without brackets and "- ".';
	return typeof value === 'object' ? 'Put the whole text in double quotes: its colon makes a key of the words before it.' : `Put it in quotes: '${String(value)}'.`;
}

/** The keys that a schema allows in the object at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
	const bare = unwrapped(schema);
	const [key, ...rest] = path;
	if (bare instanceof z.ZodArray) return keysAt(bare.element as z.ZodType, rest);
	if (!(bare instanceof z.ZodObject)) return [];
	if (key === undefined) return Object.keys(bare.shape);
	return keysAt(bare.shape[key] as z.ZodType, rest);
}

function unwrapped(schema: z.ZodType): z.ZodType {
	return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}
