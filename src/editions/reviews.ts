import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { Document } from '#src/domain/document/document.ts';
import { draft, reviewKinds, textHash, type ReviewKind, type ReviewState } from '#src/domain/document/review.ts';
import { localeKeys, type Locale } from '#src/domain/languages/locales.ts';

const record = z.strictObject({
	/** Who read it, as that person wants to be named. */
	by: z.string().min(1),
	on: z.iso.date(),
	/** Hash of the text that was read. */
	of: z.string().regex(/^[0-9a-f]{12}$/),
});

const reviewsSchema = z.partialRecord(z.enum(localeKeys as [Locale, ...Locale[]]), z.partialRecord(z.enum(reviewKinds), record));

/** Who has read which text of a page, in each locale. */
export type Reviews = z.infer<typeof reviewsSchema>;

/** Returns the file, from the root of the source, that keeps the reviews of a page. */
export function reviewsFile(path: string): string {
	return `content/review/${path}.json`;
}

/** Returns the reviews of a page, none where there is no file; undefined if the file is not what `npm run review` writes. */
export function readReviews(root: string, path: string): Reviews | undefined {
	const file = join(root, reviewsFile(path));
	if (!existsSync(file)) return {};
	try {
		return reviewsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return undefined;
	}
}

/** Records that somebody has read the text of a page with this hash. */
export function recordReview(root: string, path: string, locale: Locale, kind: ReviewKind, review: z.infer<typeof record>): void {
	const reviews = readReviews(root, path) ?? {};
	const file = join(root, reviewsFile(path));
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify({ ...reviews, [locale]: { ...reviews[locale], [kind]: review } }, undefined, '\t')}\n`);
}

/**
 * Returns how far the text of today has been reviewed. Law is reviewed in the language in which people write;
 * a derived locale has a review of its language of its own, as another script can have other faults.
 *
 * @param written The page in that language; the page itself where it is written.
 */
export function reviewStateOf(reviews: Reviews, document: Document, written: Document): ReviewState {
	const isCurrent = (kind: ReviewKind, of: Document) => reviews[of.locale]?.[kind]?.of === textHash(of);
	return {
		law: isCurrent('law', written) ? 'reviewed' : draft.law,
		language: isCurrent('language', document) ? 'reviewed' : draft.language,
	};
}
