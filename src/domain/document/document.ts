import type { Locale } from '../languages/locales.ts';
import type { Reference } from '../law/schema.ts';
import type { FrontMatter, Kind } from './front-matter.ts';
import type { ReviewState } from './review.ts';

/** Text within a block, with every citation, limit and link already worked out. */
export type Inline =
	| { kind: 'text'; value: string }
	| { kind: 'emphasis'; children: Inline[] }
	/** A citation; on a plain page it is hidden, and stands in the source line of its section. */
	| { kind: 'cite'; to: Reference; text: string; href: string; hidden: boolean; full: boolean }
	/** A warning after a sentence, about how its provision is known. */
	| { kind: 'mark'; warning: Warning; text: string; href: string }
	/** A number set by law. `national` tells a limit from a figure of an international text. */
	| { kind: 'limit'; id: string; text: string; national: boolean }
	| { kind: 'term'; id: string; href: string; children: Inline[] }
	| { kind: 'link'; href: string; children: Inline[] }
	| { kind: 'foreign'; lang: string; children: Inline[] }
	| { kind: 'blank'; children: Inline[] };

/** To be confirmed, or known from another document that cites it. */
export type Warning = 'to-be-confirmed' | 'second-hand';

/** One stop on a line of hours: what the clock says, what has happened by then. */
export interface Stop {
	when: string;
	name?: string;
	mark?: 'judge' | 'after' | 'trial';
	limits: string[];
	children: Inline[];
}

/** One thing to do: what, and the words that help. */
export interface Step {
	id: string;
	title: Inline[];
	children: Block[];
}

export type Block =
	| { kind: 'paragraph'; children: Inline[] }
	| { kind: 'list'; ordered: boolean; items: Inline[][] }
	| { kind: 'heading'; depth: 3 | 4; id: string; children: Inline[] }
	/** A numbered unit: what a ruling can cite. */
	| { kind: 'unit'; id: string; number: string; toBeConfirmed: boolean; checklist: boolean; citation: string; children: Block[] }
	| { kind: 'model'; caption: string; children: Block[] }
	| { kind: 'finding'; id: string; source: string; children: Inline[] }
	| { kind: 'note'; children: Block[] }
	| { kind: 'say'; children: Inline[]; close: string }
	| { kind: 'refused'; title: string; children: Inline[] }
	/** Where a stage leads on: links to the pages that fit it. */
	| { kind: 'onward'; children: Inline[] }
	| { kind: 'stops'; stops: Stop[] }
	/** Things to do, one after the other. */
	| { kind: 'steps'; steps: Step[] }
	| { kind: 'contact'; id: string; name: string; says: string; number: string; children: Block[] };

/** What a section is for; decides its rule and its place. */
export type Role = 'plain' | 'brief' | 'standard' | 'law' | 'now' | 'stage' | 'hours' | 'right' | 'help';

export interface Section {
	id: string;
	role: Role;
	heading: Inline[];
	/** Numbers of its first and last unit. */
	range?: { first: string; last: string };
	children: Block[];
	/** Source line of a section of a plain page. */
	sources?: string;
}

/** One citation as it stands in a page: checks and the list of sources read these. */
export interface Citation {
	to: Reference;
	/** Unit that cites it, where there is one. */
	unit?: { id: string; number: string };
	line: number;
}

/** A page that was read, numbered and worked out: everything the reader gets is a rendering of this. */
export interface Document<K extends Kind = Kind> {
	kind: K;
	locale: Locale;
	/** Address without locale: `handbook/court-hearing`. */
	path: string;
	/** File in which the text is kept; for a derived locale the file it is derived from. */
	file: string;
	meta: FrontMatter[K];
	/** Blocks before the first heading. */
	intro: Block[];
	sections: Section[];
	/** Line of the file on which a section or a block begins. */
	lines: ReadonlyMap<Section | Block, number>;
	citations: Citation[];
	/** Limits and figures used, with their lines and the units that state them, where there are units. */
	limits: { id: string; line: number; unit?: { id: string; number: string } }[];
	/** Ids of the terms used, each once. */
	terms: string[];
	/** Keys of the blocks whose English text has changed since they were translated. */
	stale: ReadonlySet<string>;
	review: ReviewState;
}

/** Returns every block of a page in order, those inside units and sections included. */
export function blocksOf(document: Document): Block[] {
	const inside = (block: Block): Block[] => [block, ...innerBlocks(block).flatMap(inside)];
	return [...document.intro, ...document.sections.flatMap(({ children }) => children)].flatMap(inside);
}

/** Returns the blocks that a block holds; none if it holds text. */
export function innerBlocks(block: Block): Block[] {
	switch (block.kind) {
		case 'unit':
		case 'model':
		case 'note':
		case 'contact':
			return block.children;
		case 'steps':
			return block.steps.flatMap(({ children }) => children);
		default:
			return [];
	}
}

/** Returns every running text of a page once, headings and the titles of steps included, with its line. */
export function passagesOf(document: Document): { inlines: Inline[]; line: number }[] {
	const own = (block: Block): Inline[][] => {
		if (innerBlocks(block).length === 0) return textsOf(block);
		return block.kind === 'steps' ? block.steps.map(({ title }) => title) : [];
	};
	return [
		...document.sections.map((section) => ({ inlines: section.heading, line: document.lines.get(section) ?? 0 })),
		...blocksOf(document).flatMap((block) => own(block).map((inlines) => ({ inlines, line: document.lines.get(block) ?? 0 }))),
	];
}

/** Returns text without marks, as it is read aloud, searched and compared. */
export function plainText(inlines: Inline[]): string {
	return inlines
		.map((inline) => {
			if (inline.kind === 'text') return inline.value;
			if (inline.kind === 'cite' || inline.kind === 'limit' || inline.kind === 'mark') return inline.text;
			return plainText(inline.children);
		})
		.join('');
}

/** Returns the running texts of a block, one per paragraph, item or stop. */
export function textsOf(block: Block): Inline[][] {
	switch (block.kind) {
		case 'list':
			return block.items;
		case 'stops':
			return block.stops.map(({ children }) => children);
		case 'steps':
			return block.steps.flatMap(({ title, children }) => [title, ...children.flatMap(textsOf)]);
		case 'unit':
		case 'model':
		case 'note':
		case 'contact':
			return block.children.flatMap(textsOf);
		default:
			return [block.children];
	}
}
