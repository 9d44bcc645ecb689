import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import type { Finding } from '#src/domain/finding.ts';
import { readSheet, type ReadSheet } from '#src/print/read-sheet.ts';
import { builtLinks } from './built-links.ts';
import { contentSecurity } from './content-security.ts';
import { fileSize } from './file-size.ts';
import { pageMarkup } from './page-markup.ts';
import { sheets } from './sheets.ts';

/** A built page: its path in the site, its elements, and its size as it is sent. */
export interface BuiltPage {
	file: string;
	root: HTMLElement;
	/** Bytes as it is sent, in brotli, without headers. */
	bytes: number;
}

/** A built sheet: its path in the site, and what the file itself says. */
export interface BuiltSheet extends ReadSheet {
	file: string;
	/** Bytes of the file. */
	bytes: number;
}

/** The built site as the checks see it. */
export interface BuiltSite {
	pages: BuiltPage[];
	sheets: BuiltSheet[];
	/** Every file of the site, pages included. */
	files: string[];
	/** Path under which the site is served. */
	base: string;
}

const checks = [builtLinks, pageMarkup, contentSecurity, fileSize, sheets];

/** Returns everything that is wrong with a built site; its pages must have their brotli copies. */
export async function checkSite(folder: string, files: string[], base: string): Promise<Finding[]> {
	const pages = files
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const html = readFileSync(join(folder, file), 'utf8');
			return { file, root: parsePage(html), bytes: statSync(join(folder, `${file}.br`)).size };
		});
	const read: BuiltSheet[] = [];
	for (const file of files.filter((name) => name.endsWith('.pdf'))) {
		const content = readFileSync(join(folder, file));
		read.push({ file, bytes: content.byteLength, ...(await readSheet(content)) });
	}
	return checks.flatMap((check) => check({ pages, sheets: read, files, base }));
}

/** Returns the elements of a page; the texts of scripts and styles stay as they are written. */
export function parsePage(html: string): HTMLElement {
	return parse(html, { blockTextElements: { script: true, style: true } });
}
