import { compare } from '#src/domain/document/compare.ts';
import type { Finding } from '#src/domain/finding.ts';
import { sourceLocale, writtenLocales } from '#src/domain/languages/locales.ts';
import type { Library } from '#src/editions/library.ts';

/** Finds translations whose blocks, citations or limits differ from the English page. */
export function parity({ documents }: Library): Finding[] {
	return documents
		.filter(({ locale }) => locale === sourceLocale)
		.flatMap((english) =>
			documents
				.filter(({ path, locale }) => path === english.path && locale !== sourceLocale && writtenLocales.some((written) => written === locale))
				.flatMap((translation) => compare(english, translation)),
		);
}
