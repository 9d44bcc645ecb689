import type { Finding } from '#src/domain/finding.ts';
import type { BuiltSite } from './site.ts';

/** Bytes that the headers of an answer take, generously. */
const headers = 700;

/** Most bytes, brotli and headers included, by kind of page. Leaflets are read on a bad network. */
const limits = [
	{ of: /^[a-z-]+\/(leaflets\/[^/]+|\d+)\/index\.html$/, bytes: 10_000, name: 'A leaflet' },
	{ of: /^[a-z-]+\/for-families\/index\.html$/, bytes: 10_000, name: 'The page for families' },
	{ of: /^[a-z-]+\/handbook\/[^/]+\/index\.html$/, bytes: 30_000, name: 'A page of the handbook' },
	{ of: /^[a-z-]+\/topics\/[^/]+\/index\.html$/, bytes: 30_000, name: 'A topic' },
	{ of: /^[a-z-]+\/letters\/[^/]+\/index\.html$/, bytes: 20_000, name: 'A letter' },
	{ of: /^[a-z-]+\/tools\/clock\/index\.html$/, bytes: 30_000, name: 'The clock' },
];

/** Most bytes of a leaflet on paper: it is passed on in messengers. */
const leafletSheet = { of: /^[a-z-]+\/leaflets\/[^/]+\.pdf$/, bytes: 150_000 };

/** Finds pages and sheets that are larger than their readers can wait for. */
export function fileSize({ pages, sheets }: BuiltSite): Finding[] {
	return [
		...pages.flatMap(({ file, bytes }): Finding[] => {
			const limit = limits.find(({ of }) => of.test(file));
			if (limit === undefined || bytes + headers <= limit.bytes) return [];
			return [{ file, line: 0, problem: `${limit.name} may have ${limit.bytes} bytes; this one has ${bytes + headers}.`, remedy: 'Shorten the page or its styles.' }];
		}),
		...sheets
			.filter(({ file, bytes }) => leafletSheet.of.test(file) && bytes > leafletSheet.bytes)
			.map(({ file, bytes }) => ({ file, line: 0, problem: `The sheet of a leaflet may have ${leafletSheet.bytes} bytes; this one has ${bytes}.`, remedy: 'Take pictures or weights of type out of src/print/theme/leaflet.typ.' })),
	];
}
