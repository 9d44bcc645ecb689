import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { innerBlocks, plainText, textsOf, type Block, type Document } from '#src/domain/document/document.ts';
import { localeKeys, locales, sourceLocale } from '#src/domain/languages/locales.ts';

/** Writes a site of Starlight as it comes, with the same texts, to compare with. */
export function writePlainStarlight(root: string, documents: Document[]): void {
	rmSync(root, { recursive: true, force: true });
	const known = Object.fromEntries(localeKeys.map((key) => [key, { label: locales[key].name, lang: locales[key].tag }]));
	write(
		'astro.config.mjs',
		`import starlight from '@astrojs/starlight';\nexport default { outDir: 'dist', integrations: [starlight({ title: 'Plain', locales: ${JSON.stringify(known)}, defaultLocale: '${sourceLocale}' })] };\n`,
	);
	write(
		'src/content.config.ts',
		"import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
	);
	write('tsconfig.json', '{}');
	for (const document of documents) write(`src/content/docs/${document.locale}/${document.path === 'home' ? 'index' : document.path}.md`, markdown(document));

	function write(file: string, text: string): void {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
}

function markdown({ meta, intro, sections }: Document): string {
	const parts = [...intro.flatMap(block), ...sections.flatMap(({ heading, children }) => [`## ${plainText(heading)}`, ...children.flatMap(block)])];
	return `---\ntitle: ${JSON.stringify(meta.title)}\ndescription: ${JSON.stringify(meta.lede)}\n---\n\n${parts.join('\n\n')}\n`;
}

function block(one: Block): string[] {
	if (one.kind === 'heading') return [`### ${plainText(one.children)}`];
	if (one.kind === 'list') return [one.items.map((item) => `- ${plainText(item)}`).join('\n')];
	const inside = innerBlocks(one);
	return inside.length > 0 ? inside.flatMap(block) : textsOf(one).map(plainText);
}
