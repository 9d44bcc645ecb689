import type { Finding } from '../finding.ts';
import { plainText, type Block, type Document, type Inline, type Section } from './document.ts';

/** What must be the same in every language, block by block. */
interface Shape {
	name: string;
	kind: string;
	citations: string[];
	limits: string[];
	items: number;
}

/**
 * Returns where a translation differs from the English page in structure, citations or limits, in
 * plain words: "paragraph 5.7 cites cpc 243(6) in English, nothing in this language".
 */
export function compare(english: Document, translation: Document): Finding[] {
	const findings: Finding[] = [];
	const say = (problem: string, line = 0) =>
		void findings.push({
			file: translation.file,
			line,
			problem: `${problem} (compared with ${english.file})`,
			remedy: 'Make the translation carry the same blocks, citations and limits as the English page.',
		});

	for (const [key, value] of Object.entries(english.meta).filter(([, each]) => typeof each === 'number')) {
		const other: unknown = Object.entries(translation.meta).find(([name]) => name === key)?.[1];
		if (other !== value) say(`The front matter has ${key} ${other}, in English ${value}.`, 2);
	}
	const ids = (document: Document) => document.sections.map(({ id }) => id).join(', ');
	if (ids(english) !== ids(translation)) {
		say(`The sections are "${ids(translation)}", in English "${ids(english)}".`);
		return findings;
	}
	const parts = ({ intro, sections }: Document): Pick<Section, 'id' | 'heading' | 'children'>[] => [{ id: 'before the first heading', heading: [], children: intro }, ...sections];
	parts(english).forEach((section, index) => {
		const other = parts(translation)[index];
		const opened = translation.sections[index - 1];
		const line = opened && translation.lines.get(opened);
		const shapesOf = ({ lines }: Document) => (block: Block, position: number) => shapes(block, position).map((shape) => ({ ...shape, line: lines.get(block) ?? 0 }));
		const ours = section.children.flatMap(shapesOf(english));
		const theirs = (other?.children ?? []).flatMap(shapesOf(translation));
		if (ours.length !== theirs.length || ours.some(({ kind }, at) => kind !== theirs[at]?.kind)) {
			const at = ours.findIndex(({ kind }, position) => kind !== theirs[position]?.kind);
			say(`Section "${section.id}" has ${theirs.length} blocks, in English ${ours.length}; the first that differs is ${ours[at]?.name ?? 'the last'}.`, theirs[at]?.line ?? line);
			return;
		}
		difference(cited(section.heading), cited(other?.heading ?? []), `The heading of "${section.id}" cites`, line ?? 0);
		difference(limited(section.heading), limited(other?.heading ?? []), `The heading of "${section.id}" uses the limits`, line ?? 0);
		ours.forEach((block, position) => {
			const translated = theirs[position];
			if (translated === undefined) return;
			if (block.items !== translated.items) say(`${block.name} has ${translated.items} items, in English ${block.items}.`, translated.line);
			difference(block.citations, translated.citations, `${block.name} cites`, translated.line);
			difference(block.limits, translated.limits, `${block.name} uses the limits`, translated.line);
		});
	});
	return findings;

	function difference(ours: string[], theirs: string[], what: string, line: number): void {
		const sorted = (list: string[]) => [...list].sort().join(', ') || 'nothing';
		if (sorted(ours) !== sorted(theirs)) say(`${what} ${sorted(theirs)}, in English ${sorted(ours)}.`, line);
	}
}

function shapes(block: Block, index: number): Shape[] {
	if (block.kind === 'unit') {
		const inner = block.children.flatMap(shapes);
		const whole: Shape = {
			name: `Paragraph ${block.number}`,
			kind: `unit(${inner.map(({ kind }) => kind).join(' ')})${block.checklist ? ' checklist' : ''}`,
			citations: inner.flatMap(({ citations }) => citations),
			limits: inner.flatMap(({ limits }) => limits),
			items: inner.reduce((sum, { items }) => sum + items, 0),
		};
		return [whole];
	}
	const name = `Block ${index + 1} (${block.kind})`;
	if (block.kind === 'steps') {
		return block.steps.flatMap(({ id, title, children }) => shapes({ kind: 'heading', depth: 3, id, children: title }, index).concat(children.flatMap(shapes)));
	}
	if (block.kind === 'model' || block.kind === 'note' || block.kind === 'contact') {
		const inner = block.children.flatMap(shapes);
		const own = block.kind === 'contact' ? `contact ${block.id}` : block.kind;
		return [
			{
				name,
				kind: `${own}(${inner.map(({ kind }) => kind).join(' ')})`,
				citations: inner.flatMap(({ citations }) => citations),
				limits: inner.flatMap(({ limits }) => limits),
				items: inner.length,
			},
		];
	}
	if (block.kind === 'stops') {
		const texts = block.stops.map(({ children }) => children);
		return [
			{
				name,
				kind: `stops ${block.stops.map(({ mark, name: label }) => `${mark ?? '-'}${label ? '+' : ''}`).join(' ')}`,
				citations: texts.flatMap(cited),
				limits: [...block.stops.flatMap(({ limits }) => limits), ...texts.flatMap(limited)],
				items: block.stops.length,
			},
		];
	}
	const texts = block.kind === 'list' ? block.items : [block.children];
	const kind = block.kind === 'list' ? `list ${block.ordered}` : block.kind === 'heading' || block.kind === 'finding' ? `${block.kind} ${block.id}` : block.kind;
	return [
		{
			name: block.kind === 'heading' ? `Heading "${plainText(block.children)}"` : name,
			kind,
			citations: texts.flatMap(cited),
			limits: texts.flatMap(limited),
			items: texts.length,
		},
	];
}

function cited(inlines: Inline[]): string[] {
	return inlines.flatMap((inline) =>
		inline.kind === 'cite' ? [`${inline.to.instrument} ${inline.to.at}`] : 'children' in inline ? cited(inline.children) : [],
	);
}

function limited(inlines: Inline[]): string[] {
	return inlines.flatMap((inline) => (inline.kind === 'limit' ? [inline.id] : 'children' in inline ? limited(inline.children) : []));
}
