import { getEntry, render } from 'astro:content';
import type { Document } from '#src/domain/document/document.ts';

/**
 * Returns the compiled page of a leaflet, of the home page or of a page of prose.
 *
 * @throws {Error} If the collection does not have the page.
 */
export async function contentOf({ kind, path, locale, file }: Document) {
	const entry = kind === 'leaflet' ? await getEntry('leaflets', path.replace('leaflets', locale)) : await getEntry('pages', `${locale}/${path}`);
	if (entry === undefined) throw new Error(`${file}: the page is not in its collection.`);
	return (await render(entry)).Content;
}
