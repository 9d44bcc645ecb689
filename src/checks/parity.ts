import { compare } from '#src/domain/document/compare.ts';
import type { Finding } from '#src/domain/finding.ts';
import { sourceLocale, writtenLocales } from '#src/domain/languages/locales.ts';
import type { Library } from '#src/editions/library.ts';

/** Finds translations whose blocks, citations, limits, terms, links or figures differ from the English page. */
export function parity({ documents, findings }: Library): Finding[] {
	// A page that is faulty itself lacks what could not be read: the languages are compared when it is mended.
	const faulty = new Set(findings.map(({ file }) => file));
	const sound = documents.filter(({ file }) => !faulty.has(file));
	return sound
		.filter(({ locale }) => locale === sourceLocale)
		.flatMap((english) =>
			sound
				.filter(({ path, locale }) => path === english.path && locale !== sourceLocale && writtenLocales.some((written) => written === locale))
				.flatMap((translation) => compare(english, translation)),
		);
}
