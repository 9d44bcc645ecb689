import type { HTMLElement } from 'node-html-parser';
import type { Finding } from '#src/domain/finding.ts';
import type { BuiltSite } from './site.ts';

/** Finds links of built pages that lead nowhere, to a missing anchor, or fetch something from another host. */
export function builtLinks({ pages, files, base }: BuiltSite): Finding[] {
	const root = base.endsWith('/') ? base : `${base}/`;
	const all = new Set(files);
	const ids = new Map(pages.map(({ file, root: page }) => [file, new Set(page.querySelectorAll('[id]').map(({ id }) => id))]));
	return pages.flatMap(({ file, root: page }) =>
		linksIn(page).flatMap(({ element, isReference, href }): Finding[] => {
			const tag = element.rawTagName;
			const at = { file, line: 0 };
			if (/^javascript:/i.test(href)) return [{ ...at, problem: `<${tag}> runs "${href}".`, remedy: 'Link to a page; scripts stand in src/site/elements.' }];
			if (/^(data:|mailto:)/.test(href)) return [];
			if (/^([a-z]+:|\/\/)/i.test(href)) {
				if (tag === 'a' && !/\bnoreferrer\b/.test(element.getAttribute('rel') ?? '')) {
					return [{ ...at, problem: `The link "${href}" would tell that site where the reader came from.`, remedy: 'Give it rel="noreferrer".' }];
				}
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
	element: HTMLElement;
	/** It is followed only when somebody chooses it; everything else is fetched. */
	isReference: boolean;
	href: string;
}

const attributes = ['href', 'src', 'srcset', 'data', 'action', 'formaction', 'poster'];

/** Every address in the attributes of a page's elements. */
function linksIn(page: HTMLElement): Link[] {
	return page.querySelectorAll(attributes.map((name) => `[${name}]`).join(', ')).flatMap((element) => {
		const isReference = element.rawTagName === 'a' || (element.rawTagName === 'link' && /^(canonical|alternate)$/.test(element.getAttribute('rel') ?? ''));
		return attributes
			.flatMap((name) => (element.getAttribute(name) === undefined ? [] : { name, value: element.getAttribute(name) ?? '' }))
			.flatMap(({ name, value }) => (name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [value]))
			.map((href) => ({ element, isReference, href }));
	});
}
