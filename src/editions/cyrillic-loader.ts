import type { Loader, LoaderContext } from 'astro/loaders';
import { toCyrillic } from '#src/domain/languages/uzbek/to-cyrillic.ts';

/**
 * Returns a loader that adds an entry in Cyrillic for each Uzbek entry of another loader. Such an entry
 * has a path of its own, under which no file exists: `derivedSources` serves the Latin file there, and
 * the text is derived when the page is resolved.
 */
export function withCyrillic(inner: Loader): Loader {
	return {
		...inner,
		name: `cyrillic-${inner.name}`,
		async load(context) {
			await inner.load(context);
			derive(context);
			context.watcher?.on('all', () => setTimeout(() => derive(context), 300));
		},
	};
}

function derive({ store }: LoaderContext): void {
	for (const [id, entry] of store.entries()) {
		if (id !== 'uz' && !id.startsWith('uz/')) continue;
		const { title } = entry.data;
		store.set({
			...entry,
			id: id.replace(/^uz/, 'uz-cyrl'),
			data: typeof title === 'string' ? { ...entry.data, title: toCyrillic(title) } : entry.data,
			...(entry.filePath === undefined ? {} : { filePath: entry.filePath.replace('/uz/', '/uz-cyrl/') }),
			...(entry.digest === undefined ? {} : { digest: `${entry.digest}-cyrl` }),
		});
	}
}
