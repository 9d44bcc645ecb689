/** A number with a unit of time, in any of the languages; four digits are a year. */
const typed = /(?<!\d)\d{1,3}[\s\u00A0]+(?:hour|day|month|year|час|сут|дн|день|месяц|год|лет|soat|sutka|kun|oy|yil)\p{L}*/iu;

/** Returns a number with its unit that a person typed into a text of the data, where the law may set it; undefined if there is none. */
export function typedQuantity(text: string): string | undefined {
	return typed.exec(text)?.[0];
}
