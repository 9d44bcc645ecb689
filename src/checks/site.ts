import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Finding } from '#src/domain/finding.ts';
import { builtLinks } from './built-links.ts';
import { pageMarkup } from './page-markup.ts';
import { pageSize } from './page-size.ts';

/** A built page: its path in the site, its text, and its size as it is sent. */
export interface BuiltPage {
	file: string;
	html: string;
	/** Bytes after brotli, without headers. */
	bytes: number;
}

/** The built site as the checks see it. */
export interface BuiltSite {
	pages: BuiltPage[];
	/** Every file of the site, pages included. */
	files: string[];
	/** Path under which the site is served. */
	base: string;
}

const checks = [builtLinks, pageMarkup, pageSize];

/** Returns everything that is wrong with a built site. */
export function checkSite(folder: string, files: string[], base: string): Finding[] {
	const pages = files
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const html = readFileSync(join(folder, file), 'utf8');
			return { file, html, bytes: brotliCompressSync(html).length };
		});
	return checks.flatMap((check) => check({ pages, files, base }));
}
