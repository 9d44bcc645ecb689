import type { APIRoute } from 'astro';
import type { Locale } from '#src/domain/languages/locales.ts';
import { listedInstruments } from '#src/domain/law/listed-instruments.ts';
import { addresses, currentLibrary } from '#src/editions/current.ts';
import { localePaths } from '#src/site/paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) => Response.json(listedInstruments(currentLibrary().law, params['locale'] as Locale, addresses));
