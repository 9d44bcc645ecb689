import { diffArrays } from 'diff';
import type { Finding } from '#src/domain/finding.ts';
import { isLocale, locales } from '#src/domain/languages/locales.ts';
import type { BuiltPage, BuiltSheet, BuiltSite } from './site.ts';

/** Families that may stand in a sheet; text in any other would look different on each machine. */
const families = new Set(['NotoSans', 'NotoSerif']);

/** Parts of a page that only a screen has. */
const onScreenOnly = '.address, .forms, .plan, .status, .sr, .stale-note, nav, script, style, svg';

/** Share of the words of a page that its sheet must hold, in the same order. */
const share = 0.97;

/** Finds sheets without language, title or tags, with a foreign font, or that do not say what their page says. */
export function sheets({ pages, sheets: built }: BuiltSite): Finding[] {
	return built.flatMap((sheet) => {
		const { file, language, title, tagged, fonts } = sheet;
		const say = (problem: string, remedy: string): Finding => ({ file, line: 0, problem, remedy });
		const [locale = ''] = file.split('/');
		const tag = isLocale(locale) ? locales[locale].tag : undefined;
		const foreign = fonts.find(({ family, embedded }) => !embedded || !families.has(family));
		const page = pages.find((candidate) => candidate.file === file.replace(/\.pdf$/, '/index.html'));
		return [
			...(language === tag ? [] : [say(`The sheet says that its language is ${language ?? 'nothing'}; it should be ${tag}.`, 'Pass the tag of the locale to compile().')]),
			...(title === undefined ? [say('The sheet has no title.', 'Set document(title: …) in its theme.')] : []),
			...(tagged ? [] : [say('The sheet is not tagged: no screen reader can read it.', 'Compile it as PDF/UA.')]),
			...(foreign === undefined ? [] : [say(`The sheet uses the font ${foreign.family}${foreign.embedded ? '' : ', which is not in the file'}.`, 'Use the fonts of the theme.')]),
			...(page === undefined ? [] : missingWords(sheet, page, say)),
		];
	});
}

function missingWords({ text }: BuiltSheet, page: BuiltPage, say: (problem: string, remedy: string) => Finding): Finding[] {
	// Of a letter only the sheet itself is printed, in the language of the page.
	const main = (page.root.querySelector('[data-sheet]') ?? page.root.querySelector('main'))?.clone() as BuiltPage['root'] | undefined;
	for (const element of main?.querySelectorAll(onScreenOnly) ?? []) element.remove();
	const expected = wordsOf(main?.structuredText ?? '');
	const changes = diffArrays(expected, wordsOf(text));
	const held = changes.filter(({ added, removed }) => !added && !removed).reduce((sum, { count }) => sum + count, 0);
	if (held >= expected.length * share) return [];
	const [longest] = changes.filter(({ removed }) => removed).sort((a, b) => b.count - a.count);
	return [
		say(
			`The sheet holds ${held} of the ${expected.length} words of its page in their order; it lacks "${longest?.value.slice(0, 12).join(' ')}".`,
			'This is a fault of the program, not of the text: print every block in src/print, in the order of the page.',
		),
	];
}

function wordsOf(text: string): string[] {
	return text.normalize('NFC').match(/[\p{L}\p{N}ʻʼ]+/gu) ?? [];
}
