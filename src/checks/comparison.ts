import type { Finding } from '#src/domain/finding.ts';
import { writtenLocales } from '#src/domain/languages/locales.ts';
import { limitsIn } from '#src/domain/law/with-limits.ts';
import type { Library } from '#src/editions/library.ts';
import { typedQuantity } from './typed-quantity.ts';

const file = 'law/comparison.yaml';

/** Finds answers of Uzbekistan that type a number which a limit sets, name a limit that is not there, or differ between languages. */
export function comparison({ law }: Library): Finding[] {
	return [...law.comparison.values()].flatMap(({ id, uzbekistan: { says } }) => {
		const say = (problem: string, remedy: string): Finding => ({ file, line: 0, problem: `${id}: ${problem}`, remedy });
		const named = writtenLocales.map((locale) => limitsIn(says[locale]));
		const unknown = law.unread.has('law/limits.yaml') ? [] : [...new Set(named.flat())].filter((limit) => !law.limits.has(limit));
		const numbers = writtenLocales.flatMap((locale) => typedQuantity(says[locale]) ?? []);
		return [
			...unknown.map((limit) => say(`there is no limit "${limit}".`, 'Add it to src/law/limits.yaml or correct the id.')),
			...numbers.map((number) => say(`"${number}" is typed.`, 'Write the limit that sets it, as {police-custody}, so that a change of the law changes the table.')),
			...(new Set(named.map((limits) => [...limits].sort().join())).size > 1 ? [say('the languages do not name the same limits.', 'Compare the three statements.')] : []),
		];
	});
}
