import { findProvision, findProvenance, findQuantity, mayBeUnread, type Law } from '../law/law.ts';
import { fullCitation, gatherSources, provisionAnchor, shortCitation } from '../law/citations.ts';
import { warningOf, warningWords } from '../law/provenance.ts';
import type { Provision, Reference } from '../law/schema.ts';
import { kindOf, type Edition } from '../edition.ts';
import type { Addresses } from '../addresses.ts';
import type { Finding } from '../finding.ts';
import { formatDate, formatQuantity, grammaticalCases } from '../languages/format.ts';
import { locales, writtenLocale, type Locale } from '../languages/locales.ts';
import { string } from '../languages/strings.ts';
import { readYaml } from '../read-yaml.ts';
import { componentRule, components } from './components.ts';
import { plainText, type Block, type Citation, type Document, type Inline, type Role, type Section, type Step, type Stop } from './document.ts';
import { frontMatter, isPlain, type FrontMatter, type Kind } from './front-matter.ts';
import { attributesOf, isComponent, lineOf, wordsOf, type Node, type Source } from './parse.ts';
import { draft } from './review.ts';
import { transliterate } from './transliterate.ts';

/** What resolving needs beside the page itself. */
export interface Context {
	law: Law;
	edition: Edition;
	addresses: Addresses;
	/** Numbers of the units of a published chapter, in order; counted through where there are none. */
	numbers?: readonly string[] | undefined;
}

const roles: Record<string, Role> = { Now: 'now', Stage: 'stage', Hours: 'hours', Right: 'right', Help: 'help' };
const partRoles: Record<string, Role> = { brief: 'brief', standard: 'standard', law: 'law' };

/**
 * Returns a page with every citation, limit, term and link worked out and every unit numbered, and what
 * is wrong with it. Pure: screen, paper, search and checks all read its result. A page with findings is
 * still whole, with the faulty parts left as they are written, so that all faults can be told at once.
 */
export function resolve(
	source: Source,
	path: string,
	locale: Locale,
	{ law, edition, addresses, numbers }: Context,
): { document: Document | undefined; findings: Finding[] } {
	const findings: Finding[] = [];
	const citations: Citation[] = [];
	const limits: Document['limits'] = [];
	const terms = new Set<string>();
	const ids = new Set<string>();
	const lines = new Map<Section | Block, number>();
	const kind = kindOf(path);
	const written = writtenLocale(locale);
	const report = (node: Node, problem: string, remedy: string) =>
		void findings.push({ file: source.file, line: lineOf(node), problem, remedy });

	/** Reports what the law data lacks, unless it may stand in a file that could not be read. */
	const lacks = (node: Node, unread: boolean, problem: string, remedy: string) => {
		if (!unread) report(node, problem, remedy);
	};

	const { value: meta, findings: faults } = readYaml<FrontMatter[Kind]>(
		source.frontMatter,
		frontMatter[kind],
		source.file,
		source.frontMatterLine,
	);
	if (meta === undefined) return { document: undefined, findings: faults };
	const chapter = 'chapter' in meta && typeof meta.chapter === 'number' ? meta.chapter : undefined;

	const intro: Block[] = [];
	const sections: Section[] = [];
	let units = 0;

	for (const group of groupBlocks(source.blocks, kind)) {
		const [first] = group;
		if (first === undefined) continue;
		if (first.type === 'heading' && first.depth === 2) {
			openSection(first, (id) => (kind === 'chapter' && Object.hasOwn(partRoles, id) ? partRoles[id] : undefined) ?? 'plain');
		} else if (isComponent(first) && first.name && Object.hasOwn(roles, first.name)) {
			sectionOf(first, roles[first.name] ?? 'plain');
		} else {
			place(chapter !== undefined && isNumbered(first) ? [unit(group, chapter)] : group.flatMap((node) => block(node)));
		}
	}

	const document: Document = { kind, locale, path, file: source.file, meta, intro, sections, lines, citations, limits, terms: [...terms], stale: new Set(), review: draft };
	return { document: locale === written ? document : transliterate(document), findings };

	function place(blocks: Block[]): void {
		(sections.at(-1)?.children ?? intro).push(...blocks);
	}

	function openSection(heading: Node, roleOf: (id: string) => Role): Section {
		const id = headingId(heading);
		const section: Section = { id, role: roleOf(id), heading: inlines(heading), children: [] };
		sections.push(section);
		lines.set(section, lineOf(heading));
		return section;
	}

	/** A section that a component makes: its first heading names it; the citations of a plain page become one line. */
	function sectionOf(node: Node, role: Role): void {
		vet(node, 'block', undefined);
		const [heading, ...rest] = node.children ?? [];
		if (heading?.type !== 'heading' || heading.depth !== 2) {
			report(node, `<${node.name}> does not begin with a heading of the second level.`, 'Begin it with "## Heading {#id}".');
			return;
		}
		const before = citations.length;
		const section = openSection(heading, () => role);
		const blocks = rest.flatMap((child) => block(child, node.name ?? undefined));
		const grouped = role === 'now' || role === 'stage' ? groupSteps(blocks) : groupStops(blocks);
		for (const made of grouped) if (!lines.has(made)) lines.set(made, lineOf(node));
		section.children.push(...grouped);
		if (isPlain(kind)) {
			const cited = citations.slice(before).flatMap(({ to }) => {
				const instrument = law.instruments.get(to.instrument);
				return instrument ? [{ instrument, at: to.at }] : [];
			});
			if (cited.length > 0) section.sources = gatherSources(cited, written);
		}
	}

	/** A numbered unit of a chapter: one block, or a sentence that ends in a colon with what follows it. */
	function unit(group: Node[], chapter: number): Block {
		units += 1;
		const number = numbers?.[units - 1] ?? `${chapter}.${units}`;
		const id = `p-${number.split('.')[1]}`;
		const before = citations.length;
		const limitsBefore = limits.length;
		const children = group.flatMap((node) => block(node));
		const cited = citations.slice(before);
		const stated = limits.slice(limitsBefore);
		for (const use of [...cited, ...stated]) use.unit = { id, number };
		const section = sections.at(-1);
		if (section) section.range = { first: section.range?.first ?? number, last: number };
		const made: Block = {
			kind: 'unit',
			id,
			number,
			toBeConfirmed:
				cited.some(({ to }) => isUnsure(findProvision(law, to)?.confidence)) ||
				stated.some(({ id }) => isUnsure(findProvenance(law, id)?.confidence)),
			checklist: group.some(({ name }) => name === 'Checklist'),
			citation: citationOf(number, cited),
			children,
		};
		const [first] = group;
		if (first) lines.set(made, lineOf(first));
		return made;
	}

	/** What a reader copies: the provisions in the form of courts, then the paragraph with its edition. */
	function citationOf(number: string, cited: Citation[]): string {
		const full = cited.flatMap(({ to }) => {
			const instrument = law.instruments.get(to.instrument);
			return instrument ? [fullCitation(instrument, to.at, written)] : [];
		});
		const editionName =
			edition.number === 0
				? string(written, 'edition.draft', { date: formatDate(written, edition.date) })
				: string(written, 'edition.numbered', { number: edition.number });
		const own = string(written, 'paragraph.reference', { site: edition.name[written], edition: editionName, number });
		return [...new Set(full), own].join('; ');
	}

	function block(node: Node, within?: string): Block[] {
		const made = blockOf(node, within);
		for (const each of made) lines.set(each, lineOf(node));
		return made;
	}

	function blockOf(node: Node, within?: string): Block[] {
		switch (node.type) {
			case 'paragraph':
				return [{ kind: 'paragraph', children: inlines(node, within) }];
			case 'heading':
				if (node.depth !== 3 && node.depth !== 4) {
					report(node, `A heading of level ${node.depth} cannot stand here.`, 'The title of the page stands in its front matter; a section begins with ##, its parts with ### and ####.');
				}
				return [{ kind: 'heading', depth: node.depth === 3 ? 3 : 4, id: headingId(node), children: inlines(node, within) }];
			case 'list': {
				const items = (node.children ?? []).map((item) => running(item.children ?? [], within));
				return [{ kind: 'list', ordered: node.ordered === true, items }];
			}
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				return component(node, within);
			default:
				reject(node);
				return [];
		}
	}

	function component(node: Node, within?: string): Block[] {
		const name = node.name ?? '';
		if (!vet(node, 'block', within)) return [];
		const attributes = attributesOf(node);
		const children = node.children ?? [];
		switch (name) {
			case 'Checklist':
				return children.flatMap((child) => block(child, name));
			case 'Model':
				return [{ kind: 'model', caption: string(written, 'model.caption'), children: children.flatMap((child) => block(child, name)) }];
			case 'Note':
				return [{ kind: 'note', children: children.flatMap((child) => block(child, name)) }];
			case 'Say':
				return [say(withoutFullStop(running(children, name), locale), locale)];
			case 'Onward':
				return [{ kind: 'onward', children: running(children, name) }];
			case 'Refused':
				return [{ kind: 'refused', title: attributes['title'] ?? '', children: running(children, name) }];
			case 'Finding':
				return [{ kind: 'finding', id: attributes['id'] ?? '', source: findingSource(node, attributes['id'] ?? ''), children: running(children, name) }];
			case 'Stop':
				return [{ kind: 'stops', stops: [stop(node, attributes)] }];
			case 'Contact':
				return contact(node, attributes['id'] ?? '', children);
			default:
				report(node, `<${name}> cannot stand here.`, 'Put it at the top level of a leaflet or of the home page.');
				return [];
		}
	}

	function findingSource(node: Node, id: string): string {
		const instrument = law.instruments.get(id);
		if (instrument?.body === undefined || instrument.adopted === undefined) {
			lacks(node, mayBeUnread(law, id), `"${id}" is not a finding or a case with a body and a date.`, 'Add body and adopted to its file in src/law/instruments, or correct the id.');
			return '';
		}
		return `${instrument.body[written]}, ${formatDay(instrument.adopted)}`;
	}

	/** A day in full; a month or a year only as far as it is known. */
	function formatDay(date: string): string {
		return date.length === 10 ? formatDate(written, date) : date.slice(0, 4);
	}

	function stop(node: Node, attributes: Record<string, string>): Stop {
		const ids = (attributes['limit'] ?? '').split(/\s+/).filter(Boolean);
		const quantities = ids.flatMap((id) => quantity(node, id) ?? []);
		const [first] = quantities;
		const mark = attributes['mark'] as Stop['mark'];
		const when = first ? formatQuantity(written, quantities.flatMap(({ numbers }) => numbers), first.unit) : '';
		return {
			when: mark === 'after' ? `+\u00A0${when}` : when,
			...(attributes['name'] ? { name: attributes['name'] } : {}),
			...(mark ? { mark } : {}),
			limits: ids,
			children: running(node.children ?? [], 'Stop'),
		};
	}

	function contact(node: Node, id: string, children: Node[]): Block[] {
		const entry = law.contacts.get(id);
		if (entry === undefined) {
			lacks(node, law.unread.has('law/contacts.yaml'), `There is no contact "${id}".`, 'Add it to src/law/contacts.yaml or correct the id.');
			return [];
		}
		citations.push(...entry.rests_on.map((to) => ({ to, line: lineOf(node) })));
		const block_: Block = {
			kind: 'contact',
			id,
			name: entry.name[written],
			says: entry.says[written],
			number: string(written, 'leaflet.number'),
			children: children.flatMap((child) => block(child, 'Contact')),
		};
		return [block_];
	}

	/** Running text of a component or an item, whether the parser wrapped it in paragraphs or not. */
	function running(children: Node[], within?: string): Inline[] {
		const texts = children.flatMap((child, index): Inline[] => {
			if (child.type !== 'paragraph') return inline(child, within);
			const text = (child.children ?? []).flatMap((part) => inline(part, within));
			return index === 0 ? text : [{ kind: 'text', value: ' ' }, ...text];
		});
		return settle(texts);
	}

	function inlines(node: Node, within?: string): Inline[] {
		return settle((node.children ?? []).flatMap((child) => inline(child, within)));
	}

	function inline(node: Node, within?: string): Inline[] {
		const children = () => inlines(node, within);
		switch (node.type) {
			case 'text':
				return [{ kind: 'text', value: (node.value ?? '').replace(/\s*\n\s*/g, ' ') }];
			case 'emphasis':
				return [{ kind: 'emphasis', children: children() }];
			case 'link':
				return [{ kind: 'link', href: linkTarget(node), children: children() }];
			case 'mdxJsxTextElement':
			case 'mdxJsxFlowElement':
				return inlineComponent(node, within);
			case 'strong':
				report(node, 'Bold text: in running text bold means a number set by law.', 'Use <Limit> for a limit; otherwise write without bold.');
				return children();
			default:
				reject(node);
				return [];
		}
	}

	function inlineComponent(node: Node, within?: string): Inline[] {
		if (!vet(node, 'inline', within)) return [];
		const attributes = attributesOf(node);
		const id = attributes['id'] ?? '';
		const children = inlines(node, within);
		switch (node.name) {
			case 'Cite':
				return cite(node, { instrument: id, at: attributes['at'] ?? '' }, attributes['form'] === 'full');
			case 'Limit': {
				const found = quantity(node, id);
				if (!found) return [];
				const form = { adjective: attributes['form'] === 'adjective', case: grammaticalCases.find((known) => known === attributes['case']) ?? 'nom' };
				const text = formatQuantity(written, found.numbers, found.unit, form);
				return [{ kind: 'limit', id, text, national: found.national }, ...(isPlain(kind) ? [] : marks(findProvenance(law, id)))];
			}
			case 'Term':
				if (!law.terms.has(id)) {
					lacks(node, law.unread.has('law/glossary.yaml'), `There is no term "${id}".`, 'Add it to src/law/glossary.yaml or correct the id.');
					return children;
				}
				terms.add(id);
				return [{ kind: 'term', id, href: addresses.page(locale, 'handbook/glossary', id), children }];
			case 'Foreign':
				return [{ kind: 'foreign', lang: attributes['lang'] ?? '', children }];
			default:
				return [{ kind: 'blank', children }];
		}
	}

	function quantity(node: Node, id: string) {
		const found = findQuantity(law, id);
		if (found === undefined) {
			lacks(node, law.unread.has('law/limits.yaml') || mayBeUnread(law), `There is no limit "${id}".`, 'Add it to src/law/limits.yaml (or as a figure of an instrument), or correct the id.');
			return undefined;
		}
		limits.push({ id, line: lineOf(node) });
		return found;
	}

	function cite(node: Node, to: Reference, full: boolean): Inline[] {
		// Recorded even where it leads nowhere: the paragraph does cite, and one fault is told once.
		citations.push({ to, line: lineOf(node) });
		const instrument = law.instruments.get(to.instrument);
		if (instrument === undefined) {
			lacks(node, mayBeUnread(law, to.instrument), `There is no instrument "${to.instrument}".`, 'Add src/law/instruments/<id>.yaml or correct the id.');
			return [];
		}
		const provision = findProvision(law, to);
		if (provision === undefined) {
			report(node, `"${to.instrument}" has no provision "${to.at}".`, `Add a record "at: '${to.at}'" to src/law/instruments/${to.instrument}.yaml or correct the pinpoint.`);
			return [];
		}
		if (isPlain(kind)) return [{ kind: 'cite', to, text: '', href: '', hidden: true, full }];
		const text = full ? fullCitation(instrument, to.at, written) : shortCitation(instrument, to.at, written);
		// A chapter has its own list of sources, which leads on to the registry.
		const href = kind === 'chapter' ? `#${provisionAnchor(to)}` : addresses.page(locale, `standards/${to.instrument}`, provisionAnchor(to));
		const cited: Inline = { kind: 'cite', to, text, href, hidden: false, full };
		return [cited, ...marks(provision)];
	}

	/** The warning that a fact carries which is not verified, or was not read in its own text. */
	function marks(known: Pick<Provision, 'confidence' | 'basis'> | undefined): Inline[] {
		const warning = known && warningOf(known);
		return warning ? [{ kind: 'mark', warning, text: string(written, warningWords[warning]), href: addresses.page(locale, 'about', 'review') }] : [];
	}

	function linkTarget(node: Node): string {
		const url = node.url ?? '';
		const [, path = '', fragment] = /^\/([^#]*?)\/?(?:#(.*))?$/.exec(url) ?? [];
		if (url.startsWith('/')) return addresses.page(locale, path, fragment);
		if (!/^(https:|#)/.test(url)) {
			report(node, `The link "${url}" is neither internal nor https.`, 'Write internal links as /handbook/slug/#id, without locale.');
		}
		return url;
	}

	/** Returns whether a component may stand here as written, and reports each way in which it may not. */
	function vet(node: Node, as: 'inline' | 'block', within: string | undefined): boolean {
		const name = node.name ?? '';
		const rule = componentRule(name);
		if (rule === undefined) {
			report(node, `<${name}> is not a component of this site.`, `Use one of ${Object.keys(components).join(', ')}; raw HTML is not allowed.`);
			return false;
		}
		if (rule.place !== as) {
			report(node, `<${name}> is ${rule.place === 'inline' ? 'part of a sentence' : 'a block of its own'} and cannot stand here.`, rule.place === 'inline' ? 'Put it into a sentence.' : 'Put it on a line of its own, with blank lines round it.');
			return false;
		}
		if (rule.within !== undefined && !rule.within.includes(within ?? '')) {
			report(node, `<${name}> stands outside <${rule.within.join('>, <')}>.`, `Move it into <${rule.within[0]}>.`);
		}
		for (const { name: attribute, value, type } of node.attributes ?? []) {
			const allowed = Object.hasOwn(rule.attributes, attribute) ? rule.attributes[attribute] : undefined;
			if (type !== 'mdxJsxAttribute' || (value !== null && typeof value !== 'string')) {
				report(node, `<${name}> has an attribute that is an expression.`, 'Write attributes as name="value".');
			} else if (allowed === undefined) {
				report(node, `<${name}> has no attribute "${attribute}".`, `Allowed: ${Object.keys(rule.attributes).join(', ') || 'none'}.`);
			} else if (allowed.values !== undefined && !allowed.values.includes(value ?? '')) {
				report(node, `<${name} ${attribute}="${value ?? ''}">: this value is not known.`, `Allowed: ${allowed.values.join(', ')}.`);
			}
		}
		const present = attributesOf(node);
		for (const [attribute, { required }] of Object.entries(rule.attributes)) {
			if (required && !present[attribute]) report(node, `<${name}> needs the attribute "${attribute}".`, `Write <${name} ${attribute}="…">.`);
		}
		const empty = wordsOf(node).trim() === '' && !(node.children ?? []).some(isComponent);
		if (rule.content === 'none' && (node.children ?? []).length > 0) report(node, `<${name}> has content, which nobody would see.`, `Close it at once, <${name} … />, and put the words into the sentence.`);
		if (rule.content === 'required' && empty) report(node, `<${name}> is empty.`, `Write its text between <${name}> and </${name}>.`);
		return true;
	}

	function headingId(node: Node): string {
		const id = node.data?.hProperties?.id;
		if (typeof id === 'string' && /^[a-z][a-z0-9-]*$/.test(id)) {
			if (/^p-\d+$/.test(id)) report(node, `The heading id "${id}" is the id of a paragraph.`, 'Give the heading an id that names it.');
			if (ids.has(id)) report(node, `The heading id "${id}" stands twice on this page.`, 'Give each heading its own id.');
			ids.add(id);
			return id;
		}
		if (!findings.some(({ line, problem }) => line === lineOf(node) && problem.startsWith('The heading'))) {
			report(node, `The heading "${wordsOf(node)}" has no id.`, 'Write it as "## Heading {#id}", with the same id in every language.');
		}
		return `line-${lineOf(node)}`;
	}

	function reject(node: Node): void {
		const names: Record<string, string> = {
			mdxTextExpression: 'An {expression}',
			mdxFlowExpression: 'An {expression}',
			mdxjsEsm: 'An import or export',
			html: 'Raw HTML',
			inlineCode: 'Code',
			code: 'A block of code',
			image: 'An image',
			table: 'A table',
			footnoteReference: 'A footnote',
			blockquote: 'A quotation block',
			thematicBreak: 'A rule',
		};
		report(node, `${names[node.type] ?? `A block of the kind "${node.type}"`} is not part of what a page may contain.`, 'Use Markdown text, lists and the components of src/domain/document/components.ts.');
	}
}

/** Blocks that get a number in a chapter: everything but headings and notes. */
function isNumbered(node: Node): boolean {
	return node.type !== 'heading' && node.name !== 'Note' && node.type !== 'mdxjsEsm';
}

/** Groups the blocks of a chapter into units: a sentence that ends in a colon takes what follows it. */
function groupBlocks(blocks: Node[], kind: Kind): Node[][] {
	const groups: Node[][] = [];
	for (const node of blocks) {
		const last = groups.at(-1);
		const lead = last?.at(-1);
		const follows = node.type === 'list' || node.name === 'Model' || node.name === 'Checklist';
		if (kind === 'chapter' && last && lead?.type === 'paragraph' && follows && wordsOf(lead).trimEnd().endsWith(':')) {
			last.push(node);
		} else {
			groups.push([node]);
		}
	}
	return groups;
}

/** Joins each heading and what follows it into one step; where a stage leads on stands behind its steps. */
function groupSteps(blocks: Block[]): Block[] {
	const before: Block[] = [];
	const steps: Step[] = [];
	const after = blocks.filter(({ kind }) => kind === 'onward');
	for (const block of blocks) {
		if (block.kind === 'onward') continue;
		if (block.kind === 'heading') steps.push({ id: block.id, title: block.children, children: [] });
		else (steps.at(-1)?.children ?? before).push(block);
	}
	return [...before, ...(steps.length > 0 ? [{ kind: 'steps', steps } as const] : []), ...after];
}

/** Joins neighbouring stops into one line of hours. */
function groupStops(blocks: Block[]): Block[] {
	const grouped: Block[] = [];
	for (const block of blocks) {
		const last = grouped.at(-1);
		if (block.kind === 'stops' && last?.kind === 'stops') last.stops.push(...block.stops);
		else grouped.push(block);
	}
	return grouped;
}

/**
 * Moves a warning behind the full stop of its sentence, where it does not stand between cite and stop,
 * parts neighbouring citations with a semicolon, and closes the gap that a citation leaves where it is not shown.
 */
function settle(inlines: Inline[]): Inline[] {
	const settled: Inline[] = [];
	let waiting: Extract<Inline, { kind: 'mark' }>[] = [];
	for (const inline of inlines) {
		const last = settled.at(-1);
		if (inline.kind === 'cite' && !inline.hidden && last?.kind === 'text' && /^\s*$/.test(last.value) && settled.at(-2)?.kind === 'cite') last.value = '; ';
		if (inline.kind === 'cite' && inline.hidden && last?.kind === 'text') last.value = last.value.trimEnd();
		if (inline.kind === 'mark') {
			if (!waiting.some(({ warning }) => warning === inline.warning)) waiting.push(inline);
			continue;
		}
		const [, before, after] = (waiting.length > 0 && inline.kind === 'text' && /^([^.:;?!]*[.:;?!])(.*)$/s.exec(inline.value)) || [];
		if (before === undefined) {
			settled.push(inline);
			continue;
		}
		settled.push({ kind: 'text', value: before }, ...spaced(waiting));
		if (after) settled.push({ kind: 'text', value: after });
		waiting = [];
	}
	return [...settled, ...spaced(waiting)];
}

/** Where the full stop stands behind the closing quotation mark, as in Russian, the quotation brings it along. */
function withoutFullStop(words: Inline[], locale: Locale): Inline[] {
	const last = words.at(-1);
	if (last?.kind !== 'text' || !locales[locale].quotes[1].endsWith('.')) return words;
	return [...words.slice(0, -1), { ...last, value: last.value.replace(/\.\s*$/, '') }];
}

/** Words to say, with the sign that closes them: after a question or an exclamation Russian has no full stop behind it. */
function say(children: Inline[], locale: Locale): Block {
	const close = locales[locale].quotes[1];
	return { kind: 'say', children, close: /[?!…]\s*$/.test(plainText(children)) ? close.replace(/\.$/, '') : close };
}

/** Each warning with a space before it. */
function spaced(marks: Inline[]): Inline[] {
	return marks.flatMap((mark): Inline[] => [{ kind: 'text', value: ' ' }, mark]);
}

function isUnsure(confidence: Provision['confidence'] | undefined): boolean {
	return confidence !== undefined && confidence !== 'verified';
}

