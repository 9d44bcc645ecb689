import { dateForms } from '../languages/date-forms.ts';
import { formatQuantity, grammaticalCases, inScript } from '../languages/format.ts';
import { writtenLocale, type Locale } from '../languages/locales.ts';
import { string } from '../languages/strings.ts';
import { fullCitation, inPinpointOrder } from '../law/citations.ts';
import { findProvision, findQuantity, type Law } from '../law/law.ts';
import type { Instrument, Provision, Reference } from '../law/schema.ts';
import { footFields, headFields, isField, kindOf, type FieldId, type FieldKind } from './fields.ts';
import type { LetterData, Sentence } from './schema.ts';
import { shownValue } from './shown-value.ts';

/** A part of a line: words, or what the person has written; a blank has no value. */
export type Piece = { words: string } | { field: FieldId; kind: FieldKind; value: string | undefined };
export type Line = Piece[];

/** What is meant, of what the letter offers; on a blank nothing is chosen yet. */
export interface Choice {
	options: string[];
	chosen: number[];
}

/** Parts of a letter in which something is chosen. */
export const choiceParts = ['to', 'from', 'attachments'] as const;
export type ChoicePart = (typeof choiceParts)[number];

/** A letter in one language, ready to be set. */
export interface LetterText {
	/** To whom, from whom, with what: a line, and under it what can be chosen. */
	parts: Record<ChoicePart, { line: Line; choice: Choice }>;
	reply: Line;
	subject: string;
	facts: Line[];
	ask: string;
	requests: Line[];
	/** The provisions, as courts write them, in one paragraph. */
	basis: string;
	date: Line;
	signature: string;
}

/** What a person has given: days as `2026-11-24`, times as `09:10`, choices by their place. */
export interface Given {
	values?: Partial<Record<FieldId, string>>;
	chosen?: Partial<Record<ChoicePart, number[]>>;
}

/** Returns a letter in the language and script of a locale, with what was given in its places and blanks for the rest. */
export function letterText(letter: LetterData, locale: Locale, law: Law, { values = {}, chosen = {} }: Given = {}): LetterText {
	const words = (text: { en: string; ru: string; uz: string }) => inScript(locale, text[writtenLocale(locale)]);
	const forms = dateForms(locale);
	const blank = (field: FieldId): Piece => ({ field, kind: kindOf(field), value: shownValue(kindOf(field), values[field] ?? '', forms) });
	const line = (text: Sentence) => linesOf(text[writtenLocale(locale)], locale, law, blank);
	const labelled = (label: string, field: FieldId): Line => [{ words: `${label} ` }, blank(field)];
	const part = (name: ChoicePart, field: FieldId) => ({ line: labelled(string(locale, `letters.${name}`), field), choice: { options: letter[name].map(words), chosen: chosen[name] ?? [] } });
	return {
		parts: { to: part('to', 'office'), from: part('from', 'writer'), attachments: part('attachments', 'attached') },
		reply: labelled(string(locale, 'letters.reply'), 'reply'),
		subject: words(letter.subject),
		facts: letter.facts.map(line),
		ask: string(locale, 'letters.ask'),
		requests: letter.requests.map(line),
		basis: `${string(locale, 'letters.basis')} ${basisOf(letter, law).map(({ instrument, provision }) => fullCitation(instrument, provision.at, locale)).join('; ')}.`,
		date: labelled(string(locale, 'letters.date'), 'today'),
		signature: string(locale, 'letters.signature'),
	};
}

/** Returns a sentence of a letter outside the letter: advice has no blanks. */
export function adviceText(text: Sentence, locale: Locale, law: Law): string {
	return linesOf(text[writtenLocale(locale)], locale, law, () => ({ words: '' }))
		.map((piece) => ('words' in piece ? piece.words : ''))
		.join('');
}

/** A provision with its instrument. */
export interface Ground {
	instrument: Instrument;
	provision: Provision;
}

/** Returns the provisions on which a letter itself rests, each once: the Constitution, codes and laws, then treaties. */
export function basisOf({ facts, requests, from }: LetterData, law: Law): Ground[] {
	return groundsOf([...from, ...facts, ...requests].flatMap(({ rests_on: references }) => references), law);
}

/** Returns provisions, each once, in the order in which a letter names them. What the registry lacks is left out; a check tells it. */
export function groundsOf(references: Reference[], law: Law): Ground[] {
	const grounds = references.flatMap((to): Ground[] => {
		const instrument = law.instruments.get(to.instrument);
		const provision = findProvision(law, to);
		return instrument && provision ? [{ instrument, provision }] : [];
	});
	const rank = ({ instrument }: Ground) => ['constitution', 'code', 'law'].indexOf(instrument.kind) + 1 || 9;
	return [...new Map(grounds.map((ground) => [ground.provision, ground])).values()].sort(
		(a, b) => rank(a) - rank(b) || (a.instrument.id < b.instrument.id ? -1 : a.instrument.id > b.instrument.id ? 1 : inPinpointOrder(a.provision.at, b.provision.at)),
	);
}

const place = /\{([a-z-]+)(?::([a-z]+))?\}/;
/** Every place of a text, fields and limits alike. */
export const placePattern = new RegExp(place, 'g');

/** Returns the names of the places in a text, fields and limits alike, in order. */
export function placesIn(text: string): string[] {
	return [...text.matchAll(placePattern)].map(([, name = '']) => name);
}

/** A place that is neither a field nor a limit stays as it is written; a check tells it. */
function linesOf(text: string, locale: Locale, law: Law, blank: (field: FieldId) => Piece): Line {
	return text.split(new RegExp(`(${place.source.replaceAll(/\((?!\?)/g, '(?:')})`)).flatMap((part): Line => {
		const [, name, given] = place.exec(part) ?? [];
		if (name !== undefined && isField(name)) return [blank(name)];
		const quantity = name === undefined ? undefined : findQuantity(law, name);
		if (quantity === undefined) return part === '' ? [] : [{ words: inScript(locale, part) }];
		const grammaticalCase = grammaticalCases.find((candidate) => candidate === given) ?? 'nom';
		return [{ words: formatQuantity(locale, quantity.numbers, quantity.unit, { case: grammaticalCase }) }];
	});
}

/** Returns the fields of a letter in the order of its text: who writes to whom, the facts, what is attached, the day. */
export function fieldsOf({ facts, requests }: LetterData): FieldId[] {
	const named = [...facts, ...requests].flatMap(({ en }) => placesIn(en).filter(isField));
	return [...new Set([...headFields, ...named, ...footFields])];
}
