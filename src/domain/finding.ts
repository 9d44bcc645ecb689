/** One fault in the content, the data or the built site: where it is, what is wrong, what to do. */
export interface Finding {
	/** Path from the root of the source, with forward slashes. */
	file: string;
	/** Line, counted from 1; 0 where the whole file is meant. */
	line: number;
	/** What is wrong, one sentence. */
	problem: string;
	/** What to do about it, one sentence. */
	remedy: string;
}

/** Something that people wrote is wrong, and there is nothing to go on with; the findings say where and why. */
export class FaultyInput extends Error {
	readonly findings: Finding[];

	constructor(findings: Finding[]) {
		super(printFindings(findings));
		this.findings = findings;
	}
}

/**
 * Returns the findings that an error carries, undefined for other errors. Asked by shape: the bundler gives
 * pages a class of their own.
 */
export function findingsIn(error: unknown): Finding[] | undefined {
	return error instanceof Error && 'findings' in error && Array.isArray(error.findings) ? (error.findings as Finding[]) : undefined;
}

/** Returns findings ordered by file, line and text, without repetitions. */
export function sortFindings(findings: Finding[]): Finding[] {
	const key = ({ file, line, problem }: Finding) => `${file}\u0000${String(line).padStart(8, '0')}\u0000${problem}`;
	const unique = new Map(findings.map((finding) => [key(finding), finding]));
	return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
}

/** Returns the report that stops a build: one finding a paragraph, the count last. */
export function printFindings(findings: Finding[]): string {
	const lines = sortFindings(findings).map(
		({ file, line, problem, remedy }) => `${file}${line > 0 ? `:${line}` : ''}\n  ${problem}\n  → ${remedy}\n`,
	);
	const count = lines.length;
	return `${lines.join('\n')}\n${count} ${count === 1 ? 'fault' : 'faults'} found. Nothing was published.\n`;
}
