import { z } from 'astro/zod';
import { writtenLocales } from '../languages/locales.ts';

const text = z.string().trim().min(1, 'write the text');
/** Text in each language in which people write; Cyrillic Uzbek is derived from `uz`. */
export const inEachLanguage = z.strictObject({ en: text, ru: text, uz: text });

const byDepth = z.array(z.string()).min(1).max(3);
const forms = z.array(text).min(1).optional();
const day = z.iso.date('write a day that exists, as 2026-11-24, or no');
const howDated = 'write a day that exists, a month or a year, as 2026-11-24, 2026-11 or 2026';
const dayOrMonth = z
	.string()
	.regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, howDated)
	.refine((date) => date.length < 10 || day.safeParse(date).success, howDated);

/** How sure we are of a fact: `verified` was seen in its source, `from-memory` was not, `conflicting` sources disagree. */
const confidence = z.enum(['verified', 'from-memory', 'conflicting']);

/** `text`: the wording was read; `secondary`: another document that cites it was read. */
const basis = z.enum(['text', 'secondary']);

const history = z.array(
	z.strictObject({ until: dayOrMonth.optional(), from: dayOrMonth.optional(), says: inEachLanguage, law: z.string().optional() }),
);

/** What every fact of law records about how it is known. */
const provenance = {
	confidence,
	basis,
	/** Day of the last check, or its month where no day was recorded. A missing date is never taken for today. */
	checked: dayOrMonth.optional(),
	/** When to check again; six months after `checked` unless given. */
	check_by: dayOrMonth.optional(),
	sources: z.array(z.string()).default([]),
	history: history.default([]),
};

export const unit = z.enum(['hours', 'days', 'full-days', 'months', 'years', 'base-amounts', 'immediately']);

const provision = z.strictObject({
	/** Pinpoint as the brackets of a citation name it: `226(1)`, `95-1`, `10(a)-(b)`. */
	at: z.string().regex(/^[\p{L}\d.-]+(\([\da-z-]+\))*(-\([\da-z]+\))?$/u, 'write a pinpoint as 226(1), 31-1, 9(3) or 10(a)-(b)'),
	topics: z.array(z.string()).default([]),
	/** What it says, in our own words. */
	says: inEachLanguage,
	...provenance,
	/** Numbers of an international text; a national limit stands in limits.yaml. */
	figures: z.array(z.strictObject({ id: z.string(), number: z.number(), unit })).default([]),
});
export type Provision = z.infer<typeof provision>;

const gathered = z.strictObject({ one: z.string(), other: z.string() });

export const instrumentSchema = z.strictObject({
	id: z.string(),
	kind: z.enum(['treaty', 'constitution', 'code', 'law', 'decree', 'by-law', 'soft-law', 'comment', 'case', 'finding']),
	force: z.enum(['binding', 'interprets-binding', 'not-binding']),
	scope: z.enum(['national', 'international']),
	/** Who adopted it; needed for cases and findings, whose heading names the body. */
	body: inEachLanguage.optional(),
	adopted: dayOrMonth.optional(),
	title: inEachLanguage,
	/** Name in a running citation. */
	short: inEachLanguage,
	/**
	 * Short form of a pinpoint by depth: article; article and part; article, part and point. A form for
	 * several follows after a bar: "para {1} | paras {1}".
	 */
	pinpoint: z.strictObject({ en: byDepth, ru: byDepth, uz: byDepth }),
	/** The form that courts write, with the name of the instrument, by depth. */
	full: z.strictObject({ en: byDepth, ru: byDepth, uz: byDepth }),
	/** Source line of a leaflet, for one article and for several. */
	gather: z.strictObject({ en: gathered, ru: gathered, uz: gathered }),
	official: z.strictObject({ url: z.url('write the full address, as https://lex.uz/docs/-111460'), opened: z.union([day, z.literal('no'), z.literal(false)]) }),
	/** State of the text that was read. */
	text_of: z.string().optional(),
	provisions: z.array(provision).min(1),
});
export type Instrument = z.infer<typeof instrumentSchema>;

export const reference = z.strictObject({ instrument: z.string(), at: z.string() });
export type Reference = z.infer<typeof reference>;

/** Every event from which, or back from which, a limit is counted; the interface has words for each. */
export const events = [
	'apprehension', 'delivery', 'expiry', 'ruling', 'filing',
	'receipt-by-court', 'receipt-by-appeal-court', 'receipt-by-prosecutor', 'receipt-by-investigator', 'receipt-by-inquiry-officer', 'receipt-by-state-body',
	'receipt-of-report', 'receipt-of-record', 'receipt-of-copy', 'receipt-of-payment-ruling', 'receipt-of-explaining-notice',
	'first-act', 'meeting', 'choice', 'confirmation', 'questioning', 'challenge',
	'placement', 'transfer', 'arrival-at-remand-prison', 'visit', 'day-in-custody', 'custody', 'brought-in-after-remand', 'brought-in-for-record',
	'opening-of-case', 'appointed-time', 'end-of-file-reading', 'reading-of-refusal', 'hearing', 'start-of-hearing', 'start-of-trial', 'announcement',
	'decision', 'notice', 'day-set-for-handing-over', 'application', 'demand', 'penalty', 'day-of-decision',
] as const;

/** A sentence for readers beside a limit, with the limits to which it leads. */
const aside = inEachLanguage.extend({ see: z.array(z.string()).default([]) });
export type Aside = z.infer<typeof aside>;

export const limitSchema = z.strictObject({
	/** Names the limit, never its value. */
	id: z.string().regex(/^[a-z][a-z-]*$/, 'write an id of small letters and hyphens, without the value'),
	value: z.strictObject({
		number: z.number().optional(),
		unit,
		bound: z.enum(['at-most', 'at-least', 'over']).default('at-most'),
	}),
	/** Event from which, or back from which, the time is counted. */
	from: z.enum(events),
	direction: z.enum(['after', 'before']).default('after'),
	/** Criminal Procedure Code, articles 314 and 315. */
	counts: z
		.strictObject({ start: z.enum(['included', 'excluded']), days_off: z.enum(['move-nothing', 'move-end']) })
		.optional(),
	at: reference,
	also: z.array(reference).default([]),
	says: inEachLanguage,
	/** Whether a leaflet may state it. */
	leaflet: z.enum(['yes', 'with-care', 'no']),
	/** For those who write: how the limit may be stated. */
	note: z.string().optional(),
	/** For those who read: what the text leaves open, or what has to be known with it. */
	remark: aside.optional(),
	exceptions: z.array(aside).default([]),
	...provenance,
});
export type Limit = z.infer<typeof limitSchema>;

/** Where a form of a term was seen; a form that nobody has seen is from memory. */
const attestation = z.union(
	[
		reference.extend({
			/** How often the stem occurs in the whole text; of a phrase it may be that of its head word. */
			times: z.number().int().positive(),
			/** `ours`: each word stands in the article, the phrase is put together. */
			phrase: z.literal('ours').optional(),
		}),
		/** In no code: the official or press text where it was seen. */
		z.strictObject({ seen: text }),
	],
	'write { instrument, at, times } for the text of a code, or { seen } for any other',
);
export type Attestation = z.infer<typeof attestation>;

export const termSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z-]*$/, 'write an id of small letters and hyphens'),
	/** The form to write; Karakalpak is kept for the lawyer who will confirm it. */
	term: inEachLanguage.extend({ kaa: text.optional() }),
	/** Other forms of the same term that the texts have, or that are said. */
	also: z.strictObject({ en: forms, ru: forms, uz: forms, kaa: forms }).default({}),
	/** What it means for the person, in plain words. */
	plain: inEachLanguage.optional(),
	attested: z.strictObject({ uz: attestation.optional(), ru: attestation.optional(), kaa: attestation.optional() }).default({}),
	/** Only where a provision of the registry defines the term. */
	definition: reference.optional(),
	/** Everyday words that people type. */
	seen_as: z.array(z.string()).default([]),
});
export type Term = z.infer<typeof termSchema>;

/** A way to reach an office. Only a confirmed one is ever shown; of the others the site says how they are known. */
const channel = z.strictObject({
	kind: z.enum(['phone', 'email', 'web', 'address']),
	value: z.string(),
	state: z.enum(['stale', 'unconfirmed', 'confirmed']),
	/** Where it was seen; none if it is only remembered. */
	sources: z.array(z.string()).default([]),
	/** The day for which the source speaks; absent if the source has no date. */
	as_of: dayOrMonth.optional(),
	/** Day on which it was last looked for. */
	checked: dayOrMonth.optional(),
});
export type Channel = z.infer<typeof channel>;

export const contactSchema = z.strictObject({
	id: z.string(),
	name: inEachLanguage,
	/** What it can do, for whom. */
	says: inEachLanguage,
	/** Provisions on which that rests. */
	rests_on: z.array(reference).default([]),
	/** Provisions beside it, on the page of contacts only: a leaflet rests on `rests_on`. */
	also: z.array(reference).default([]),
	/** Words to say or to write to it, where a provision holds them. */
	words: inEachLanguage.optional(),
	group: z.enum(['state', 'advice', 'international']),
	/** Whether the office and what it does were seen in a source. */
	confidence,
	channels: z.array(channel).default([]),
	sources: z.array(z.string()).default([]),
});
export type Contact = z.infer<typeof contactSchema>;

export const wordingSchema = z.strictObject({
	language: z.enum(writtenLocales),
	/** Words that are not written; a star stands for any ending. */
	not: z.array(text).min(1),
	write: text,
	why: text,
});
/** Words that look right and are not: calques, names that have changed, words that convict before a court has. */
export type Wording = z.infer<typeof wordingSchema>;

/** What a comparison of the two sides comes to; said only where the texts of both were read. */
export const verdicts = ['same', 'differs', 'more-precise', 'no-rule'] as const;

export const topicSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z-]*$/, 'write an id of small letters and hyphens'),
	name: inEachLanguage,
	/** What the topic is about, in one sentence. */
	lede: inEachLanguage,
	/** Questions on which the international and the national rule stand side by side. */
	questions: z
		.array(
			z.strictObject({
				ask: inEachLanguage,
				international: z.array(reference).default([]),
				national: z.array(reference).default([]),
				/** A legal judgement; absent where one side is not verified. */
				verdict: z.strictObject({ is: z.enum(verdicts), says: inEachLanguage }).optional(),
			}),
		)
		.default([]),
	/** Other pages of the site that answer what a reader of the topic asks next; the path of each and the words of its link. */
	also: z.array(z.strictObject({ page: text, says: inEachLanguage })).default([]),
});
export type Topic = z.infer<typeof topicSchema>;

/** The four other States of Central Asia. */
export const neighbours = ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan'] as const;

const foreignCell = z.strictObject({
	says: inEachLanguage,
	/** The law of that State which is named for it; it was not always seen. */
	law: inEachLanguage.optional(),
	/** What a reader must know before relying on it. */
	note: inEachLanguage.optional(),
	/** The day for which the source speaks. */
	as_of: dayOrMonth.optional(),
	...provenance,
});
export type ForeignCell = z.infer<typeof foreignCell>;

/** One question to which the law of five States answers. */
export const comparisonSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z-]*$/, 'write an id of small letters and hyphens'),
	ask: inEachLanguage,
	/** Numbers stand as `{limit}`, in Russian with a case as `{limit:gen}`; how it is known is said by the registry. */
	uzbekistan: z.strictObject({ says: inEachLanguage, rests_on: z.array(reference).default([]) }),
	kazakhstan: foreignCell,
	kyrgyzstan: foreignCell,
	tajikistan: foreignCell,
	turkmenistan: foreignCell,
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** What Uzbekistan has done about a treaty. */
export const treatyStatusSchema = z
	.strictObject({
		id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'write an id of small letters, figures and hyphens'),
		/** The treaty in the registry; otherwise its title. */
		instrument: z.string().optional(),
		title: inEachLanguage.optional(),
		/** `unrecorded`: the records of `as_of` have no step of Uzbekistan. */
		status: z.enum(['acceded', 'ratified', 'signed', 'unrecorded', 'no-party']),
		/** Day of accession or of ratification. */
		joined: dayOrMonth.optional(),
		signed: dayOrMonth.optional(),
		/** Day from which it binds Uzbekistan, where it was seen; it is not computed. */
		in_force: day.optional(),
		/** State of the records in which it was looked for. */
		as_of: dayOrMonth.optional(),
		/** Complaints of individuals against Uzbekistan; absent where nothing is known. `unrecorded`: the records of `as_of` have no acceptance. */
		complaints: z
			.discriminatedUnion('state', [
				z.strictObject({ state: z.literal('accepted'), to: inEachLanguage, rests_on: z.array(reference).min(1) }),
				z.strictObject({ state: z.literal('unrecorded'), as_of: dayOrMonth, rests_on: z.array(reference).default([]) }),
				z.strictObject({ state: z.literal('unconfirmed'), rests_on: z.array(reference).min(1) }),
			])
			.optional(),
		/** Reservations and declarations, and what else must be known. */
		note: inEachLanguage.optional(),
		...provenance,
	})
	.refine(({ instrument, title }) => (instrument === undefined) !== (title === undefined), { message: 'write either "instrument" or "title"' })
	.refine(({ status, joined, signed, as_of: asOf }) => ({ acceded: joined, ratified: joined, signed: signed && asOf, unrecorded: asOf, 'no-party': 'no date' })[status] !== undefined, {
		message: 'write "joined" for what was acceded to or ratified, "signed" and "as_of" for what was only signed, "as_of" for what is unrecorded',
		path: ['status'],
	});
export type TreatyStatus = z.infer<typeof treatyStatusSchema>;
