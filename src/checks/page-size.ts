import type { Finding } from '#src/domain/finding.ts';
import type { BuiltSite } from './site.ts';

/** Bytes that the headers of an answer take, generously. */
const headers = 700;

/** Most bytes, brotli and headers included, by kind of page. Leaflets are read on a bad network. */
const limits = [
	{ of: /^[a-z-]+\/(leaflets\/[^/]+|\d+)\/index\.html$/, bytes: 10_000, name: 'A leaflet' },
	{ of: /^[a-z-]+\/handbook\/[^/]+\/index\.html$/, bytes: 30_000, name: 'A page of the handbook' },
	{ of: /^[a-z-]+\/topics\/[^/]+\/index\.html$/, bytes: 30_000, name: 'A topic' },
	{ of: /^[a-z-]+\/letters\/[^/]+\/index\.html$/, bytes: 20_000, name: 'A letter' },
	{ of: /^[a-z-]+\/tools\/clock\/index\.html$/, bytes: 30_000, name: 'The clock' },
];

/** Finds pages that are larger than their readers can wait for. */
export function pageSize({ pages }: BuiltSite): Finding[] {
	return pages.flatMap(({ file, bytes }): Finding[] => {
		const limit = limits.find(({ of }) => of.test(file));
		if (limit === undefined || bytes + headers <= limit.bytes) return [];
		return [{ file, line: 0, problem: `${limit.name} may have ${limit.bytes} bytes; this one has ${bytes + headers}.`, remedy: 'Shorten the page or its styles.' }];
	});
}
