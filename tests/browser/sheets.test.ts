import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePDFRawStream, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { localeKeys, locales } from '../../src/domain/languages/locales.ts';
import { folder } from './site.ts';

const leaflet = 'leaflets/arrested-your-rights.pdf';
const sheets = localeKeys.flatMap((locale) => ['handbook/court-hearing.pdf', leaflet].map((sheet) => ({ locale, file: `${locale}/${sheet}` })));

/** Families that may stand in a sheet. */
const families = ['NotoSans', 'NotoSerif'];

async function open(file: string): Promise<PDFDocument> {
	return PDFDocument.load(readFileSync(join(folder, file)), { updateMetadata: false });
}

describe.each(sheets)('$file', ({ file, locale }) => {
	let document: PDFDocument;

	beforeAll(async () => {
		document = await open(file);
	});

	test('declares its language', () => {
		const language = document.catalog.lookup(PDFName.of('Lang'));
		expect(language instanceof PDFString || language instanceof PDFHexString ? language.decodeText() : language).toBe(locales[locale].tag);
	});

	test('is tagged', () => {
		expect(document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).lookup(PDFName.of('Marked'))).toBe(PDFBool.True);
		expect(document.catalog.lookup(PDFName.of('StructTreeRoot'))).toBeInstanceOf(PDFDict);
	});

	test('has a title, which the window shows instead of the name of the file', () => {
		expect(document.getTitle()?.trim()).toBeTruthy();
		expect(document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).lookup(PDFName.of('DisplayDocTitle'))).toBe(PDFBool.True);
	});

	test('says that it follows PDF/UA-1', () => {
		const stream = document.catalog.lookup(PDFName.of('Metadata'));
		const xmp = stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8') : '';
		expect(xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/);
	});

	test('embeds its fonts, and only those of the project', () => {
		const fonts = document.context
			.enumerateIndirectObjects()
			.map(([, object]) => object)
			.filter((object): object is PDFDict => object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
			.map((descriptor) => ({
				family: descriptor.lookup(PDFName.of('FontName'), PDFName).decodeText().replace(/^[A-Z]{6}\+/, '').split('-')[0],
				embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((name) => descriptor.has(PDFName.of(name))),
			}));
		expect(fonts.length).toBeGreaterThan(0);
		expect(fonts.filter(({ family = '', embedded }) => !embedded || !families.includes(family))).toEqual([]);
	});
});

test.each(localeKeys)('the leaflet in %s has exactly two pages', async (locale) => {
	expect((await open(`${locale}/${leaflet}`)).getPageCount()).toBe(2);
});
