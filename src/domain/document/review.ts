import { createHash } from 'node:crypto';
import type { Document } from './document.ts';
import { wordsWithLines } from './words-with-lines.ts';

/** How far a page has been reviewed: by a lawyer, and by somebody who writes its language well. */
export interface ReviewState {
	law: 'draft' | 'reviewed';
	language: 'draft' | 'reviewed';
}

/** What may be reviewed of a page. */
export const reviewKinds = ['law', 'language'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** Everything starts as a draft. */
export const draft: ReviewState = { law: 'draft', language: 'draft' };

/**
 * Returns twelve signs that change when anything changes that a reader of the page reads, numbers set by law
 * and citations included: a review is of this hash.
 */
export function textHash(document: Document): string {
	const words = wordsWithLines(document).map(({ text }) => text);
	const citations = document.citations.map(({ to }) => `${to.instrument} ${to.at}`);
	return createHash('sha256').update([...words, ...citations].join('\n')).digest('hex').slice(0, 12);
}
