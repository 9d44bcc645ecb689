import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'astro/zod';
import type { Finding } from './finding.ts';

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
		const findings = document.errors
			.map(({ pos, message }) => ({ line: lineAt(pos[0]), message }))
			// What follows on the same line follows from the first fault.
			.filter(({ line }, index, all) => all.findIndex((other) => other.line === line) === index)
			.map(({ line, message }) => ({
				file,
				line,
				problem: `This is not valid YAML: ${message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '')}.`,
				remedy: 'Indent with spaces, as the record above does; put a value with a colon in double quotes; close every bracket and quotation mark.',
			}));
		return { value: undefined, findings };
	}
	let read: unknown;
	try {
		read = document.toJS();
	} catch (error) {
		const problem = `This is not valid YAML: ${error instanceof Error ? error.message : String(error)}`;
		return { value: undefined, findings: [{ file, line: firstLine, problem, remedy: 'Write each value out; a value that begins with * or & stands in quotes.' }] };
	}
	const result = schema.safeParse(read);
	if (result.success) return { value: result.data, findings: [], lineOf };
	return { value: undefined, findings: result.error.issues.flatMap(findingsOf) };

	function findingsOf(issue: z.core.$ZodIssue): Finding[] {
		const path = [...issue.path] as Path;
		const name = nameOf(read, path);
		if (path.length === 0 && (read === null || read === undefined)) {
			return [{ file, line: firstLine, problem: 'Nothing is written here.', remedy: `Write the keys ${keysAt(schema, []).join(', ') || 'of each entry'}.` }];
		}
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => ({ file, line: lineOfKey(path, key), problem: `${name} has no key "${key}".`, remedy: `Write one of ${keysAt(schema, path).join(', ')}, or take the line out.` }));
		}
		if ((issue.code === 'invalid_type' || issue.code === 'invalid_value') && (valueAt(read, path) ?? undefined) === undefined) {
			return [{ file, line: lineOf(path), problem: `${name} is missing.`, remedy: `Write "${path.at(-1)}: …"${issue.code === 'invalid_value' ? `, one of ${issue.values.join(', ')}` : ''}.` }];
		}
		return [{ file, line: lineOf(path), problem: `${name}: ${issue.code === 'invalid_format' && issue.format === 'date' ? 'there is no such day; write it as 2026-11-24' : issue.message.replace(/^Invalid (input|option): /, '')}.`, remedy: 'Correct the value; a record nearby that is right shows how.' }];
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
		return typeof own === 'string' ? own : `entry ${key + 1}`;
	});
	return steps.join(' › ') || 'The file';
}

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>((inside, key) => (inside === null || inside === undefined ? undefined : (inside as Record<string | number, unknown>)[key]), value);
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
