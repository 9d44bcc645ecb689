import type { Finding } from '#src/domain/finding.ts';
import { interfaceStrings } from '#src/domain/languages/strings.ts';
import { sourceLocale, writtenLocales } from '#src/domain/languages/locales.ts';

/** Finds words of the interface that a language lacks, has without need, leaves empty, or whose places differ. */
export function interfaceStringFaults(tables: Record<string, Record<string, string>> = interfaceStrings): Finding[] {
	const english = tables[sourceLocale] ?? {};
	return writtenLocales.flatMap((locale) => {
		const strings = tables[locale] ?? {};
		const file = `content/i18n/${locale}.json`;
		const say = (problem: string, remedy: string): Finding => ({ file, line: 0, problem, remedy });
		return [
			...Object.keys(english).flatMap((key) => {
				const text = strings[key];
				if (text === undefined) return [say(`"${key}" is missing.`, `Translate "${english[key]}".`)];
				if (text.trim() === '') return [say(`"${key}" is empty.`, `Translate "${english[key]}".`)];
				if (placesOf(text) !== placesOf(english[key] ?? '')) return [say(`"${key}" has the places ${placesOf(text) || 'none'}, in English ${placesOf(english[key] ?? '') || 'none'}.`, 'Keep the words in braces as they are in English.')];
				return [];
			}),
			...Object.keys(strings)
				.filter((key) => !Object.hasOwn(english, key))
				.map((key) => say(`"${key}" is a string that English does not have.`, 'Correct the key, or remove the line.')),
		];
	});
}

function placesOf(text: string): string {
	return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort().join(' ');
}
