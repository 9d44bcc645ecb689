import { PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';

/** What a finished sheet says of itself. */
export interface ReadSheet {
	language: string | undefined;
	title: string | undefined;
	tagged: boolean;
	/** Families of its fonts, and whether the file brings them along. */
	fonts: { family: string; embedded: boolean }[];
	/** Its text in the order of its tags, which is the order in which it is read aloud. */
	text: string;
}

/** Returns what a PDF says of itself. */
export async function readSheet(bytes: Uint8Array): Promise<ReadSheet> {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	const language = document.catalog.lookup(PDFName.of('Lang'));
	const marked = document.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
	return {
		language: language instanceof PDFString || language instanceof PDFHexString ? language.decodeText() : undefined,
		title: document.getTitle()?.trim() || undefined,
		tagged: marked?.lookup(PDFName.of('Marked')) === PDFBool.True,
		fonts: document.context
			.enumerateIndirectObjects()
			.map(([, object]) => object)
			.filter((object): object is PDFDict => object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
			.map((descriptor) => ({
				family: descriptor.lookup(PDFName.of('FontName'), PDFName).decodeText().replace(/^[A-Z]{6}\+/, '').split('-')[0] ?? '',
				embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((name) => descriptor.has(PDFName.of(name))),
			})),
		text: await taggedText(bytes),
	};
}

/** Walks the tags of each page; what no tag holds (heads and feet of pages) is not read aloud. */
async function taggedText(bytes: Uint8Array): Promise<string> {
	const document = await getDocumentProxy(Uint8Array.from(bytes));
	const texts: string[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const pieces = new Map<string, string>();
		const open: string[] = [];
		const { items } = await page.getTextContent({ includeMarkedContent: true });
		for (const item of items) {
			if ('str' in item) {
				const id = open.findLast((candidate) => candidate !== '') ?? '';
				pieces.set(id, `${pieces.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`);
			} else if (item.type === 'endMarkedContent') {
				open.pop();
			} else {
				open.push(item.type === 'beginMarkedContentProps' ? item.id : '');
			}
		}
		texts.push(textOf(await page.getStructTree(), pieces));
	}
	await document.loadingTask.destroy();
	return texts.join('\n');
}

type Tag = { role?: string; type?: string; id?: string; children?: Tag[] } | null;

/** Tags that are part of a line; all others begin a new one. */
const inLine = new Set(['Span', 'Link', 'Form', 'Em', 'Strong']);

function textOf(tag: Tag, pieces: Map<string, string>): string {
	if (tag?.type === 'content') return pieces.get(tag.id ?? '') ?? '';
	const inside = (tag?.children ?? []).map((child) => textOf(child, pieces)).join('');
	return inLine.has(tag?.role ?? '') ? inside : `\n${inside}\n`;
}
