import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { sourceRoot } from '#src/editions/current.ts';

const derivedPage = /\/content\/[a-z]+\/uz-cyrl\/.*\.mdx$/;

/**
 * Serves the Latin file under the path of each derived page, and reloads the development server when the
 * law or the edition changes, on which every page depends.
 */
export function derivedSources(): AstroIntegration {
	return {
		name: 'derived-sources',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'derived-sources',
								enforce: 'pre',
								resolveId: (id) => (derivedPage.test(id.split('?')[0] ?? '') ? id : undefined),
								load(id) {
									const [path = ''] = id.split('?');
									if (!derivedPage.test(path)) return undefined;
									const latin = path.replace('/uz-cyrl/', '/uz/');
									this.addWatchFile(latin);
									return readFileSync(latin, 'utf8');
								},
								configureServer(server) {
									server.watcher.add([`${sourceRoot}/law`, `${sourceRoot}/edition.yaml`]);
									server.watcher.on('change', (file) => {
										if (!file.endsWith('.yaml')) return;
										server.moduleGraph.invalidateAll();
										server.ws.send({ type: 'full-reload' });
									});
								},
							},
						],
					},
				});
			},
		},
	};
}
