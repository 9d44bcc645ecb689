import type { YAMLError } from 'yaml';

/** What is wrong with a text that is no YAML, in words for a person who does not know YAML. */
export interface YamlFault {
	/** Line of the text, counted from 1. */
	line: number;
	problem: string;
	remedy: string;
}

/**
 * Returns what is wrong, told where the person has to change something: the parser often stops behind that place.
 *
 * @param line Line of the text on which the parser stopped, counted from 1.
 */
export function yamlFault({ code, message, pos }: YAMLError, line: number, text: string): YamlFault {
	const lines = text.split('\n');
	const here = lines[line - 1] ?? '';
	const said = message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '') ?? '';
	const fault = (problem: string, remedy: string, at = line): YamlFault => ({ line: at, problem, remedy });
	const key = /^[\s-]*([\w-]+):/.exec(here)?.[1];
	const whose = key === undefined ? 'The text' : `The text of "${key}"`;
	const colon = () => fault(`${whose} has a colon of its own.`, 'Put the whole text behind the first colon in double quotes.');
	const indented = (from: number) => {
		const at = from + Math.max(0, lines.slice(from - 1).findIndex((candidate) => candidate.trim() !== ''));
		const [, dashed] = /^\s*-([^\s-].*)$/.exec(lines[at - 1] ?? '') ?? [];
		if (dashed !== undefined) return fault('There is no space behind the dash.', `Write "- ${dashed}".`, at);
		return fault('The line is indented more or less than the lines it belongs to.', 'Begin the records of one list, and the keys of one record, in the same column; use spaces.', at);
	};

	if (code === 'TAB_AS_INDENT') return fault('The line is indented with a tab.', 'Use spaces, as the record above does.');
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
		const open = lines.slice(0, line).findLastIndex((candidate) => openBrackets(candidate) > 0);
		if (code === 'BLOCK_IN_FLOW' && openBrackets(here) === 0 && /[{[].*:\s.*:\s/.test(here)) return colon();
		return fault('A bracket is opened and not closed.', 'Close it: every { has its }, every [ its ].', open === -1 ? line : open + 1);
	}
	if (code === 'BAD_INDENT' || said.startsWith('Sequence item without')) return indented(line);
	return fault(`This is not valid YAML: ${said}.`, 'Compare it with a record nearby that is right; put a value with special signs in double quotes.');
}

/** How many more brackets a line opens than it closes, those in quotes apart. */
function openBrackets(line: string): number {
	const bare = line.replace(/'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/g, '');
	return (bare.match(/[{[]/g)?.length ?? 0) - (bare.match(/[}\]]/g)?.length ?? 0);
}
