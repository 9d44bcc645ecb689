import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const printSheet = fileURLToPath(new URL('../site/styles/handbook-print.css', import.meta.url));

/**
 * Takes two things out of Starlight's page that no option turns off: the script that keeps the state of
 * the sidebar in the browser's storage (this site stores nothing), and its print sheet (ours stands in
 * its place).
 */
export function starlightWithoutTraces(): AstroIntegration {
	return {
		name: 'starlight-without-traces',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'starlight-without-traces',
								enforce: 'pre',
								resolveId(id) {
									if (/SidebarPersistState/.test(id)) return '\0nothing-stored';
									if (id.startsWith('../style/print.css')) return `${printSheet}?url&no-inline`;
									return undefined;
								},
								load: (id) => (id === '\0nothing-stored' ? 'export {};' : undefined),
							},
						],
					},
				});
			},
		},
	};
}
