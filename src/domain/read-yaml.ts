import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import type { Finding } from './finding.ts';

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
): { value: T; findings: [] } | { value: undefined; findings: Finding[] } {
	if (text.includes('\uFFFD')) {
		const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length + firstLine - 1;
		return { value: undefined, findings: [{ file, line, problem: 'The file is not valid UTF-8.', remedy: 'Save it as UTF-8.' }] };
	}
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
	const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
	if (document.errors.length > 0) {
		const findings = document.errors.map((error) => ({
			file,
			line: lineAt(error.pos[0]),
			problem: `This is not valid YAML: ${error.message.split('\n')[0]}`,
			remedy: 'Correct the line; values with a colon, and all dates, stand in quotes.',
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
	if (result.success) return { value: result.data, findings: [] };
	const findings = result.error.issues.map((issue) => {
		const path = [...issue.path] as (string | number)[];
		return {
			file,
			line: lineOf(path),
			problem: `${path.length > 0 ? path.join(' › ') : 'The file'}: ${issue.message}`,
			remedy: 'Correct the value; src/law and src/content in the README describe the keys.',
		};
	});
	return { value: undefined, findings };

	/** The line of the node at a path, or of the nearest node above it. */
	function lineOf(path: (string | number)[]): number {
		for (let length = path.length; length >= 0; length--) {
			const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
			if (isNode(node) && node.range) return lineAt(node.range[0]);
		}
		return firstLine;
	}
}
