/** Every sign that people type for ʻ (U+02BB) and ʼ (U+02BC), those two included. */
const apostrophe = /[ʻʼ‘’‛'`´]/g;

const letter = /[A-Za-z]/;

const elision = /(?:^|[^A-Za-z])[ODLdl].(?![SC]h)[A-Z][a-z]/;

/** The signs that close a quotation which this one opened. */
const closing: Record<string, string> = { '‘': '’', '‛': '’', '’': '’', "'": "'", '`': "'`´", '´': '´' };

/**
 * Returns text in which every apostrophe that stands for a letter is U+02BB after o and g, and U+02BC elsewhere, as
 * Cabinet of Ministers resolution No. 339 has them. Quotation marks stay. A sign at the end of a word closes a
 * quotation when one is open on that line, and is a letter otherwise (manʼ, jomeʼ), unless a second one follows.
 *
 * @example foldApostrophes("o'z ma’nosi") // => 'oʻz maʼnosi'
 */
export function foldApostrophes(text: string): string {
	let closers = '';
	let line = 0;
	let marked = -2;
	return text.replace(apostrophe, (sign, at: number) => {
		if (closers !== '' && text.slice(line, at).includes('\n')) closers = '';
		line = at;
		const before = text.charAt(at - 1);
		const after = text.charAt(at + 1);
		// Noʻʼmon: the tutuq sign after oʻ, which the rules of 1995 leave out.
		if (!letter.test(before) && !(marked === at - 1 && letter.test(after))) {
			if (letter.test(after)) closers = closing[sign] ?? '';
			return sign;
		}
		// Of two signs in a row at the end the first belongs to the word: 'togʻ’.
		if (closers.includes(sign) && !letter.test(after) && !(after !== '' && closers.includes(after))) {
			closers = '';
			return sign;
		}
		if (closers === '' && after === sign) return sign;
		// O’Nil, Kot-d’Ivuar: an elision of another language.
		if (elision.test(text.slice(Math.max(0, at - 2), at + 3))) return '’';
		if (!/[og]/i.test(before)) return 'ʼ';
		marked = at;
		return 'ʻ';
	});
}
