import type { Document } from '#src/domain/document/document.ts';
import type { Kind } from '#src/domain/document/front-matter.ts';
import { localeKeys, type Locale } from '#src/domain/languages/locales.ts';
import { documentsOf, type Library } from '#src/editions/library.ts';

/** Parameters and properties of one page, as Astro's getStaticPaths returns them. */
interface Path<K extends Kind, P> {
	params: P;
	props: { document: Document<K> };
}

/** Returns a path for each page of a kind in each locale. */
export function pathsOf<K extends Kind, P>(library: Library, kind: K, params: (document: Document<K>) => P): Path<K, P>[] {
	return localeKeys.flatMap((locale) => documentsOf(library, kind, locale).map((document) => ({ params: params(document), props: { document } })));
}

/** Returns a path for each locale. */
export function localePaths(): { params: { locale: Locale } }[] {
	return localeKeys.map((locale) => ({ params: { locale } }));
}
