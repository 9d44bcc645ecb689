import { FaultyInput } from '#src/domain/finding.ts';
import { locales, type Locale } from '#src/domain/languages/locales.ts';
import { string } from '#src/domain/languages/strings.ts';
import { shortCitation } from '#src/domain/law/citations.ts';
import { isOnWall, limitsByGroup, type LimitGroup, type LimitLine } from '#src/domain/law/limit-groups.ts';
import { oldestCheck } from '#src/domain/law/law-dates.ts';
import { limitWords, said } from '#src/domain/law/limit-words.ts';
import type { Limit } from '#src/domain/law/schema.ts';
import type { Library } from '#src/editions/library.ts';
import { siteName } from '#src/site/site-name.ts';
import { compile } from '../compile.ts';
import { hashOfText, imprintFrom, typstLanguage } from '../sheet.ts';
import { content, literal, quoted, words } from '../typst.ts';

/** Sizes of type in points, largest first: the sheet is set in the largest in which it fits. */
const sizes = [10, 9.75, 9.5, 9.25, 9];

/** Returns the sheet for the wall, on two sides of one A4: the limits from apprehension to the decision on custody and the complaint about it. */
export async function timeLimitsSheet(locale: Locale, library: Library): Promise<Uint8Array> {
	const { law } = library;
	const limits = [...law.limits.values()].filter(isOnWall);
	const title = string(locale, 'timeLimits.title');
	const facts = {
		documentTitle: `${title} – ${siteName(locale)}`,
		lang: typstLanguage({ locale }),
		site: siteName(locale),
		title,
		lede: string(locale, 'timeLimits.selection'),
		imprint: imprintFrom(library, {
			locale,
			path: 'handbook/time-limits',
			purpose: string(locale, 'timeLimits.allOnline'),
			checked: oldestCheck(limits),
			hash: hashOfText(JSON.stringify([limits, locale])),
		}),
	};
	const nameOf = (group: LimitGroup, { from }: LimitLine) => string(locale, from === group || group === 'before' ? `timeLimits.${group}` : `event.${from}`);
	const one = (limit: Limit): string => {
		const { before, value, after } = limitWords(limit, locale);
		const instrument = law.instruments.get(limit.at.instrument);
		const cite = instrument ? shortCitation(instrument, limit.at.at, locale) : '';
		// What may be stated only with care is stated with its exceptions, or with what the text leaves open.
		const aside = limit.leaflet === 'with-care' ? (limit.exceptions.length > 0 ? limit.exceptions : [limit.remark].filter((remark) => remark !== undefined)).map((text) => said(text, locale)).join(' ') : undefined;
		return `#time-limit(${[before.trim(), value, after].map(quoted).join(', ')}, [${words(said(limit.says, locale).replace(/\.$/, ''))}], ${content(cite)}, ${aside ? `[${words(aside)}]` : 'none'})`;
	};
	const source = (size: number) => [
		'#import "/src/print/theme/reference.typ": *',
		`#show: reference.with(${literal(facts)}, margin: (top: 11mm, x: 12mm, bottom: 31mm))`,
		`#columns-of-limits(${size}pt)[`,
		...limitsByGroup(limits).flatMap(({ group, lines }) => lines.flatMap((line) => [`#starting-point(${content(nameOf(group, line))})`, ...line.limits.map(one)])),
		']',
	].join('\n');
	for (const size of sizes) {
		const { pdf, pages } = await compile(source(size), locales[locale].tag);
		if (pages <= 2) return pdf;
	}
	throw new FaultyInput([
		{ file: 'law/limits.yaml', line: 0, problem: `The limits for the wall do not fit on two sides of A4 in ${locales[locale].name}, even at ${sizes.at(-1)} points.`, remedy: 'Shorten what they say, or choose fewer, in src/domain/law/limit-groups.ts.' },
	]);
}
