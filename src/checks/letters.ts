import { hasPage } from '#src/domain/edition.ts';
import type { Finding } from '#src/domain/finding.ts';
import { figuresIn } from '#src/domain/languages/figures-in.ts';
import { inScript } from '#src/domain/languages/format.ts';
import { locales, sourceLocale, writtenLocales, type WrittenLocale } from '#src/domain/languages/locales.ts';
import { wrongApostrophe } from '#src/domain/languages/wrong-apostrophe.ts';
import { findProvision, mayBeUnread, type Law } from '#src/domain/law/law.ts';
import type { Reference } from '#src/domain/law/schema.ts';
import { headFields, footFields, isField, kindOf } from '#src/domain/letters/fields.ts';
import { placesIn, placePattern } from '#src/domain/letters/letter-text.ts';
import { sentencesOf, type Letter } from '#src/domain/letters/schema.ts';
import type { Library } from '#src/editions/library.ts';
import { typedQuantity } from './typed-quantity.ts';
import { wrongWords } from './wording.ts';

type Fault = Pick<Finding, 'problem' | 'remedy'>;
type Text = Record<WrittenLocale, string>;
type Path = (string | number)[];

/** Finds letters that rest on law which is not confirmed, type its numbers, or do not say the same in each language. */
export function letters({ letters: all, law, edition }: Library): Finding[] {
	const wrong = Object.fromEntries(writtenLocales.map((locale) => [locale, wrongWords(locale, law.wording)])) as Record<WrittenLocale, ReturnType<typeof wrongWords>>;
	return all.flatMap((letter) => {
		const at = (path: Path, faults: Fault[]): Finding[] => faults.map((fault) => ({ file: letter.file, line: letter.lineOf(path), ...fault }));
		const sentences = sentencesOf(letter);
		const same = all.find(({ order, slug }) => order === letter.order && slug < letter.slug);
		return [
			...textsOf(letter).flatMap(({ path, text }) => [
				...at(path, alike(text)),
				...writtenLocales.flatMap((locale) => at([...path, locale], [...spelling(text[locale], locale), ...typedFaults(text[locale]), ...wrong[locale](text[locale])])),
			]),
			...sentences.flatMap(({ sentence, path }) => [
				...sentence.rests_on.flatMap((reference, index) => at([...path, 'rests_on', index], groundFaults(reference, law))),
				...at(path, placeFaults(sentence, sentence.rests_on, path[0] === 'facts' || path[0] === 'requests', law)),
			]),
			...at(['facts'], fieldFaults(letter)),
			...(sentences.some(({ sentence, path }) => path[0] !== 'advice' && sentence.rests_on.length > 0) ? [] : at(['requests'], [{ problem: 'The letter rests on no law.', remedy: 'Write "rests_on" with the provisions at its requests.' }])),
			...letter.advice.flatMap(({ see }, place) =>
				see
					.filter((page) => !hasPage(edition, page, sourceLocale) && !all.some(({ slug }) => page === `letters/${slug}`))
					.flatMap((page) => at(['advice', place, 'see'], [{ problem: `There is no page "${page}".`, remedy: 'Name a leaflet that edition.yaml declares, or a letter, as leaflets/your-lawyer.' }])),
			),
			...(same ? at(['order'], [{ problem: `The place ${letter.order} in the list is that of "${same.slug}".`, remedy: 'Give each letter its own.' }]) : []),
		];
	});
}

/** Every text of a letter, with its place in the file. */
function textsOf(letter: Letter): { path: Path; text: Text }[] {
	const { title, heading, when, subject, to, attachments } = letter;
	return [
		...Object.entries({ title, heading, when, subject }).map(([part, text]) => ({ path: [part], text })),
		...Object.entries({ to, attachments }).flatMap(([part, texts]) => texts.map((text, index) => ({ path: [part, index], text }))),
		...sentencesOf(letter).map(({ sentence, path }) => ({ path, text: sentence })),
	];
}

/** The same fields, limits and figures in each language. */
function alike(text: Text): Fault[] {
	const places = (locale: WrittenLocale) => placesIn(text[locale]).sort().join(', ') || 'none';
	const figures = (locale: WrittenLocale) => figuresIn(text[locale]).sort().join(', ') || 'none';
	return writtenLocales.flatMap((locale) => [
		...(places(locale) === places(sourceLocale) ? [] : [{ problem: `In ${locales[locale].name} the places are ${places(locale)}, in English ${places(sourceLocale)}.`, remedy: 'Keep the words in braces as they are in English.' }]),
		...(figures(locale) === figures(sourceLocale) ? [] : [{ problem: `In ${locales[locale].name} the figures are ${figures(locale)}, in English ${figures(sourceLocale)}.`, remedy: 'Compare the texts.' }]),
	]);
}

function spelling(text: string, locale: WrittenLocale): Fault[] {
	const apostrophe = locale === 'uz' ? wrongApostrophe(text) : undefined;
	const cyrillic = locale === 'uz' ? inScript('uz-cyrl', text.replaceAll(placePattern, ' ')) : locale === 'ru' ? text.replaceAll(placePattern, ' ') : '';
	const latin = cyrillic.match(/\p{Script=Latin}+/gu) ?? [];
	return [
		...(apostrophe === undefined ? [] : [{ problem: `"${apostrophe}" has a wrong apostrophe.`, remedy: 'Write ʻ (U+02BB) in oʻ and gʻ, ʼ (U+02BC) for the tutuq belgisi.' }]),
		...(latin.length === 0 ? [] : [{ problem: `"${latin.join(' ')}" stands in Latin letters among Cyrillic ones.`, remedy: 'Type the word again in one alphabet.' }]),
	];
}

function typedFaults(text: string): Fault[] {
	const quantity = typedQuantity(text);
	return quantity === undefined ? [] : [{ problem: `"${quantity}" is typed.`, remedy: 'Write the limit that sets it, as {appeal-period}, so that a change of the law changes the letter.' }];
}

function groundFaults({ instrument, at }: Reference, law: Law): Fault[] {
	const provision = findProvision(law, { instrument, at });
	if (provision === undefined) return mayBeUnread(law, instrument) ? [] : [{ problem: `"${instrument}" has no provision "${at}".`, remedy: 'Correct the reference, or add the provision to the registry.' }];
	if (provision.confidence === 'verified' && provision.basis === 'text') return [];
	const why = provision.confidence === 'verified' ? 'known only at second hand' : `"${provision.confidence}"`;
	return [{ problem: `The letter rests on ${instrument} ${at}, which is ${why}.`, remedy: 'Leave the sentence out, or confirm the provision in its own text first.' }];
}

/** Places that are neither field nor limit, fields where nothing is filled in, limits that may not be stated or whose provision is not named. */
function placeFaults({ en }: Text, references: Reference[], filled: boolean, law: Law): Fault[] {
	if (law.unread.has('law/limits.yaml')) return [];
	return placesIn(en).flatMap((name): Fault[] => {
		if (isField(name)) return filled ? [] : [{ problem: `The field "${name}" stands where nothing is filled in.`, remedy: 'Fields stand in facts and requests.' }];
		const limit = law.limits.get(name);
		if (limit === undefined) return [{ problem: `"${name}" is neither a field nor a limit.`, remedy: 'Correct it; fields are in src/domain/letters/fields.ts, limits in src/law/limits.yaml.' }];
		if (limit.leaflet === 'no') return [{ problem: `The limit "${name}" may not stand in a letter.`, remedy: 'Leave it out; limits.yaml says why.' }];
		if (limit.confidence !== 'verified' || limit.basis !== 'text') return [{ problem: `The limit "${name}" is not verified in its own text.`, remedy: 'Leave it out until it is confirmed.' }];
		// A limit whose own provision is in doubt is told as such.
		if (groundFaults(limit.at, law).length > 0 || references.some(({ instrument, at }) => instrument === limit.at.instrument && at === limit.at.at)) return [];
		return [{ problem: `The limit "${name}" stands without its provision.`, remedy: `Add ${limit.at.instrument} ${limit.at.at} to "rests_on".` }];
	});
}

/** A field stands once, and one of several lines at the end of a fact: it is a block of its own on paper. */
function fieldFaults({ facts, requests }: Letter): Fault[] {
	const named: string[] = [...headFields, ...footFields, ...[...facts, ...requests].flatMap(({ en }) => placesIn(en).filter(isField))];
	const twice = named.find((name, index) => named.indexOf(name) !== index);
	const lines = [...facts.map((fact) => ({ fact, mayEnd: true })), ...requests.map((fact) => ({ fact, mayEnd: false }))];
	const inside = lines.flatMap(({ fact, mayEnd }) => writtenLocales.flatMap((locale) => placesIn(fact[locale]).filter((name) => isField(name) && kindOf(name) === 'long' && !(mayEnd && fact[locale].endsWith(`{${name}}`)))));
	return [
		...(twice === undefined ? [] : [{ problem: `The field "${twice}" stands twice.`, remedy: 'Ask for it once.' }]),
		...(inside[0] === undefined ? [] : [{ problem: `The field "${inside[0]}" takes several lines and stands within a sentence.`, remedy: 'Put it at the end of a fact.' }]),
	];
}
