import type { APIRoute } from 'astro';
import { localeKeys, type Locale } from '#src/domain/languages/locales.ts';
import type { Letter } from '#src/domain/letters/schema.ts';
import { currentLibrary } from '#src/editions/current.ts';
import { letterSheet } from '#src/print/forms/letter.ts';

export function getStaticPaths() {
	return localeKeys.flatMap((locale) => currentLibrary().letters.map((letter) => ({ params: { locale, letter: letter.slug }, props: { locale, letter } })));
}

export const GET: APIRoute<{ locale: Locale; letter: Letter }> = async ({ props: { locale, letter } }) =>
	new Response((await letterSheet(letter, locale, currentLibrary())) as BodyInit, { headers: { 'Content-Type': 'application/pdf' } });
