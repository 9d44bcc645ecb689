import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePDFRawStream, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { localeKeys } from '../../src/domain/languages/locales.ts';
import { folder } from './site.ts';

const leaflet = 'leaflets/arrested-your-rights.pdf';
const sheets = localeKeys.flatMap((locale) => ['handbook/court-hearing.pdf', leaflet].map((sheet) => ({ file: `${locale}/${sheet}` })));

async function open(file: string): Promise<PDFDocument> {
	return PDFDocument.load(readFileSync(join(folder, file)), { updateMetadata: false });
}

describe.each(sheets)('$file', ({ file }) => {
	let document: PDFDocument;

	beforeAll(async () => {
		document = await open(file);
	});

	test('shows its title in the window instead of the name of the file', () => {
		expect(document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).lookup(PDFName.of('DisplayDocTitle'))).toBe(PDFBool.True);
	});

	test('says that it follows PDF/UA-1', () => {
		const stream = document.catalog.lookup(PDFName.of('Metadata'));
		const xmp = stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8') : '';
		expect(xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/);
	});
});

test.each(localeKeys)('the leaflet in %s has exactly two pages', async (locale) => {
	expect((await open(`${locale}/${leaflet}`)).getPageCount()).toBe(2);
});
