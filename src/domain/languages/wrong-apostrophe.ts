/** Signs that stand for a letter mark in Uzbek typed carelessly; ʻ after o and g, ʼ elsewhere are right. */
const wrong = /[oOgG][‘’'`´ʼ]|[A-Za-zʻ][‘’'`´](?=[A-Za-z])|(?<![oOgG])ʻ/u;

/** Returns the first word of an Uzbek text whose letter mark or tutuq belgisi is another sign than U+02BB or U+02BC. */
export function wrongApostrophe(text: string): string | undefined {
	return text.match(/[\p{L}‘’'`´]+/gu)?.find((word) => wrong.test(word));
}
