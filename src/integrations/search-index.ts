import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentLibrary } from '#src/editions/current.ts';
import { buildIndex } from '#src/search/build-index.ts';
import { searchRecords } from '#src/search/records.ts';

/** Builds the index of search from the resolved pages when the site has been built. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				await buildIndex(searchRecords(currentLibrary()), fileURLToPath(new URL('pagefind', dir)));
			},
		},
	};
}
