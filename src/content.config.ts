import { join } from 'node:path';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolders } from './domain/edition.ts';
import { chapterFrontMatter, homeFrontMatter, leafletFrontMatter, proseFrontMatter } from './domain/document/front-matter.ts';
import { sourceRoot } from './editions/current.ts';
import { withCyrillic } from './editions/cyrillic-loader.ts';
import { z } from 'astro/zod';

const pagesIn = (folder: string) => withCyrillic(glob({ base: join(sourceRoot, 'content', folder), pattern: '**/*.mdx' }));

export const collections = {
	docs: defineCollection({ loader: pagesIn(contentFolders.chapter), schema: docsSchema({ extend: chapterFrontMatter }) }),
	leaflets: defineCollection({ loader: pagesIn(contentFolders.leaflet), schema: leafletFrontMatter }),
	pages: defineCollection({ loader: pagesIn(contentFolders.prose), schema: z.union([homeFrontMatter, proseFrontMatter]) }),
};
