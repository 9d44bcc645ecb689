import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textHash } from '../../src/domain/document/review.ts';
import { readReviews, recordReview, reviewsFile, reviewStateOf, type Reviews } from '../../src/editions/reviews.ts';
import { cleanPage } from './fixtures.ts';

const body = (text: string) => `## A {#a}\n\n${text} <Limit id="holding" /> <Cite id="code" at="5" />.`;
const page = (text: string, locale: 'uz' | 'uz-cyrl' | 'ru' = 'uz') => cleanPage('prose', body(text), locale);

describe('the hash of a text', () => {
	test('is the same for the same text', () => expect(textHash(page('Matn'))).toBe(textHash(page('Matn'))));

	test.each([
		['a word', page('Matn.')],
		['a heading', cleanPage('prose', body('Matn').replace('## A', '## B'), 'uz')],
		['a number set by law', cleanPage('prose', body('Matn').replace('holding', 'extra'), 'uz')],
		['a citation', cleanPage('prose', body('Matn').replace('at="5"', 'at="9"'), 'uz')],
	])('changes with %s', (_what, other) => expect(textHash(other)).not.toBe(textHash(page('Matn'))));

	test('changes with a citation that a leaflet does not show', () => {
		const leaflet = (at: string) => cleanPage('leaflet', `<Right>\n\n## A {#a}\n\nMatn <Cite id="code" at="${at}" />.\n\n</Right>`, 'uz');
		expect(textHash(leaflet('5'))).not.toBe(textHash(leaflet('5(1)')));
	});
});

describe('the state of a page', () => {
	const read = { by: 'N. N.', on: '2026-11-24' };
	const [latin, cyrillic] = [page('Matn'), page('Matn', 'uz-cyrl')];
	const state = (reviews: Reviews, document = latin) => reviewStateOf(reviews, document, latin);

	test.each<[string, Reviews, string, string]>([
		['without a review', {}, 'draft', 'draft'],
		['whose language was read', { uz: { language: { ...read, of: textHash(latin) } } }, 'draft', 'reviewed'],
		['whose law was read', { uz: { law: { ...read, of: textHash(latin) } } }, 'reviewed', 'draft'],
		['that has changed since', { uz: { law: { ...read, of: textHash(page('Eski')) }, language: { ...read, of: textHash(page('Eski')) } } }, 'draft', 'draft'],
		['that was read in another language', { ru: { law: { ...read, of: textHash(latin) } } }, 'draft', 'draft'],
	])('%s', (_what, reviews, law, language) => expect(state(reviews)).toEqual({ law, language }));

	test('in a derived script has the law of its source, and a reading of its own', () => {
		const reviews: Reviews = { uz: { law: { ...read, of: textHash(latin) }, language: { ...read, of: textHash(latin) } } };
		expect(state(reviews, cyrillic)).toEqual({ law: 'reviewed', language: 'draft' });
		expect(state({ ...reviews, 'uz-cyrl': { language: { ...read, of: textHash(cyrillic) } } }, cyrillic)).toEqual({ law: 'reviewed', language: 'reviewed' });
	});
});

describe('the record', () => {
	let root = '';
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'reviews-'));
	});
	afterEach(() => rmSync(root, { recursive: true, force: true }));
	const review = { by: 'N. N.', on: '2026-11-24', of: '0123456789ab' };

	test('keeps what was recorded before', () => {
		recordReview(root, 'leaflets/rights', 'uz', 'language', review);
		recordReview(root, 'leaflets/rights', 'uz', 'law', { ...review, by: 'M. M.' });
		recordReview(root, 'leaflets/rights', 'ru', 'law', review);
		expect(readReviews(root, 'leaflets/rights')).toEqual({ uz: { language: review, law: { ...review, by: 'M. M.' } }, ru: { law: review } });
		expect(readFileSync(join(root, reviewsFile('leaflets/rights')), 'utf8')).toMatch(/^\{\n\t"uz": \{.*\}\n$/s);
	});

	test('of a page that nobody has read is empty', () => expect(readReviews(root, 'about')).toEqual({}));

	test.each(['{', '{ "uz": { "law": { "by": "N. N.", "on": "2026-11-24" } } }', '{ "de": {} }', '{ "uz": { "law": { "by": "", "on": "2026-11-24", "of": "0123456789ab" } } }', '{ "uz": { "law": { "by": "N.", "on": "2026-13-24", "of": "0123456789ab" } } }'])('that says %s is not read', (text) => {
		const file = join(root, reviewsFile('about'));
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		expect(readReviews(root, 'about')).toBeUndefined();
	});
});
