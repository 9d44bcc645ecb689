import type { Finding } from '#src/domain/finding.ts';
import type { BuiltSite } from './site.ts';

/** Finds links of built pages that lead nowhere, to a missing anchor, or fetch something from another host. */
export function builtLinks({ pages, files, base }: BuiltSite): Finding[] {
	const root = base.endsWith('/') ? base : `${base}/`;
	const all = new Set(files);
	const ids = new Map(pages.map(({ file, html }) => [file, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]));
	return pages.flatMap(({ file, html }) =>
		[...html.matchAll(/<(a|link|script|img|source|iframe)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].flatMap(([, tag, raw = '']): Finding[] => {
			const href = raw.replaceAll('&amp;', '&');
			const at = { file, line: 0 };
			if (/^(data:|mailto:)/.test(href)) return [];
			if (/^[a-z]+:/.test(href)) {
				const isReference = tag === 'a' || /<link\b[^>]*rel="(canonical|alternate)"/.test(html.slice(Math.max(0, html.indexOf(raw) - 200), html.indexOf(raw)));
				return isReference ? [] : [{ ...at, problem: `<${tag}> fetches "${href}" from another host.`, remedy: 'Serve it from this site, or leave it out.' }];
			}
			const [path = '', anchor] = href.split('#');
			if (path !== '' && !path.startsWith(root)) return [{ ...at, problem: `The link "${href}" leaves the path of the site (${root}).`, remedy: 'Make the address with src/domain/addresses.ts.' }];
			const target = path === '' ? file : decodeURI(path.slice(root.length)).replace(/(^|\/)$/, '$1index.html');
			if (!all.has(target)) return [{ ...at, problem: `The link "${href}" leads to no file.`, remedy: 'Correct the link, or build the page it names.' }];
			if (anchor && !ids.get(target)?.has(decodeURIComponent(anchor))) return [{ ...at, problem: `The link "${href}" leads to no anchor.`, remedy: 'Correct the part after #, or give the place that id.' }];
			return [];
		}),
	);
}
