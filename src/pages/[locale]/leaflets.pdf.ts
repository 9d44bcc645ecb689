import type { APIRoute } from 'astro';
import type { Locale } from '#src/domain/languages/locales.ts';
import { currentLibrary } from '#src/editions/current.ts';
import { documentsOf } from '#src/editions/library.ts';
import { leafletBooklet } from '#src/print/forms/leaflet-booklet.ts';
import { localePaths } from '#src/site/paths.ts';

export function getStaticPaths() {
	return localePaths().filter(({ params: { locale } }) => documentsOf(currentLibrary(), 'leaflet', locale).length > 0);
}

export const GET: APIRoute = async ({ params }) =>
	new Response(await leafletBooklet(params['locale'] as Locale, currentLibrary()) as BodyInit, { headers: { 'Content-Type': 'application/pdf' } });
