import type { Block, Document } from '#src/domain/document/document.ts';
import { keyedBlocks } from '#src/domain/document/fingerprint.ts';
import { textHash } from '#src/domain/document/review.ts';
import { locales } from '#src/domain/languages/locales.ts';
import type { Library } from '#src/editions/library.ts';
import { compile } from '../compile.ts';
import { printerFor, typstLanguage } from '../sheet.ts';
import { blocks, content, inlines, literal } from '../typst.ts';

/** A part of a page that is read as one, as Typst markup, with the name under which people speak of it. */
interface Row {
	key: string;
	markup: string;
}

/**
 * Returns a copy for a reviewer: the English page beside a translation, block by block, with a margin for
 * notes; of the English page itself the text alone. Every page of it bears the hash of the text.
 */
export async function reviewSheet(document: Document, english: Document, library: Library): Promise<Uint8Array> {
	const shown = document === english ? [english] : [english, document];
	const heads = shown.map(({ locale }) => locales[locale].name);
	const title = `Review copy: ${document.meta.title} (${document.path})`;
	const hash = textHash(document);
	const facts = {
		title,
		site: library.edition.name.en,
		heads,
		how: `Text ${hash}. Read every block, write in the margin, and give the copy back with your name. If the text changes after that, the page is a draft again.`,
		foot: `${document.path} · ${locales[document.locale].name} · text ${hash}`,
	};
	const columns = shown.map((page) => ({ page, rows: rowsOf(page, library) }));
	const [first] = columns;
	const rows = (first?.rows ?? []).map(({ key }, index) => `(${[content(key), ...columns.map(({ page, rows: own }) => `text(lang: ${literal(typstLanguage(page))})[${own[index]?.markup ?? ''}]`)].join(', ')}),`);
	const source = [`#import "/src/print/theme/review.typ": *`, `#review(${literal(facts)}, (\n${rows.join('\n')}\n))`].join('\n');
	return (await compile(source, locales[document.locale].tag)).pdf;
}

function rowsOf(document: Document, library: Library): Row[] {
	const printer = printerFor(document, library, '10pt');
	const markup = (block: Block) => (block.kind === 'steps' ? `#steps(${blocks([block], printer)})` : blocks([block], printer));
	const texts = Object.entries(document.meta).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
	const keyed = keyedBlocks(document);
	return [
		...texts.map(([key, text]) => ({ key, markup: `#${content(text)}` })),
		...document.intro.map((block, index) => ({ key: `${index + 1}`, markup: markup(block) })),
		...document.sections.flatMap((section) => [
			{ key: '', markup: `#heading(level: 2)[${inlines(section.heading, printer)}]` },
			...keyed.filter((each) => each.section === section).map(({ key, block }) => ({ key, markup: markup(block) })),
		]),
	];
}
