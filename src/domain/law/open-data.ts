import { z } from 'astro/zod';
import type { Addresses } from '../addresses.ts';
import type { Document } from '../document/document.ts';
import type { Edition } from '../edition.ts';
import { inScript } from '../languages/format.ts';
import { localeKeys, locales, writtenLocale, type Locale, type WrittenLocale } from '../languages/locales.ts';
import { changesOf, restingOn } from './changes.ts';
import { fullCitation, provisionAnchor, shortCitation } from './citations.ts';
import { checkBy, type Law } from './law.ts';
import { openHead, openRecords, type OpenHead, type OpenName, type OpenRecord } from './open-data-schema.ts';
import { entriesOf, instrumentsInOrder } from './registry.ts';
import type { Aside, Provision } from './schema.ts';

/** What the open data is made from. */
export interface OpenSource {
	law: Law;
	edition: Edition;
	documents: Document[];
	addresses: Addresses;
}

/** A file of the open data. */
export interface OpenFile<N extends OpenName> extends OpenHead {
	data: OpenRecord<N>[];
}

/** Returns a file of the open data: every record, in the order of the site. The same source gives the same bytes. */
export function openFile<N extends OpenName>(name: N, source: OpenSource): OpenFile<N> {
	const { law, edition, addresses } = source;
	return {
		$schema: schemaAddress(name, addresses),
		licence: edition.licences.law.replaceAll(' ', '-'),
		edition: { number: edition.number, date: edition.date },
		...lawChecked(law),
		data: records[name](source),
	};
}

/** Returns the JSON Schema (draft 2020-12) of a file of the open data. */
export function openSchema(name: OpenName, addresses: Addresses): object {
	const { $schema, ...schema } = z.toJSONSchema(openHead.extend({ data: z.array(openRecords[name] as z.ZodType) }));
	return { $schema, $id: schemaAddress(name, addresses), ...schema };
}

/** The address in full as soon as the site has one: a file that was downloaded still finds its schema. */
function schemaAddress(name: OpenName, addresses: Addresses): string {
	const address = addresses.shared(`api/v1/schemas/${name}.json`);
	return addresses.full(address) ?? address;
}

function lawChecked({ instruments, limits }: Law): Pick<OpenHead, 'law_checked'> {
	const days = [...[...instruments.values()].flatMap(({ provisions }) => provisions), ...limits.values()].flatMap(({ confidence, checked }) => (confidence === 'verified' && checked !== undefined ? [checked] : [])).sort();
	const [first, last] = [days.at(0), days.at(-1)];
	return first === undefined || last === undefined ? {} : { law_checked: { first, last } };
}

const records: { [N in OpenName]: (source: OpenSource) => OpenRecord<N>[] } = {
	instruments: ({ law, addresses }) =>
		instrumentsInOrder(law).map(({ id, kind, force, scope, body, adopted, title, short, official, text_of }) => ({
			id,
			kind,
			force,
			scope,
			body: body && text(body),
			adopted,
			title: text(title),
			short: byTag((locale) => inScript(locale, short[writtenLocale(locale)]).replace(/,$/, '')),
			official: { url: official.url, opened: official.opened === 'no' || official.opened === false ? null : official.opened },
			text_of,
			url: byTag((locale) => addresses.page(locale, `standards/${id}`)),
		})),
	provisions: ({ law, addresses }) =>
		entriesOf(law).map(({ instrument, provision, anchor }) => ({
			id: anchor,
			instrument: instrument.id,
			...provision,
			cite: { short: byTag((locale) => shortCitation(instrument, provision.at, locale)), full: byTag((locale) => fullCitation(instrument, provision.at, locale)) },
			says: text(provision.says),
			history: history(provision),
			check_by: checkBy(provision),
			url: byTag((locale) => addresses.page(locale, `standards/${instrument.id}`, anchor)),
		})),
	topics: ({ law, addresses }) =>
		[...law.topics.values()].map(({ id, name, lede, questions }) => ({
			id,
			name: text(name),
			lede: text(lede),
			questions: questions.map(({ ask, international, national, verdict }) => ({
				ask: text(ask),
				international: international.map(provisionAnchor),
				national: national.map(provisionAnchor),
				verdict: verdict && { is: verdict.is, says: text(verdict.says) },
			})),
			url: byTag((locale) => addresses.page(locale, `topics/${id}`)),
		})),
	limits: ({ law }) =>
		[...law.limits.values()].map((limit) => ({ ...limit, at: provisionAnchor(limit.at), also: limit.also.map(provisionAnchor), says: text(limit.says), remark: limit.remark && aside(limit.remark), exceptions: limit.exceptions.map(aside), history: history(limit), check_by: checkBy(limit) })),
	glossary: ({ law }) => [...law.terms.values()].map(({ term, plain, definition, ...rest }) => ({ ...rest, term: { ...text(term), ...(term.kaa ? { kaa: term.kaa } : {}) }, plain: plain && text(plain), definition: definition && provisionAnchor(definition) })),
	contacts: ({ law }) =>
		[...law.contacts.values()].map(({ name, says, words, rests_on, also, channels, ...rest }) => ({
			...rest,
			name: text(name),
			says: text(says),
			words: words && text(words),
			rests_on: rests_on.map(provisionAnchor),
			also: also.map(provisionAnchor),
			channels: channels.map(({ kind, state, value, as_of, checked }) => (state === 'confirmed' ? { kind, state, value, as_of, checked } : { kind, state, as_of, checked })),
		})),
	changes: ({ law, documents }) =>
		changesOf(law).map((change) => {
			const { date, kind, says, law: act, at, limit } = change;
			const provision = provisionAnchor(at);
			return {
				id: `${limit ?? provision}-${kind}-${date}`,
				date,
				kind,
				says: text(says),
				law: act,
				provision,
				limit,
				pages: [...new Set(restingOn(change, documents, law).map(({ path }) => path))],
			};
		}),
};

function byTag(textOf: (locale: Locale) => string): Record<(typeof locales)[Locale]['tag'], string> {
	return Object.fromEntries(localeKeys.map((locale) => [locales[locale].tag, textOf(locale)])) as Record<(typeof locales)[Locale]['tag'], string>;
}

function history({ history: entries }: Pick<Provision, 'history'>) {
	return entries.map(({ says, ...rest }) => ({ ...rest, says: text(says) }));
}

function aside({ see, ...says }: Aside) {
	return { says: text(says), see };
}

function text(written: Record<WrittenLocale, string>): ReturnType<typeof byTag> {
	return byTag((locale) => inScript(locale, written[writtenLocale(locale)]));
}
