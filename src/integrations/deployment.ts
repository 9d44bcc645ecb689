import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheControl, headers, openDataHeaders } from '#src/site/headers.ts';
import { listFiles } from './list-files.ts';

/** Headers for the addresses that a pattern names: `/*` for all, otherwise one address. */
export interface HeaderRule {
	pattern: string;
	headers: Record<string, string>;
}

/**
 * Returns the headers of a built site: those of every answer, those of the open data, how long hashed files may be
 * kept, and the policy of each page, which no meta element can forbid to be framed.
 *
 * @param base Path under which the site is served.
 */
export function headerRules(folder: string, base: string): HeaderRule[] {
	const root = base.replace(/\/$/, '');
	const pages = listFiles(folder)
		.filter((file) => file.endsWith('.html'))
		.flatMap((file): HeaderRule[] => {
			const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
			if (policy === undefined) return [];
			return [{ pattern: `${root}/${file.replace(/(^|\/)index\.html$/, '$1')}`, headers: { 'Content-Security-Policy': `${policy}; frame-ancestors 'none'` } }];
		});
	const kept = ['_astro', 'pagefind/fragment', 'pagefind/index'].map((path) => ({ pattern: `${root}/${path}/*`, headers: { 'Cache-Control': cacheControl(`/${path}/`) } }));
	return [{ pattern: `${root}/*`, headers: { ...headers } }, { pattern: `${root}/api/*`, headers: { ...openDataHeaders } }, ...kept, ...pages];
}

/** Writes what a server needs beside the site: headers in two forms, and a sum for every file. */
export function writeDeployment(folder: string, base: string): void {
	const rules = headerRules(folder, base);
	writeFileSync(join(folder, '_headers'), headersFile(rules));
	writeFileSync(join(folder, 'Caddyfile'), caddyfile(rules, base));
	const sums = listFiles(folder)
		.filter((file) => file !== 'SHA256SUMS')
		.map((file) => `${createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')}  ${file}\n`);
	writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
}

/** The form of Netlify, Cloudflare Pages and others: a pattern, then indented headers. */
function headersFile(rules: HeaderRule[]): string {
	return rules
		.map(({ pattern, headers: lines }) => `${pattern}\n${Object.entries(lines).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
		.join('\n');
}

/** Returns the rules of a `_headers` file, the reverse of what {@link writeDeployment} writes. */
export function readHeaderRules(text: string): HeaderRule[] {
	return text
		.split(/\n\n/)
		.filter((block) => block.trim() !== '')
		.map((block) => {
			const [pattern = '', ...lines] = block.trimEnd().split('\n');
			const pairs = lines.map((line) => line.trim().split(/: (.*)/s).slice(0, 2) as [string, string]);
			return { pattern, headers: Object.fromEntries(pairs) };
		});
}

/** Returns the headers for an address, later rules over earlier ones. */
export function headersFor(rules: HeaderRule[], path: string): Record<string, string> {
	const matching = rules.filter(({ pattern }) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern));
	return Object.assign({}, ...matching.map(({ headers: lines }) => lines)) as Record<string, string>;
}

/** A complete server: pages with one policy share one matcher. */
function caddyfile(rules: HeaderRule[], base: string): string {
	const root = base.replace(/\/$/, '');
	const [everywhere, ...rest] = rules;
	const lost = rest.find(({ pattern }) => pattern === `${root}/404.html`)?.headers ?? {};
	const groups = new Map<string, string[]>();
	for (const { pattern, headers: lines } of rest) {
		const key = Object.entries(lines).map(([name, value]) => `${name} "${value}"`).join('\n');
		groups.set(key, [...(groups.get(key) ?? []), pattern]);
	}
	const matchers = [...groups].map(([line, patterns], index) => `\t@group${index} path ${patterns.join(' ')}\n\theader @group${index} ${line}\n`);
	return [
		'# Serve this folder: SITE_ROOT=/srv/handbook SITE_ADDRESS=example.org caddy run --config Caddyfile\n',
		'{$SITE_ADDRESS:localhost} {\n',
		...(root === '' ? [] : [`\turi strip_prefix ${root}\n`]),
		'\troot * {$SITE_ROOT:.}\n',
		'\tfile_server {\n\t\tprecompressed br\n\t\thide Caddyfile _headers\n\t}\n',
		`\theader {\n\t\tCache-Control no-cache\n${Object.entries(everywhere?.headers ?? {}).map(([name, value]) => `\t\t${name} "${value}"\n`).join('')}\t}\n`,
		...matchers,
		`\thandle_errors {\n\t\trewrite * /404.html\n${Object.entries(lost).map(([name, value]) => `\t\theader ${name} "${value}"\n`).join('')}\t\tfile_server {\n\t\t\tprecompressed br\n\t\t}\n\t}\n`,
		'}\n',
	].join('');
}
