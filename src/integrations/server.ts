import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheControl } from '#src/site/headers.ts';
import { headersFor, readHeaderRules } from './deployment.ts';

/** A running server and where it answers. */
export interface Served {
	server: Server;
	address: string;
}

/**
 * Serves a built site as it would be deployed: brotli copies, the headers of its own `_headers` file,
 * status 404 with the page for lost addresses.
 *
 * @param port 0 for any free one.
 * @throws {Error} If the folder has no site, or the port is taken.
 */
export async function startServer(folder: string, port: number, base = process.env['BASE_PATH'] ?? '/'): Promise<Served> {
	const lost = join(folder, '404.html');
	if (!existsSync(lost) || !existsSync(join(folder, '_headers'))) throw new Error(`There is no site in ${folder}/. Run "npm run build" first.`);
	const root = base.replace(/\/$/, '');
	const rules = readHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'));
	const files = sirv(folder, {
		brotli: true,
		etag: true,
		setHeaders: (response, path) => {
			response.setHeader('Cache-Control', cacheControl(path));
			// Pagefind's own files, which have no type of their own.
			if (/\.(pf_\w+|pagefind)$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
		},
		onNoMatch: (request, response) => {
			const packed = /\bbr\b/.test(String(request.headers['accept-encoding']));
			response.writeHead(404, {
				...headersFor(rules, `${root}/404.html`),
				'Content-Type': 'text/html; charset=utf-8',
				'Cache-Control': 'no-cache',
				Vary: 'Accept-Encoding',
				...(packed ? { 'Content-Encoding': 'br' } : {}),
			});
			response.end(readFileSync(packed ? `${lost}.br` : lost));
		},
	});
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		for (const [name, value] of Object.entries(headersFor(rules, url.split('?')[0] ?? url))) response.setHeader(name, value);
		if (root !== '' && !url.startsWith(`${root}/`)) {
			response.writeHead(302, { Location: `${root}/` });
			response.end();
			return;
		}
		const [path = '', query] = url.slice(root.length).split('?');
		// The address of a page ends with a slash: without it, its headers would not be found.
		if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
			response.writeHead(301, { Location: `${root}${path}/${query === undefined ? '' : `?${query}`}` });
			response.end();
			return;
		}
		request.url = url.slice(root.length);
		files(request, response);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, resolve);
	});
	const bound = server.address();
	return { server, address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : port}${root}/` };
}
