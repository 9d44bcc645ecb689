const address = String.raw`(?:https?:\/\/|www\.|mailto:)[^\s<>"“”«»()]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][A-Za-z_]\w*`;

/** A domain or a file name; a suffix may be joined to it (lex.uzda) and is no part of it. */
const fileOrDomain =
	String.raw`(?<![\p{L}\p{N}])[A-Za-z\d_-]+(?:\.[A-Za-z\d_-]+)*\.` +
	String.raw`(?:uz|com|org|net|int|info|gov|edu|eu|ru|kz|me|io|pdf|docx?|xlsx?|pptx?|txt|csv|zip|jpe?g|png|mp[34]|html?)` +
	String.raw`(?=(?:ning|ni|ga|dan|da|dagi|нинг|ни|га|дан|да|даги)?(?![\p{L}\p{N}]))(?:[/?#][^\s<>"“”«»()]*)?`;

const markup = String.raw`<[a-zA-Z/!][^<>]*>|&(?:[a-z]+|#\w+);`;

/** No Uzbek word has c outside ch, w, or an accented letter. Such a word takes short and capital parts along: Wi-Fi. */
const foreignWord =
	String.raw`(?<![\p{L}ʻʼ])(?:\p{Lu}[\p{L}’']*-|\p{L}{1,2}-)?(?=[\p{L}ʻʼ‘’']*?(?:[cC](?![hH])|[wW]|[^\P{Script=Latin}A-Za-z]))` +
	String.raw`[\p{L}ʻʼ‘’']*\p{L}(?:-(?:\p{Lu}[\p{L}’']*|\p{L}{1,2}(?!\p{L})))*`;

/** Roman numerals end at LXXXIX, and L alone is none, so that DXX, VM and XDP stay acronyms. */
const romanNumeral = String.raw`(?<![\p{L}\p{N}ʻ]|\p{Lu}\.)(?=[IVX]|L[IVX])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{N}ʻ]|\.\p{Lu})`;

/**
 * A single I, V or X before a full stop and a name is an initial. At the beginning of a line it numbers a heading, unless
 * the word after it is another initial or looks like a surname.
 */
const initial = String.raw`(?!(?<=(?<![IVXL])[IVX])\.\s\p{Lu}(?:(?<=^\s*[IVX]\.\s\p{Lu})(?:[\p{L}ʻʼ]*(?:ov|ev|in|skiy|zoda)a?(?:ning|ni|ga|dan|da)?(?![\p{L}ʻʼ])|[\p{Ll}ʻ]?\.)|(?<!^\s*[IVX]\.\s\p{Lu})[\p{L}ʻʼ.]))`;

/** A pinpoint of a treaty keeps the letter of the authentic text: 9(3)(a). Letters of Uzbek lists, а) б), do not. */
const pinpointLetter = String.raw`(?<=[\d)]\()[a-z](?=\))`;

const mail = '[Ee]-mail';

const shortSpans = [`${romanNumeral}${initial}`, pinpointLetter, mail];
const inMostTexts = new RegExp(shortSpans.join('|'), 'gmu');
const inFewTexts = new RegExp([address, fileOrDomain, markup, foreignWord, ...shortSpans].join('|'), 'gmu');

/** Without one of these signs a text has no address, markup or foreign word, and is searched in a third of the time. */
const signOfFew = /[@#<&/]|\.[A-Za-z\d]|[cC](?![hH])|[wW]|[À-ɏḀ-ỿ]/;

/** Returns what stays as it is: addresses, markup, words of other languages, Roman numerals and letters of pinpoints. */
export function protectedSpans(text: string): Iterable<RegExpExecArray> {
	return text.matchAll(signOfFew.test(text) ? inFewTexts : inMostTexts);
}
