import { keyOf, titleKey } from '#src/domain/document/fingerprint.ts';
import { sourceLocale } from '#src/domain/languages/locales.ts';
import { string } from '#src/domain/languages/strings.ts';
import { wholeWords } from '#src/domain/languages/whole-words.ts';
import { addresses } from '#src/editions/current.ts';
import type { Block, Document, Inline, Section, Stop } from '#src/domain/document/document.ts';

/** A node for the Markdown compiler. Elements carry their attributes as JSX, which it keeps as they are. */
interface MdastNode {
	type: string;
	value?: string;
	depth?: number;
	name?: string;
	attributes?: { type: 'mdxJsxAttribute'; name: string; value: string | null }[];
	children?: MdastNode[];
	ordered?: boolean;
	spread?: boolean;
}

/** Name of the module with the components that the tree uses, as the page imports it. */
const componentModule = '#src/site/components/index.ts';

/** Returns the tree that the Markdown compiler turns into a web page. */
export function toMdast(document: Document): MdastNode {
	return {
		type: 'root',
		children: [
			{ type: 'mdxjsEsm', value: `import { Part, Unit, Model, Finding, Note, Say, Refused, Stale, Stops, Stop, Contact } from '${componentModule}';` },
			...(document.stale.has(titleKey) ? [staleNote(document)] : []),
			...document.intro.map((child) => block(child)),
			...document.sections.map((each, index) => section(each, document, document.sections[index + 1])),
		],
	};
}

function section(each: Section, document: Document, next: Section | undefined): MdastNode {
	const { id, role, heading, range, children, sources } = each;
	const attributes = { id, role, range: range ? `${range.first}–${range.last}` : undefined, sources };
	return element('flow', 'Part', attributes, [
		element('flow', 'h2', { id }, heading.flatMap(inline)),
		...(document.stale.has(id) ? [staleNote(document, id)] : []),
		...children.flatMap((child, index) => {
			const made = child.kind === 'onward' ? onward(child.children, next) : block(child);
			if (!document.stale.has(keyOf(each, child, index))) return [made];
			return child.kind === 'unit' ? [block(child, staleNote(document, child.id))] : [made, staleNote(document, id)];
		}),
	]);
}

/** Links to the pages that fit a stage, and to the stage that comes next. */
function onward(links: Inline[], next?: Section): MdastNode {
	const on = next ? [text(' '), element('text', 'a', { class: 'next', href: `#${next.id}` }, [...next.heading.flatMap(inline), text(' →')])] : [];
	return element('flow', 'p', { class: 'on' }, [...links.flatMap(inline), ...on]);
}

/** What stands at a block whose English text has changed since it was translated. */
function staleNote({ locale, path }: Document, fragment?: string): MdastNode {
	const href = addresses.page(sourceLocale, path, fragment);
	return element('flow', 'Stale', { href, text: string(locale, 'stale.text'), link: string(locale, 'stale.link') }, []);
}

function block(block_: Block, note?: MdastNode): MdastNode {
	switch (block_.kind) {
		case 'paragraph':
			return element('flow', 'p', {}, block_.children.flatMap(inline));
		case 'heading':
			return element('flow', `h${block_.depth}`, { id: block_.id }, block_.children.flatMap(inline));
		case 'list':
			return element('flow', block_.ordered ? 'ol' : 'ul', {}, block_.items.map((item) => element('flow', 'li', {}, item.flatMap(inline))));
		case 'unit': {
			const { id, number, citation, toBeConfirmed, checklist, children } = block_;
			const attributes = { id, number, citation, tbc: toBeConfirmed, checklist, stale: note !== undefined };
			return element('flow', 'Unit', attributes, [...children.map((child) => block(child)), ...(note ? [note] : [])]);
		}
		case 'model':
			return element('flow', 'Model', { caption: block_.caption }, block_.children.map((child) => block(child)));
		case 'finding':
			return element('flow', 'Finding', { source: block_.source }, block_.children.flatMap(inline));
		case 'note':
			return element('flow', 'Note', {}, block_.children.map((child) => block(child)));
		case 'say':
			return element('flow', 'Say', { close: block_.close }, block_.children.flatMap(inline));
		case 'onward':
			return onward(block_.children);
		case 'refused':
			return element('flow', 'Refused', { title: block_.title }, block_.children.flatMap(inline));
		case 'stops':
			return element('flow', 'Stops', {}, block_.stops.map(stop));
		case 'steps':
			return element('flow', 'ol', { class: 'line' }, block_.steps.map(({ id, title, children }, index) =>
				element('flow', 'li', {}, [
					element('flow', 'span', { class: 'no', 'aria-hidden': 'true' }, [text(String(index + 1))]),
					element('flow', 'h3', { id }, title.flatMap(inline)),
					...children.map((child) => block(child)),
				]),
			));
		case 'contact': {
			const { id, name, says, number, children } = block_;
			return element('flow', 'Contact', { id: `contact-${id}`, name, says, number }, children.map((child) => block(child)));
		}
	}
}

function stop({ when, name, mark, children }: Stop): MdastNode {
	return element('flow', 'Stop', { when, name, mark }, children.flatMap(inline));
}

function inline(inline_: Inline): MdastNode[] {
	switch (inline_.kind) {
		case 'text':
			return words(inline_.value);
		case 'cite':
			return inline_.hidden ? [] : [element('text', 'a', { class: inline_.full ? 'cite full' : 'cite', href: inline_.href, ...outward(inline_.href) }, inline_.full ? words(inline_.text) : [text(inline_.text)])];
		case 'mark':
			return [element('text', 'a', { class: `mark ${inline_.warning}`, href: inline_.href }, [text(inline_.text)])];
		case 'limit':
			return [element('text', 'b', { class: inline_.national ? 'limit' : 'figure' }, [text(inline_.text)])];
		case 'term':
			return [element('text', 'a', { class: 'term', href: inline_.href }, inline_.children.flatMap(inline))];
		case 'link':
			return [element('text', 'a', { href: inline_.href, ...outward(inline_.href) }, inline_.children.flatMap(inline))];
		case 'foreign':
			return [element('text', 'i', { lang: inline_.lang }, inline_.children.flatMap(inline))];
		case 'blank':
			return [element('text', 'span', { class: 'blank' }, inline_.children.flatMap(inline))];
		case 'emphasis':
			return [element('text', 'em', {}, inline_.children.flatMap(inline))];
	}
}

/** A link that leaves the site tells nobody where the reader came from. */
function outward(href: string): { rel?: string } {
	return href.startsWith('https:') ? { rel: 'noreferrer' } : {};
}

/** Text in which a figure and its suffix are never parted at the hyphen. */
function words(value: string): MdastNode[] {
	return wholeWords(value).flatMap((piece, index) => {
		if (piece === '') return [];
		return index % 2 === 0 ? [text(piece)] : [element('text', 'span', { class: 'whole' }, [text(piece)])];
	});
}

function text(value: string): MdastNode {
	return { type: 'text', value };
}

function element(
	place: 'flow' | 'text',
	name: string,
	attributes: Record<string, string | boolean | undefined>,
	children: MdastNode[],
): MdastNode {
	return {
		type: place === 'flow' ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
		name,
		attributes: Object.entries(attributes)
			.filter(([, value]) => value !== undefined && value !== false)
			.map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value: value === true ? null : String(value) })),
		children,
	};
}
