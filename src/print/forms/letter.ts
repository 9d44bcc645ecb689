import { locales, writtenLocale, type Locale } from '#src/domain/languages/locales.ts';
import { inScript } from '#src/domain/languages/format.ts';
import { string } from '#src/domain/languages/strings.ts';
import { gatherSources } from '#src/domain/law/citations.ts';
import { oldestCheck } from '#src/domain/law/law-dates.ts';
import { kindOf, labelOf } from '#src/domain/letters/fields.ts';
import { adviceText, choiceParts, fieldsOf, groundsOf, letterText, type ChoicePart, type LetterText, type Line } from '#src/domain/letters/letter-text.ts';
import { sentencesOf, type Letter } from '#src/domain/letters/schema.ts';
import type { Library } from '#src/editions/library.ts';
import { siteName } from '#src/site/site-name.ts';
import { compile } from '../compile.ts';
import { fieldAddress, withFormFields, type FormField } from '../form-fields.ts';
import { hashOfText, imprintFrom, typstLanguage } from '../sheet.ts';
import { content, literal, quoted, words } from '../typst.ts';

/** How many ruled lines a field of several has, and the size of type in points: a letter has the first with which it fits on one side. */
const settings = [11, 10.5].flatMap((size) => [7, 6, 5, 4, 3].map((lines) => ({ size, lines })));
/** What a letter has that needs two sides anyway. */
const onTwoSides = { size: 11, lines: 6 };

/** Returns a letter as a blank on A4 that can also be filled in on a screen, and a page on how to use it, which stays with the writer. */
export async function letterSheet(letter: Letter, locale: Locale, library: Library): Promise<Uint8Array> {
	const { law } = library;
	const say = (text: { en: string; ru: string; uz: string }) => inScript(locale, text[writtenLocale(locale)]);
	const text = letterText(letter, locale, law);
	const grounds = groundsOf(sentencesOf(letter).flatMap(({ sentence }) => sentence.rests_on), law);
	const facts = {
		documentTitle: `${say(letter.title)} – ${siteName(locale)}`,
		lang: typstLanguage({ locale }),
		site: siteName(locale),
		keep: string(locale, 'letters.keep'),
		before: string(locale, 'letters.before'),
		imprint: imprintFrom(library, {
			locale,
			path: `letters/${letter.slug}`,
			purpose: string(locale, 'letters.online'),
			checked: oldestCheck(grounds.map(({ provision }) => provision)),
			hash: hashOfText(JSON.stringify([text, locale])),
		}),
	};
	const advice = letter.advice.map((sentence) => {
		const sources = gatherSources(groundsOf(sentence.rests_on, law).map(({ instrument, provision }) => ({ instrument, at: provision.at })), locale);
		return `[${words(adviceText(sentence, locale, law))}${sources && ` #text(size: 9pt)[(${words(sources)})]`}]`;
	});
	const source = ({ size, lines }: typeof onTwoSides) => [
		'#import "/src/print/theme/letter.typ": *',
		`#let facts = ${literal(facts)}`,
		`#show: letter.with(facts, ${size}pt)`,
		'#head[',
		partOf(text, 'to'),
		partOf(text, 'from'),
		`#par[${markup(text.reply)}]`,
		']',
		`#heading(level: 1)[${words(text.subject)}]`,
		...text.facts.map((fact) => paragraph(fact, lines)),
		`#ask[${words(text.ask)}]`,
		`#enum(${text.requests.map((request) => `[${markup(request)}]`).join(', ')})`,
		`#par[${words(text.basis)}]`,
		partOf(text, 'attachments'),
		`#sign([${markup(text.date)}], ${content(text.signature)})`,
		`#aside(facts)[#list(${[...advice, content(string(locale, 'letters.handIn'))].join(', ')})]`,
	].join('\n');
	const print = (setting: typeof onTwoSides) => compile(source(setting), locales[locale].tag);
	const fields = [...choiceParts.flatMap((part) => ticksOf(text, part)), ...fieldsOf(letter).map((field): FormField => ({ name: field, label: string(locale, labelOf(field)), kind: kindOf(field) === 'long' ? 'long' : 'line' }))];
	for (const setting of settings) {
		const { pdf, pages } = await print(setting);
		// The letter on one side, the page for the writer on the other.
		if (pages <= 2) return withFormFields(pdf, fields);
	}
	return withFormFields((await print(onTwoSides)).pdf, fields);
}

/** A paragraph; a field of several lines stands under its words. */
function paragraph(line: Line, lines: number): string {
	const last = line.at(-1);
	if (last === undefined || 'words' in last || last.kind !== 'long') return `#par[${markup(line)}]`;
	return `#long-field([${markup(line.slice(0, -1))}], ${quoted(fieldAddress(last.field))}, ${lines})`;
}

/** A line as markup; the last blank of a line takes what is left of it. */
function markup(line: Line): string {
	return line
		.map((piece, index) => {
			if ('words' in piece) return words(piece.words);
			const room = index === line.length - 1 ? '1fr' : `widths.${piece.kind}`;
			return `#field(${quoted(fieldAddress(piece.field))}, ${room});`;
		})
		.join('');
}

/** A line of the head or the foot, and under it what can be ticked; a single office goes without saying which. */
function partOf(text: LetterText, part: ChoicePart): string {
	const { line, choice: { options } } = text.parts[part];
	const ticks = ticksOf(text, part).map(({ name, label }) => `#tick(${quoted(fieldAddress(name))}, [${words(label)}])`);
	return `#part([${markup(line)}], [${ticks.length === 0 && options[0] !== undefined ? `#par[(${words(options[0])})]` : ticks.join('\n')}])`;
}

function ticksOf(text: LetterText, part: ChoicePart): FormField[] {
	const { options } = text.parts[part].choice;
	return options.length === 1 && part === 'to' ? [] : options.map((label, index) => ({ name: `${part}-${index + 1}`, label, kind: 'tick' }));
}
