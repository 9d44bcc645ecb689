import { existsSync, readFileSync } from 'node:fs';
import knownWords from '#src/domain/languages/uzbek/known-words.json' with { type: 'json' };
import { wordsWithLines } from '#src/domain/document/words-with-lines.ts';
import { inScript } from '#src/domain/languages/format.ts';
import { interfaceStrings } from '#src/domain/languages/strings.ts';
import { isKnownWord } from '#src/domain/languages/uzbek/known-word.ts';
import type { Limit, Provision } from '#src/domain/law/schema.ts';
import { currentLibrary } from '#src/editions/current.ts';

/*
 * npm run words: lists the Cyrillic words of the site that Debian's Uzbek word list (package hunspell-uz) does not
 * know, for a person to look at. A word that is right goes into known-words.json. The list is GPL: it is read where it
 * is installed, and is no part of the site.
 */
const list = '/usr/share/hunspell/uz_UZ.dic';
if (!existsSync(list)) {
	console.error('The word list is not installed. On Debian: apt-get install hunspell-uz');
	process.exit(1);
}
const forms = new Set([...readFileSync(list, 'utf8').toLowerCase().split(/\s+/), ...knownWords]);

const { documents, law } = currentLibrary();
const places = new Map<string, Set<string>>();
const look = (text: string, place: string) => {
	for (const word of text.match(/[а-яёўқғҳ]+(?:-[а-яёўқғҳ]+)*/giu) ?? []) {
		if (!isKnownWord(word.toLowerCase(), forms)) places.set(word.toLowerCase(), (places.get(word.toLowerCase()) ?? new Set()).add(place));
	}
};
const told = ({ says, history }: Provision | Limit) => [says, ...history.map((entry) => entry.says)].map(({ uz }) => uz);
for (const document of documents.filter(({ locale }) => locale === 'uz-cyrl')) for (const { text } of wordsWithLines(document)) look(text, document.path);
for (const text of Object.values(interfaceStrings.uz)) look(inScript('uz-cyrl', text.replace(/\{\w+\}/g, ' ')), 'interface');
for (const { id, title, provisions } of law.instruments.values()) for (const text of [title.uz, ...provisions.flatMap(told)]) look(inScript('uz-cyrl', text), `law: ${id}`);
for (const text of [...law.limits.values()].flatMap(told)) look(inScript('uz-cyrl', text), 'law: limits');
for (const { term, also, plain } of law.terms.values()) for (const text of [term.uz, ...(also.uz ?? []), plain?.uz ?? '']) look(inScript('uz-cyrl', text), 'law: glossary');

for (const [word, where] of [...places].sort(([one], [other]) => one.localeCompare(other))) console.log(`${word}  (${[...where].slice(0, 3).join(', ')})`);
console.log(`\n${places.size} words that the list does not know.`);
