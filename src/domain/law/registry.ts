import type { Document } from '../document/document.ts';
import type { Locale } from '../languages/locales.ts';
import { inPinpointOrder, provisionAnchor } from './citations.ts';
import type { Law } from './law.ts';
import type { Instrument, Provision } from './schema.ts';

/** One record of the registry with its instrument, and the anchor under which the site knows it. */
export interface Entry {
	instrument: Instrument;
	provision: Provision;
	anchor: string;
}

/** Where the handbook or a leaflet rests on a provision; `unit` is the paragraph, where there are numbers. */
export interface Use {
	document: Document;
	unit?: { id: string; number: string };
}

const kinds: readonly Instrument['kind'][] = ['constitution', 'code', 'law', 'decree', 'by-law', 'treaty', 'comment', 'soft-law', 'case', 'finding'];
const forces: readonly Instrument['force'][] = ['binding', 'interprets-binding', 'not-binding'];

/** Returns the instruments in the order in which a court would look: by scope, force, kind, then as the files stand. */
export function instrumentsInOrder({ instruments }: Law): Instrument[] {
	return [...instruments.values()].sort((one, other) => rankOf(one) - rankOf(other));
}

/** Returns where an instrument stands among the sources of a court: national before international, binding first, then by kind. */
export function rankOf({ scope, force, kind }: Instrument): number {
	return (scope === 'national' ? 0 : 100) + forces.indexOf(force) * 20 + kinds.indexOf(kind);
}

/** Returns every record of the registry, in the order of its instruments and of their texts. */
export function entriesOf(law: Law): Entry[] {
	return instrumentsInOrder(law).flatMap((instrument) =>
		[...instrument.provisions].sort((one, other) => inPinpointOrder(one.at, other.at)).map((provision) => ({ instrument, provision, anchor: provisionAnchor({ instrument: instrument.id, at: provision.at }) })),
	);
}

/** Whether an instrument shows practice (a case, a finding) rather than setting a rule. */
export function isPractice({ kind }: Instrument): boolean {
	return kind === 'case' || kind === 'finding';
}

/** Returns, by anchor, where the pages of a locale rest on a provision: each paragraph once, each other page once. */
export function usesOf(documents: Document[], locale: Locale): Map<string, Use[]> {
	return gatherUses(documents, locale, ({ citations }) => citations.map(({ to, unit }) => ({ key: provisionAnchor(to), unit })));
}

/** Returns, by id, where the pages of a locale state a limit or a figure: each paragraph once, each other page once. */
export function limitUsesOf(documents: Document[], locale: Locale): Map<string, Use[]> {
	return gatherUses(documents, locale, ({ limits }) => limits.map(({ id, unit }) => ({ key: id, unit })));
}

function gatherUses(documents: Document[], locale: Locale, of: (document: Document) => { key: string; unit: Use['unit'] }[]): Map<string, Use[]> {
	const uses = new Map<string, Use[]>();
	for (const document of documents) {
		if (document.locale !== locale) continue;
		for (const { key, unit } of of(document)) {
			const known = uses.get(key) ?? [];
			if (!known.some((use) => use.document === document && use.unit?.id === unit?.id)) known.push(unit ? { document, unit } : { document });
			uses.set(key, known);
		}
	}
	return uses;
}
