/** A figure and its suffix, as Uzbek writes articles and dates: 226-modda, 31¹-moddasi, 9.3-band, 24-noyabr. */
const figureWithSuffix = /(\d+(?:\.\d+)*[⁰¹²³⁴⁵⁶⁷⁸⁹]*(?:[–-]\d+(?:\.\d+)*)?-\p{L}+)/u;

/**
 * Returns text cut so that every piece with an odd index must stay on one line.
 *
 * @example wholeWords('JPK 226-moddasi') // => ['JPK ', '226-moddasi', '']
 */
export function wholeWords(text: string): string[] {
	return text.split(figureWithSuffix);
}
