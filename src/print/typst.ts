import { wholeWords } from '#src/domain/languages/whole-words.ts';
import { provisionAnchor } from '#src/domain/law/citations.ts';
import type { Block, Inline } from '#src/domain/document/document.ts';

/** Returns text as a Typst string, quotes included. */
export function quoted(text: string): string {
	return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Returns text as Typst content that prints it as it is. */
export function content(text: string): string {
	return `[#${quoted(text)}]`;
}

/** Returns a value as Typst code: text, numbers, none, arrays and dictionaries. */
export function literal(value: unknown): string {
	if (value === undefined || value === null) return 'none';
	if (typeof value === 'string') return quoted(value);
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (Array.isArray(value)) return `(${value.map((item) => `${literal(item)},`).join(' ')})`;
	const entries = Object.entries(value as Record<string, unknown>).map(([key, item]) => `${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${literal(item)}`);
	return entries.length > 0 ? `(${entries.join(', ')},)` : '(:)';
}

/** How a sheet prints what differs between kinds of sheet. */
export interface Printer {
	/** Full address of a link, or undefined where paper has none. */
	addressOf(href: string): string | undefined;
	/** Size of the words to say, as Typst code. */
	saySize: string;
	/** What to say at a unit whose English text has changed, or undefined where it has not. */
	staleNote(number: string): string | undefined;
}

/** Returns running text as Typst markup. */
export function inlines(children: Inline[], printer: Printer): string {
	return children.map((child) => inline(child, printer)).join('');
}

function inline(inline_: Inline, printer: Printer): string {
	const inside = (children: Inline[]) => inlines(children, printer);
	switch (inline_.kind) {
		case 'text':
			return words(inline_.value);
		case 'emphasis':
			return `#emph[${inside(inline_.children)}];`;
		case 'cite':
			return inline_.hidden ? '' : `${citation(inline_)};`;
		case 'mark':
			return `#mark(${content(inline_.text)}, dashed: ${inline_.warning === 'to-be-confirmed'});`;
		case 'limit':
			return `#limit(${content(inline_.text)});`;
		case 'foreign':
			return `#text(lang: ${quoted(inline_.lang)})[${inside(inline_.children)}];`;
		case 'blank':
			return `#blank[${inside(inline_.children)}];`;
		case 'term':
			return inside(inline_.children);
		case 'link': {
			const address = printer.addressOf(inline_.href);
			return address === undefined ? inside(inline_.children) : `#link(${quoted(address)})[${inside(inline_.children)}];`;
		}
	}
}

/** Returns text as markup in which a figure and its suffix are never parted at the hyphen. */
export function words(text: string): string {
	return wholeWords(text)
		.map((piece, index) => (piece === '' ? '' : index % 2 === 0 ? `#${quoted(piece)};` : `#whole(${quoted(piece)});`))
		.join('');
}

function citation({ href, to, text, full }: Extract<Inline, { kind: 'cite' }>): string {
	const label = href.startsWith('#') ? quoted(provisionAnchor(to)) : 'none';
	if (full) return `#full-cite(${label})[${words(text)}]`;
	// A short citation is never broken; a long one may break, but not within its figures.
	return `#cite(${label})[${text.length < 24 ? `#whole(${quoted(text)})` : words(text)}]`;
}

/** Returns blocks as Typst markup, one under the other, each with what `after` puts behind it. */
export function blocks(children: Block[], printer: Printer, quotes: readonly [string, string] = ['', ''], after: (child: Block, index: number) => string = () => ''): string {
	return children.map((child, index) => block(child, printer, quotes, index === children.length - 1) + after(child, index)).join('\n');
}

function block(block_: Block, printer: Printer, quotes: readonly [string, string], last: boolean): string {
	const inside = (children: Block[]) => blocks(children, printer, quotes);
	switch (block_.kind) {
		case 'paragraph':
		case 'onward':
			return `#par[${inlines(block_.children, printer)}]`;
		case 'list': {
			const items = block_.items.map((item) => `[${inlines(item, printer)}]`).join(', ');
			return `#${block_.ordered ? 'enum' : 'list'}(${items})`;
		}
		case 'heading':
			return `#heading(level: ${block_.depth})[${inlines(block_.children, printer)}]`;
		case 'unit':
			return `#unit(${quoted(block_.number)}, ${quoted(block_.id)}, tbc: ${block_.toBeConfirmed}, stale: ${literal(printer.staleNote(block_.number))}, last: ${last})[${block_.children
				.map((child) => (block_.checklist && child.kind === 'list' ? `#checklist(${child.items.map((item) => `[${inlines(item, printer)}]`).join(', ')})` : inside([child])))
				.join('\n')}]`;
		case 'model':
			return `#model(${content(block_.caption)})[${inside(block_.children)}]`;
		case 'finding':
			return `#par[#source(${content(block_.source)})${inlines(block_.children, printer)}]`;
		case 'note':
			return `#note[${inside(block_.children)}]`;
		case 'say':
			return `#say(${printer.saySize})[#${quoted(quotes[0])};${inlines(block_.children, printer)}#${quoted(quotes[1] && block_.close)};]`;
		case 'refused':
			return `#refused(${content(block_.title)})[${inlines(block_.children, printer)}]`;
		case 'stops':
			return `#stops(${block_.stops.map(({ when, mark, children }) => `(${quoted(when)}, ${mark ? quoted(mark) : 'none'}, [${inlines(children, printer)}])`).join(', ')},)`;
		case 'steps':
			return block_.steps.map(({ title, children }) => `[#heading(level: 3)[${inlines(title, printer)}]\n${inside(children)}]`).join(', ');
		case 'contact':
			return `#contact([#heading(level: 3)[#${quoted(block_.name)}]], ${content(block_.says)}, ${content(block_.number)})[${inside(block_.children)}]`;
	}
}
