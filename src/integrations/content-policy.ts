import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from './list-files.ts';

/**
 * Returns the Content Security Policy of a built page: only what the page itself has, by hash, and what
 * this site serves. Only pages of search may compile WebAssembly, and only they and the finder fetch data.
 */
export function policyOf(html: string): string {
	const searches = html.includes('<search-page');
	const fetches = searches || html.includes('<standards-finder');
	const hashes = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))].sort();
	const scripts = hashes(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs);
	const styles = hashes(/<style[^>]*>(.*?)<\/style>/gs);
	return [
		"default-src 'none'",
		`script-src ${["'self'", ...(searches ? ["'wasm-unsafe-eval'"] : []), ...scripts].join(' ')}`,
		`style-src ${["'self'", ...styles].join(' ')}`,
		"img-src 'self' data:",
		...(fetches ? ["connect-src 'self'"] : []),
		...(searches ? ["worker-src 'self'"] : []),
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}

/** Writes the policy of each page into the page when the site has been built. */
export function contentPolicy(): AstroIntegration {
	return {
		name: 'content-policy',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				for (const file of listFiles(folder).filter((name) => name.endsWith('.html'))) {
					const html = readFileSync(join(folder, file), 'utf8');
					const policy = policyOf(html);
					const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
					writeFileSync(join(folder, file), html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + meta));
				}
			},
		},
	};
}
