/** Returns the figures of a text as numbers, in their order: 1,000 and 1 000 are one, 1.5 and 1,5 too. */
export function figuresIn(text: string): string[] {
	return (text.replace(/(?<=\d)[,\s\u00A0](?=\d{3}(?!\d))/g, '').match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replaceAll(',', '.'));
}
