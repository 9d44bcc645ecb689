import { mdxToMdast } from 'satteri';
import type { Finding } from '../finding.ts';

/** What the parser is asked for; the site and the checks must agree, or they would read different pages. */
export const features = { smartPunctuation: false, headingAttributes: true, directive: false, gfm: true } as const;

interface Point {
	line: number;
	column: number;
	offset?: number;
}

interface Attribute {
	type: string;
	name: string;
	/** Null for an attribute without value; an object for an expression. */
	value: unknown;
}

/** A node of the parsed page (mdast). */
export interface Node {
	type: string;
	children?: Node[];
	value?: string;
	url?: string;
	depth?: number;
	ordered?: boolean | null;
	name?: string | null;
	attributes?: Attribute[];
	data?: { hProperties?: { id?: unknown } };
	position?: { start: Point; end: Point };
}

/** A page as parsed: its front matter as text, and its blocks. */
export interface Source {
	/** Path from the root of the source, for findings. */
	file: string;
	/** YAML between the dashes, and the line on which it begins. */
	frontMatter: string;
	frontMatterLine: number;
	blocks: Node[];
}

/** Returns a page as parsed, or the finding that says where it cannot be read. */
export function parse(text: string, file: string): { source: Source } | { finding: Finding } {
	if (text.includes('\uFFFD')) {
		const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
		return { finding: { file, line, problem: 'The file is not valid UTF-8.', remedy: 'Save it as UTF-8.' } };
	}
	try {
		const root = mdxToMdast(text, { features }) as unknown as Node;
		const [first, ...rest] = root.children ?? [];
		const hasFrontMatter = first?.type === 'yaml';
		return {
			source: {
				file,
				frontMatter: hasFrontMatter ? (first.value ?? '') : '',
				frontMatterLine: 2,
				blocks: hasFrontMatter ? rest : (root.children ?? []),
			},
		};
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const [, line, problem] = /^(\d+):\d+: (.*)$/s.exec(message) ?? [undefined, '0', message];
		return {
			finding: {
				file,
				line: Number(line),
				problem: `The page cannot be read: ${problem?.split('\n')[0]?.replace(/( \(\S+:\S+\))+$/, '')}.`,
				remedy: 'Close every tag; write { and < in prose as words.',
			},
		};
	}
}

/** Returns the line of a node, counted from 1; 0 where the parser gives none. */
export function lineOf(node: Node): number {
	return node.position?.start.line ?? 0;
}

/** Returns the attributes of a component as text; one without a value is an empty string. */
export function attributesOf(node: Node): Record<string, string> {
	return Object.fromEntries(
		(node.attributes ?? []).map(({ name, value }) => [name, typeof value === 'string' ? value : '']),
	);
}

/** Returns whether a node is a component in running text or one that stands alone. */
export function isComponent(node: Node): boolean {
	return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** Returns the visible words of a node, without what components will add. */
export function wordsOf(node: Node): string {
	return node.value ?? (node.children ?? []).map(wordsOf).join('');
}
