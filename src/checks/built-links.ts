import type { Finding } from '#src/domain/finding.ts';
import type { BuiltSite } from './site.ts';

/** Finds links of built pages that lead nowhere, to a missing anchor, or fetch something from another host. */
export function builtLinks({ pages, files, base }: BuiltSite): Finding[] {
	const root = base.endsWith('/') ? base : `${base}/`;
	const all = new Set(files);
	const ids = new Map(pages.map(({ file, html }) => [file, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]));
	return pages.flatMap(({ file, html }) =>
		linksIn(html).flatMap(({ tag, isReference, href }): Finding[] => {
			const at = { file, line: 0 };
			if (/^javascript:/i.test(href)) return [{ ...at, problem: `<${tag}> runs "${href}".`, remedy: 'Link to a page; scripts stand in src/site/elements.' }];
			if (/^(data:|mailto:)/.test(href)) return [];
			if (/^([a-z]+:|\/\/)/i.test(href)) {
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

interface Link {
	tag: string;
	/** It is followed only when somebody chooses it; everything else is fetched. */
	isReference: boolean;
	href: string;
}

/** Every address in the attributes of a page's elements. */
function linksIn(html: string): Link[] {
	return [...html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/gi)].flatMap(([, tag = '', attributes = '']) => {
		const isReference = tag === 'a' || (tag === 'link' && /\srel="(canonical|alternate)"/.test(attributes));
		return [...attributes.matchAll(/\s(href|src|srcset|data|action|formaction|poster)="([^"]*)"/g)]
			.flatMap(([, name, value = '']) => (name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [value]))
			.map((href) => ({ tag, isReference, href: href.replaceAll('&amp;', '&') }));
	});
}
