import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '#src/domain/edition.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { Library } from '#src/editions/library.ts';

/** A telephone number of Uzbekistan, however it is spaced. */
const phone = /\+\s?998[\d\s()-]{7,}|\b\d{2,3}[ -]\d{3}[ -]\d{2}[ -]?\d{2}\b/;

/** Finds a telephone number or an address of an office that nobody has confirmed: a wrong one costs hours. */
export function unconfirmedChannels({ root, edition, law, documents }: Library): Finding[] {
	const channels = [...law.contacts.values()].flatMap(({ channels: known }) => known);
	const confirmed = channels.filter(({ state }) => state === 'confirmed').map(({ value }) => value);
	const unconfirmed = channels.filter(({ state }) => state !== 'confirmed').map(({ value }) => value);
	return edition.pages
		.flatMap(({ path, in: languages }) => languages.map((locale) => ({ path, locale, file: fileOf(path, locale) })))
		.filter(({ path, locale }) => documents.some((document) => document.path === path && document.locale === locale))
		.flatMap(({ file }) =>
			readFileSync(join(root, file), 'utf8')
				.split('\n')
				.flatMap((text, index): Finding[] => {
					// The number of an article is not a telephone number, and a document on a site is not the address of its office.
					const line = text.replace(/\sat="[^"]*"/g, '');
					const found = (unconfirmed.find((value) => new RegExp(`(?<![\\d(.-])${escaped(value)}(?![\\d)-]|/\\w)`).test(line)) ?? phone.exec(line)?.[0])?.replace(/[\s()-]+$/, '');
					if (found === undefined || confirmed.includes(found)) return [];
					return [{ file, line: index + 1, problem: `"${found}" is a channel that nobody has confirmed.`, remedy: 'Leave it out, and say whom to ask for; or confirm that very channel in src/law/contacts.yaml.' }];
				}),
		);
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
