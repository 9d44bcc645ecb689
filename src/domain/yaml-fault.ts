import type { YAMLError } from 'yaml';

/** What is wrong with a text that is no YAML, in words for a person who does not know YAML. */
export interface YamlFault {
	/** Line of the text, counted from 1. */
	line: number;
	problem: string;
	remedy: string;
}

/**
 * Returns what is wrong, told where the person has to change something: the parser often stops behind that place. What
 * follows the first fault mostly follows from it, so only lines that are indented with tabs are told one by one.
 *
 * @param errors What the parser has found, at least one.
 */
export function yamlFaults(errors: YAMLError[], text: string): YamlFault[] {
	const lines = text.split(/\r?\n/);
	const tabs = lines.flatMap((line, index) => (/^ *\t/.test(line) ? [index + 1] : []));
	if (tabs.length > 0) return tabs.map((line) => ({ line, problem: 'The line is indented with a tab.', remedy: 'Use spaces, as the record above does.' }));
	return errors.slice(0, 1).map((error) => yamlFault(error, lines, text));
}

function yamlFault({ code, message, pos }: YAMLError, lines: string[], text: string): YamlFault {
	const said = message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '') ?? '';
	const before = text.slice(0, pos[0]).split('\n');
	const line = before.length;
	const here = lines[line - 1] ?? '';
	const fault = (problem: string, remedy: string, at = line): YamlFault => ({ line: at, problem, remedy });
	const key = [...(before.at(-1) ?? '').matchAll(/([\w-]+):\s/g)].at(-1)?.[1];
	const whose = key === undefined ? 'The text' : `The text of "${key}"`;
	const colon = () => fault(`${whose} has a colon of its own.`, 'Put the whole text behind the first colon in double quotes.');
	const indented = (from: number) => {
		const at = from + Math.max(0, lines.slice(from - 1).findIndex((candidate) => candidate.trim() !== ''));
		const [, dashed] = /^\s*-([^\s-].*)$/.exec(lines[at - 1] ?? '') ?? [];
		if (dashed !== undefined) return fault('There is no space behind the dash.', `Write "- ${dashed}".`, at);
		return fault('The line is indented more or less than the lines it belongs to.', 'Begin the records of one list, and the keys of one record, in the same column; use spaces.', at);
	};

	if (code === 'DUPLICATE_KEY') {
		const twice = /^['"]?([^:'"\n]+)/.exec(text.slice(pos[0]))?.[1] ?? '';
		return fault(`The key "${twice}" stands twice in one record.`, 'Take one of the two out; where a new record begins, write "- " before its first key.');
	}
	if (code === 'BLOCK_AS_IMPLICIT_KEY') return /:\s+[^\s'"].*:\s/.test(here) ? colon() : indented(line + 1);
	if (said.startsWith('Implicit ')) {
		const [, joined, value] = /^\s*(?:- )?([\w-]+):(\S.*)$/.exec(here) ?? [];
		if (joined !== undefined) return fault('There is no space behind the colon.', `Write "${joined}: ${value}".`);
		return fault('There is no colon behind a key.', 'Write "key: value"; a text that goes on from the line above is indented further than its key.');
	}
	if (said.startsWith('Missing closing')) {
		const opened = lines.slice(0, line).findLastIndex((candidate) => /[:-]\s+(['"])(?!.*\1)/.test(candidate));
		return fault('A quotation mark is opened and not closed.', 'Close it; an apostrophe inside a text in single quotes is written twice.', opened === -1 ? line : opened + 1);
	}
	if (said === 'Unexpected scalar at node end' || code === 'BAD_SCALAR_START') {
		const first = /(?::|-)\s+([^\s\p{L}\p{N}'"])/u.exec(here)?.[1];
		if (first !== undefined) return fault(`${whose} begins with ${first}, which has a meaning of its own.`, 'Put the whole text in double quotes.');
		return fault(`${whose} goes on behind its closing quotation mark.`, 'Put the whole text in double quotes, and write the marks inside it as “ ” and ’.');
	}
	if (said.startsWith('Missing , ') || said === 'Unexpected scalar token') return fault('A comma is missing between two values in brackets.', 'Write a comma between them; a value with a comma or a colon of its own stands in quotes.');
	if (/must (be sufficiently indented and )?end with a/.test(said) || code === 'BLOCK_IN_FLOW') {
		const brackets = lines.slice(0, line).map(openBrackets);
		if (code === 'BLOCK_IN_FLOW' && brackets.reduce((sum, open) => sum + open, 0) <= 0) return colon();
		const opened = brackets.findLastIndex((open) => open > 0);
		return fault('A bracket is opened and not closed.', 'Close it: every { has its }, every [ its ].', opened === -1 ? line : opened + 1);
	}
	if (code === 'BAD_INDENT' || said.startsWith('Sequence item without')) return indented(line);
	return fault(`This is not valid YAML: ${said}.`, 'Compare it with a record nearby that is right; put a value with special signs in double quotes.');
}

/** How many more brackets a line opens than it closes, those in quotes apart. */
function openBrackets(line: string): number {
	const bare = line.replace(/'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/g, '');
	return (bare.match(/[{[]/g)?.length ?? 0) - (bare.match(/[}\]]/g)?.length ?? 0);
}
