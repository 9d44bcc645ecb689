import type { ReviewState } from '#src/domain/document/review.ts';
import type { Locale } from '#src/domain/languages/locales.ts';
import { string } from '#src/domain/languages/strings.ts';

/** Returns in words how far a page has been reviewed, and whether all of it has. */
export function reviewState(locale: Locale, { law, language }: ReviewState): { text: string; done: boolean } {
	if (law === 'draft' && language === 'reviewed') return { text: string(locale, 'status.lawDraft'), done: false };
	if (law === 'draft') return { text: string(locale, 'status.draft'), done: false };
	if (language === 'draft') return { text: string(locale, 'status.languageDraft'), done: false };
	return { text: string(locale, 'status.reviewed'), done: true };
}
