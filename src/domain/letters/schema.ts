import { z } from 'astro/zod';
import { inEachLanguage, reference } from '../law/schema.ts';

/** Where a letter stands in the list: by what has happened. */
export const letterGroups = ['first-day', 'later', 'wrong'] as const;
export type LetterGroup = (typeof letterGroups)[number];

/**
 * A sentence of a letter with the provisions on which it rests. What the person writes stands as `{person}`, a number
 * that the law sets as `{appeal-period}`, in Russian with a case as `{appeal-period:gen}`.
 */
const sentence = inEachLanguage.extend({ rests_on: z.array(reference).default([]) });
export type Sentence = z.infer<typeof sentence>;

/** What to know beforehand, with the leaflets and letters to which it leads, as `leaflets/your-lawyer`. */
const advice = sentence.extend({ see: z.array(z.string()).default([]) });

export const letterSchema = z.strictObject({
	/** Place in the list. */
	order: z.int().min(1),
	group: z.enum(letterGroups),
	/** Name of the page: neutral on a watched phone. */
	title: inEachLanguage,
	/** What it is, as the page says it. */
	heading: inEachLanguage,
	/** When it helps, in one line. */
	when: inEachLanguage,
	/** What to know before it is written. It is no part of the letter. */
	advice: z.array(advice).default([]),
	/** To whom, by office; the name of the body is a field. */
	to: z.array(inEachLanguage).min(1),
	/** Who may write it. */
	from: z.array(sentence).min(1),
	subject: inEachLanguage,
	facts: z.array(sentence).min(1),
	requests: z.array(sentence).min(1),
	attachments: z.array(inEachLanguage).default([]),
});
export type LetterData = z.infer<typeof letterSchema>;

/** A letter, as its file has it. */
export interface Letter extends LetterData {
	/** Name of the file, and last part of its address. */
	slug: string;
	file: string;
	/** Returns the line on which the value at a path begins. */
	lineOf(path: (string | number)[]): number;
}

/** Returns everything that a letter says and that rests on law, with its place in the file. */
export function sentencesOf({ advice, from, facts, requests }: LetterData): { sentence: Sentence; path: (string | number)[] }[] {
	return Object.entries({ advice, from, facts, requests }).flatMap(([part, sentences]) => sentences.map((sentence, index) => ({ sentence, path: [part, index] })));
}
