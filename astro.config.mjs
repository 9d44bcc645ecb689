import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { features } from './src/domain/document/parse.ts';
import { locales, sourceLocale } from './src/domain/languages/locales.ts';
import { basePath, siteUrl, sourceRoot } from './src/editions/current.ts';
import { contentPolicy } from './src/integrations/content-policy.ts';
import { derivedSources } from './src/integrations/derived-sources.ts';
import { documentPlugin } from './src/integrations/document-plugin.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { starlightWithoutTraces } from './src/integrations/starlight-without-traces.ts';
import { overrides } from './src/site/overrides/index.ts';

export default defineConfig({
	site: siteUrl,
	base: basePath,
	server: { port: Number(process.env['PORT'] ?? 4321) },
	trailingSlash: 'always',
	// One cache for each source: a trial site must not meet the pages of another.
	cacheDir: `node_modules/.astro/${createHash('sha256').update(sourceRoot).digest('hex').slice(0, 8)}`,
	compressHTML: true,
	devToolbar: { enabled: false },
	// Readers pay for their data: nothing is fetched before it is asked for.
	prefetch: false,
	markdown: { processor: satteri({ features, mdastPlugins: [documentPlugin] }) },
	integrations: [
		derivedSources(),
		siteMap(),
		starlightWithoutTraces(),
		starlight({
			title: 'Before trial',
			locales: Object.fromEntries(Object.entries(locales).map(([key, { tag, name }]) => [key, { lang: tag, label: name }])),
			defaultLocale: sourceLocale,
			components: overrides,
			customCss: ['./src/site/styles/handbook.css'],
			// Our own index and our own page of search; no code blocks; our own page for lost addresses.
			pagefind: false,
			expressiveCode: false,
			disable404Route: true,
			credits: false,
		}),
		contentPolicy(),
		searchIndex(),
	],
});
