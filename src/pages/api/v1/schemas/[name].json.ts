import type { APIRoute } from 'astro';
import { openSchema } from '#src/domain/law/open-data.ts';
import { openNames, type OpenName } from '#src/domain/law/open-data-schema.ts';
import { addresses } from '#src/editions/current.ts';

export const getStaticPaths = () => openNames.map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => Response.json(openSchema(params['name'] as OpenName, addresses));
