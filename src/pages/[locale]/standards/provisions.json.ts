import type { APIRoute } from 'astro';
import type { Locale } from '#src/domain/languages/locales.ts';
import { listedProvision } from '#src/domain/law/listed-provision.ts';
import { entriesOf } from '#src/domain/law/registry.ts';
import { addresses, currentLibrary } from '#src/editions/current.ts';
import { localePaths } from '#src/site/paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) => Response.json(entriesOf(currentLibrary().law).map((entry) => listedProvision(entry, params['locale'] as Locale, addresses)));
