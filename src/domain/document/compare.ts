import type { Finding } from '../finding.ts';
import { figuresIn } from '../languages/figures-in.ts';
import { sortingKeys } from './front-matter.ts';
import { plainText, type Block, type Document, type Inline, type Section } from './document.ts';

/** What must be the same in every language, block by block. */
interface Shape {
	name: string;
	kind: string;
	/** What its text refers to and counts with, by name: "cites", "uses the limits" and so on. */
	facts: Facts;
	items: number;
}

type Facts = Record<keyof typeof factsOf, string[]>;

/** What a running text must have alike in every language, by the words with which a difference is told. */
const factsOf = {
	cites: (inline: Inline) => (inline.kind === 'cite' ? [`${inline.to.instrument} ${inline.to.at}`] : []),
	'uses the limits': (inline: Inline) => (inline.kind === 'limit' ? [inline.id] : []),
	'marks the terms': (inline: Inline) => (inline.kind === 'term' ? [inline.id] : []),
	'links to': (inline: Inline) => (inline.kind === 'link' ? [withoutLocale(inline.href)] : []),
	'has the figures': (inline: Inline) => (inline.kind === 'text' ? figuresIn(inline.value) : []),
};

/**
 * Returns where a translation differs from the English page in structure, citations, limits, terms,
 * links or figures, in plain words: "paragraph 5.7 cites cpc 243(6) in English, nothing in this language".
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

	for (const [key, value] of Object.entries(english.meta).filter(([name, each]) => typeof each !== 'string' || sortingKeys.has(name))) {
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
		const shapesOf = ({ lines }: Document) => (block: Block, position: number) => shapes(block, position, section.id).map((shape) => ({ ...shape, line: lines.get(block) ?? 0 }));
		const ours = section.children.flatMap(shapesOf(english));
		const theirs = (other?.children ?? []).flatMap(shapesOf(translation));
		if (ours.length !== theirs.length || ours.some(({ kind }, at) => kind !== theirs[at]?.kind)) {
			const at = ours.findIndex(({ kind }, position) => kind !== theirs[position]?.kind);
			say(`Section "${section.id}" has ${theirs.length} blocks, in English ${ours.length}; the first that differs is ${ours[at]?.name ?? 'the last'}.`, theirs[at]?.line ?? line);
			return;
		}
		differences(facts([section.heading]), facts([other?.heading ?? []]), `The heading of "${section.id}"`, line ?? 0);
		ours.forEach((block, position) => {
			const translated = theirs[position];
			if (translated === undefined) return;
			if (block.items !== translated.items) say(`${block.name} has ${translated.items} items, in English ${block.items}.`, translated.line);
			differences(block.facts, translated.facts, block.name, translated.line);
		});
	});
	return findings;

	function differences(ours: Facts, theirs: Facts, name: string, line: number): void {
		const list = (values: string[]) => [...values].sort().join(', ') || 'nothing';
		for (const fact of factNames) {
			if (list(ours[fact]) !== list(theirs[fact])) say(`${name} ${fact} ${list(theirs[fact])}, in English ${list(ours[fact])}.`, line);
		}
	}
}

const factNames = Object.keys(factsOf) as (keyof typeof factsOf)[];

function facts(texts: Inline[][]): Facts {
	const all = texts.flatMap(everyInline);
	return Object.fromEntries(factNames.map((name) => [name, all.flatMap(factsOf[name])])) as Facts;
}

function joined(all: Facts[]): Facts {
	return Object.fromEntries(factNames.map((name) => [name, all.flatMap((each) => each[name])])) as Facts;
}

function everyInline(inlines: Inline[]): Inline[] {
	return inlines.flatMap((inline) => [inline, ...('children' in inline ? everyInline(inline.children) : [])]);
}

function withoutLocale(href: string): string {
	return href.replace(/^(\/.*?)?\/(?:uz|ru|en)\//, '/');
}

function shapes(block: Block, index: number, section: string): Shape[] {
	if (block.kind === 'unit') {
		const inner = block.children.flatMap((child, place) => shapes(child, place, section));
		const whole: Shape = {
			name: `Paragraph ${block.number}`,
			kind: `unit(${inner.map(({ kind }) => kind).join(' ')})${block.checklist ? ' checklist' : ''}`,
			facts: joined(inner.map(({ facts: own }) => own)),
			items: inner.reduce((sum, { items }) => sum + items, 0),
		};
		return [whole];
	}
	const name = `Block ${index + 1} of "${section}" (${block.kind})`;
	if (block.kind === 'steps') {
		return block.steps.flatMap(({ id, title, children }) => shapes({ kind: 'heading', depth: 3, id, children: title }, index, section).concat(children.flatMap((child, place) => shapes(child, place, section))));
	}
	if (block.kind === 'model' || block.kind === 'note' || block.kind === 'contact') {
		const inner = block.children.flatMap((child, place) => shapes(child, place, section));
		const own = block.kind === 'contact' ? `contact ${block.id}` : block.kind;
		return [
			{
				name,
				kind: `${own}(${inner.map(({ kind }) => kind).join(' ')})`,
				facts: joined(inner.map(({ facts: own }) => own)),
				items: inner.length,
			},
		];
	}
	if (block.kind === 'stops') {
		const own = facts(block.stops.map(({ children }) => children));
		const used = block.stops.flatMap(({ limits }) => limits);
		return [
			{
				name,
				kind: `stops ${block.stops.map(({ mark, name: label }) => `${mark ?? '-'}${label ? '+' : ''}`).join(' ')}`,
				facts: { ...own, 'uses the limits': [...used, ...own['uses the limits']] },
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
			facts: facts(texts),
			items: texts.length,
		},
	];
}
