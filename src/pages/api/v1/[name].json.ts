import type { APIRoute } from 'astro';
import { openFile } from '#src/domain/law/open-data.ts';
import { openNames, type OpenName } from '#src/domain/law/open-data-schema.ts';
import { currentLibrary } from '#src/editions/current.ts';

export const getStaticPaths = () => openNames.map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => Response.json(openFile(params['name'] as OpenName, currentLibrary()));
