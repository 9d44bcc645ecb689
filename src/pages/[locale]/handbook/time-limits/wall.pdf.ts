import type { APIRoute } from 'astro';
import type { Locale } from '#src/domain/languages/locales.ts';
import { currentLibrary } from '#src/editions/current.ts';
import { timeLimitsSheet } from '#src/print/forms/time-limits.ts';
import { localePaths } from '#src/site/paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) =>
	new Response((await timeLimitsSheet(params['locale'] as Locale, currentLibrary())) as BodyInit, { headers: { 'Content-Type': 'application/pdf' } });
