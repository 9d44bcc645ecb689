import type { APIRoute } from 'astro';
import { currentLibrary } from '#src/editions/current.ts';
import { findDocument } from '#src/editions/library.ts';
import { leafletSheet } from '#src/print/forms/leaflet.ts';
import { pathsOf } from '#src/site/paths.ts';
import type { Locale } from '#src/domain/languages/locales.ts';

export function getStaticPaths() {
	return pathsOf(currentLibrary(), 'leaflet', ({ locale, path }) => ({ locale, slug: path.split('/')[1] }));
}

export const GET: APIRoute = async ({ params }) => {
	const library = currentLibrary();
	const document = findDocument(library, 'leaflet', `leaflets/${params['slug']}`, params['locale'] as Locale);
	if (document === undefined) return new Response(null, { status: 404 });
	return new Response(await leafletSheet(document, library) as BodyInit, { headers: { 'Content-Type': 'application/pdf' } });
};
