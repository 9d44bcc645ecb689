import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolders, hasPage, pageOf } from '#src/domain/edition.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { Library } from '#src/editions/library.ts';

/** Finds files of content that edition.yaml does not declare, so that nothing is dropped in silence. */
export function undeclaredPages({ root, edition }: Library): Finding[] {
	return [...new Set(Object.values(contentFolders))]
		.map((folder) => join('content', folder))
		.filter((folder) => existsSync(join(root, folder)))
		.flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).replaceAll('\\', '/')),
		)
		.flatMap((file) => {
			const page = pageOf(file);
			if (page === undefined) {
				return [{ file, line: 0, problem: 'This is not the file of a page.', remedy: 'Pages are content/<folder>/<uz, ru or en>/<slug>.mdx; move or remove the file.' }];
			}
			if (hasPage(edition, page.path, page.locale)) return [];
			return [{ file, line: 0, problem: `edition.yaml does not declare the page "${page.path}" for ${page.locale}.`, remedy: 'Declare it in edition.yaml, or remove the file.' }];
		});
}
