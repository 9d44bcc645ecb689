import { z } from 'astro/zod';
import { editionSchema } from '../edition.ts';
import { contactSchema, inEachLanguage, instrumentSchema, limitSchema, termSchema, topicSchema } from './schema.ts';

/*
 * The shapes of the open data, made from those that check the data: what is kept for the site alone is left out, and
 * what has to be worked out (Cyrillic, citations, addresses, the day of the next check) is put in.
 */
const text = inEachLanguage.extend({ 'uz-Cyrl': inEachLanguage.shape.uz }).meta({ id: 'Text', description: 'By BCP 47 tag. Cyrillic Uzbek is derived from Latin by rule.' });
const url = text.meta({ id: 'Addresses', description: 'Paths of the page from the root of the host, by BCP 47 tag.' });
const provisionId = z.string().describe('Id of a record of provisions.json.');
const provisionIds = z.array(provisionId);

const source = instrumentSchema.shape.provisions.element;
const entry = source.shape.history.unwrap().element;
const provenance = {
	confidence: source.shape.confidence.describe('verified: seen in its source; from-memory: not seen; conflicting: sources disagree. Show the last two as to be confirmed.'),
	basis: source.shape.basis.describe('text: its own wording was read; secondary: another document that cites it was read.'),
	checked: source.shape.checked.describe('Day or month of the last check; absent where none is recorded.'),
	check_by: source.shape.check_by.describe('When it is due to be checked again.'),
	history: z.array(entry.extend({ says: text })).describe('What the rule was until a date, or has been from a date on.'),
};

const instrument = instrumentSchema.omit({ pinpoint: true, full: true, gather: true, provisions: true }).extend({
	body: text.optional(),
	title: text,
	short: text.describe('Name in a running citation.'),
	official: z.strictObject({ url: z.url(), opened: z.iso.date().nullable().describe('Day on which a person opened the address; null if nobody has.') }),
	text_of: instrumentSchema.shape.text_of.describe('State of the text that was read.'),
	url,
});

const provision = source.extend({
	...provenance,
	id: provisionId,
	instrument: z.string().describe('Id of a record of instruments.json.'),
	at: source.shape.at.describe('Pinpoint: 226(1) is article 226, part 1; in codes and laws 31-1 is article 31¹.'),
	cite: z.strictObject({ short: text, full: text.describe('The form that courts write.') }),
	says: text.describe('What it says, in the words of this project: no quotation.'),
	url,
});

const aside = z.strictObject({ says: text, see: z.array(z.string()).describe('Ids of records of limits.json to which it leads.') });

const limit = limitSchema.extend({
	...provenance,
	at: provisionId.describe('The provision that sets it.'),
	also: provisionIds.describe('Others that state it.'),
	says: text,
	remark: aside.optional().describe('What the text leaves open, or what has to be known with the limit.'),
	exceptions: z.array(aside),
});

const question = topicSchema.shape.questions.unwrap().element;
const topic = topicSchema.omit({ also: true }).extend({
	name: text,
	lede: text,
	questions: z.array(
		question.extend({
			ask: text,
			international: provisionIds,
			national: provisionIds,
			verdict: question.shape.verdict.unwrap().extend({ says: text }).optional(),
		}),
	),
	url,
});

const term = termSchema.extend({
	term: text.extend({ kaa: z.string().optional() }),
	plain: text.optional().describe('What it means for the person, in plain words.'),
	attested: termSchema.shape.attested.describe('Where the Uzbek and the Russian term stand in the texts of the law.'),
	definition: provisionId.optional(),
	seen_as: termSchema.shape.seen_as.describe('Everyday words that people type.'),
});

const channel = contactSchema.shape.channels.unwrap().element.omit({ sources: true });
const contact = contactSchema.extend({
	name: text,
	says: text.describe('What it can do, for whom.'),
	words: text.optional().describe('Words to say or to write to it.'),
	rests_on: provisionIds,
	also: provisionIds.describe('Provisions beside it.'),
	channels: z
		.array(z.union([channel.extend({ state: channel.shape.state.extract(['confirmed']) }), channel.omit({ value: true }).extend({ state: channel.shape.state.exclude(['confirmed']) })]))
		.describe('A number or an address is published only once somebody has confirmed that very channel.'),
});

const change = z.strictObject({
	id: z.string(),
	date: entry.shape.from.unwrap().describe('Day, month or year, as recorded.'),
	kind: z.enum(['from', 'until']).describe('from: what applies from that date on; until: what applied up to and including it.'),
	says: text.describe('What the rule was, or has been since.'),
	law: entry.shape.law.describe('The act that made the change.'),
	provision: provisionId.describe('The provision that changed; of a limit, the one that sets it.'),
	limit: z.string().optional().describe('Id of a record of limits.json, where its history tells the change.'),
	pages: z.array(z.string()).describe('Pages of the site that rest on it, without base and language: handbook/court-hearing.'),
});

/** The shape of the records of each file of the open data. */
export const openRecords = { instruments: instrument, provisions: provision, topics: topic, limits: limit, glossary: term, contacts: contact, changes: change } as const;

export type OpenName = keyof typeof openRecords;
export type OpenRecord<N extends OpenName> = z.output<(typeof openRecords)[N]>;

/** Names of the files of the open data. */
export const openNames = Object.keys(openRecords) as OpenName[];

/** What stands round the records of each file. */
export const openHead = z.strictObject({
	$schema: z.string(),
	licence: z.string().describe('SPDX identifier.'),
	edition: editionSchema.pick({ number: true, date: true }),
	law_checked: z
		.strictObject({ first: source.shape.checked.unwrap(), last: source.shape.checked.unwrap() })
		.optional()
		.describe('The oldest and the newest check among the verified provisions and limits of this edition.'),
});
export type OpenHead = z.output<typeof openHead>;
