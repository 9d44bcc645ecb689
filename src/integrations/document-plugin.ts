import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { MdastPluginDefinition, PluginFactoryContext } from 'satteri';
import { pageOf } from '#src/domain/edition.ts';
import { currentLibrary, sourceRoot } from '#src/editions/current.ts';
import { toMdast } from '#src/site/to-mdast.ts';

/**
 * Puts the resolved page in the place of the page as written, so that what Astro compiles is what paper,
 * search and checks read too.
 *
 * @throws {Error} For a page that edition.yaml does not declare or that could not be read. The checks
 * have told so before; this is the net.
 */
export function documentPlugin({ fileURL }: PluginFactoryContext): MdastPluginDefinition | undefined {
	if (fileURL === undefined) return undefined;
	const file = relative(sourceRoot, fileURLToPath(fileURL)).replaceAll('\\', '/');
	const derived = file.includes('/uz-cyrl/');
	const page = pageOf(file.replace('/uz-cyrl/', '/uz/'));
	if (page === undefined) return undefined;
	return {
		name: 'document',
		before(root, context) {
			const locale = derived ? 'uz-cyrl' : page.locale;
			const document = currentLibrary().documents.find((candidate) => candidate.path === page.path && candidate.locale === locale);
			if (document === undefined) throw new Error(`${file}: this page is not declared in edition.yaml, or it cannot be read. Run "npm run build" for the reason.`);
			context.replaceNode(root, toMdast(document) as never);
		},
	};
}
