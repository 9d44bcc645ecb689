import { blocksOf, passagesOf, type Block, type Document, type Inline } from '#src/domain/document/document.ts';
import type { Finding } from '#src/domain/finding.ts';
import { writtenLocale } from '#src/domain/languages/locales.ts';
import { provisionAnchor } from '#src/domain/law/citations.ts';
import { glossaryOf } from '#src/domain/law/glossary.ts';
import { limitGroups } from '#src/domain/law/limit-groups.ts';
import type { Library } from '#src/editions/library.ts';

/** Finds links in prose that lead to a page or an anchor which does not exist. */
export function internalLinks({ documents, letters, edition, addresses, law }: Library): Finding[] {
	const anchors = new Map(documents.map((document) => [addresses.page(document.locale, document.path), anchorsOf(document)]));
	for (const { locale } of documents) {
		anchors.set(addresses.page(locale, 'handbook/glossary'), new Set(glossaryOf(documents, law, locale).map(({ term }) => term.id)));
		anchors.set(addresses.page(locale, 'handbook/time-limits'), new Set([...law.limits.keys(), ...limitGroups.map((group) => `group-${group}`), 'group-counting']));
		for (const page of ['search', 'handbook/sources', 'changes']) anchors.set(addresses.page(locale, page), new Set());
		if (letters.length > 0) for (const page of ['letters', ...letters.map(({ slug }) => `letters/${slug}`)]) anchors.set(addresses.page(locale, page), new Set());
		anchors.set(addresses.page(locale, 'contacts'), new Set(law.contacts.keys()));
		anchors.set(addresses.page(locale, 'treaties'), new Set(law.treaties.keys()));
		anchors.set(addresses.page(locale, 'comparison'), new Set(law.comparison.keys()));
	}
	/** Pages that are declared and could not be read: links to them are not judged. */
	const unread = new Set(edition.pages.flatMap(({ path, in: languages }) => languages.map((locale) => addresses.page(locale, path))).filter((page) => !anchors.has(page)));
	return documents
		.filter(({ locale }) => locale === writtenLocale(locale))
		.flatMap((document) =>
			passagesOf(document)
				.flatMap(({ inlines, line }) => linksIn(inlines).map((href) => ({ href, line })))
				.filter(({ href }) => href.startsWith('/') || href.startsWith('#'))
				.flatMap(({ href, line }): Finding[] => {
					const [page = '', anchor] = href.split('#');
					if (unread.has(page)) return [];
					const known = anchors.get(page || addresses.page(document.locale, document.path));
					const at = { file: document.file, line };
					if (known === undefined) return [{ ...at, problem: `The link "${href}" leads to no page.`, remedy: 'Write it as /handbook/slug/, without locale, to a page that edition.yaml declares.' }];
					if (anchor && !known.has(anchor)) return [{ ...at, problem: `The link "${href}" leads to no heading or paragraph.`, remedy: 'Use the id of a heading ({#id}) or of a paragraph (p-3).' }];
					return [];
				}),
		);
}

function linksIn(inlines: Inline[]): string[] {
	return inlines.flatMap((inline) => [
		...(inline.kind === 'link' ? [inline.href] : []),
		...('children' in inline ? linksIn(inline.children) : []),
	]);
}

function anchorsOf(document: Document): Set<string> {
	const ids = (block: Block): string[] => {
		if (block.kind === 'steps') return block.steps.map(({ id }) => id);
		if (block.kind === 'contact') return [`contact-${block.id}`];
		return block.kind === 'unit' || block.kind === 'heading' ? [block.id] : [];
	};
	const sources = document.kind === 'chapter' ? document.citations.map(({ to }) => provisionAnchor(to)) : [];
	return new Set([...document.sections.map(({ id }) => id), ...blocksOf(document).flatMap(ids), ...sources]);
}
