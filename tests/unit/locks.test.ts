import { expect, test } from 'vitest';
import { fingerprint, keyedBlocks } from '../../src/domain/document/fingerprint.ts';
import { draft } from '../../src/domain/document/review.ts';
import type { Block, Document, Inline, Section } from '../../src/domain/document/document.ts';
import { staleKeys } from '../../src/editions/locks.ts';

const text = (value: string): Inline => ({ kind: 'text', value });
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });
const cite = (at: string, shown: string): Inline => ({ kind: 'cite', to: { instrument: 'code', at }, text: shown, href: '#', hidden: false, full: false });
const limit = (shown: string): Inline => ({ kind: 'limit', id: 'police-custody', text: shown, national: true });

function page(...children: Block[]): Document {
	const section: Section = { id: 'law', role: 'law', heading: [text('Law')], children };
	return {
		kind: 'prose',
		locale: 'en',
		path: 'about',
		file: 'about.mdx',
		meta: { title: 'A', lede: 'B' },
		intro: [],
		sections: [section],
		lines: new Map(),
		citations: [],
		limits: [],
		terms: [],
		stale: new Set(),
		review: draft,
	};
}

test.each([
	['a word', paragraph(text('A person is held.')), paragraph(text('A person was held.'))],
	['a citation', paragraph(text('Held '), cite('1', 'Code art 1')), paragraph(text('Held '), cite('2', 'Code art 1'))],
	['the kind of block', paragraph(text('Held.')), { kind: 'say', children: [text('Held.')], close: '”' } as const satisfies Block],
])('a change of %s changes the fingerprint', (_, before, after) => {
	expect(fingerprint(before)).not.toBe(fingerprint(after));
});

test('a change of the law data leaves the fingerprint as it is', () => {
	expect(fingerprint(paragraph(limit('48 hours'), cite('1', 'Code art 1')))).toBe(fingerprint(paragraph(limit('24 hours'), cite('1', 'Code article 1'))));
});

test('exactly the block whose English has changed is behind', () => {
	const before = page(paragraph(text('One.')), paragraph(text('Two.')));
	const locked = Object.fromEntries(keyedBlocks(before).map(({ key, block }) => [key, fingerprint(block)]));
	expect(staleKeys(before, locked)).toEqual(new Set());
	expect(staleKeys(page(paragraph(text('One.')), paragraph(text('Two, reworded.'))), locked)).toEqual(new Set(['law.2']));
});

test('nothing is behind on a page that was never locked', () => {
	expect(staleKeys(page(paragraph(text('One.'))), undefined)).toEqual(new Set());
});
