import { join } from 'node:path';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolders } from './domain/edition.ts';
import { chapterFrontMatter, familiesFrontMatter, homeFrontMatter, leafletFrontMatter, proseFrontMatter } from './domain/document/front-matter.ts';
import { sourceRoot } from './editions/current.ts';
import { withCyrillic } from './editions/cyrillic-loader.ts';

const pagesIn = (folder: string) => withCyrillic(glob({ base: join(sourceRoot, 'content', folder), pattern: '**/*.mdx' }));

export const collections = {
	docs: defineCollection({ loader: pagesIn(contentFolders.chapter), schema: docsSchema({ extend: chapterFrontMatter }) }),
	// Starlight looks here for its own strings; this site's parts read theirs from src/domain/languages.
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
	leaflets: defineCollection({ loader: pagesIn(contentFolders.leaflet), schema: leafletFrontMatter }),
	pages: defineCollection({ loader: pagesIn(contentFolders.prose), schema: z.union([homeFrontMatter, familiesFrontMatter, proseFrontMatter]) }),
};
