import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFObjectCopier, PDFRef, PDFString, type PDFContext } from '@cantoo/pdf-lib';
import { compile } from './compile.ts';
import { quoted } from './typst.ts';

/** A field of a form on paper that can also be filled in on a screen. */
export interface FormField {
	/** Name in the form, without points. */
	name: string;
	/** What it asks for, in the language of the sheet. */
	label: string;
	kind: 'line' | 'long' | 'tick';
}

/** How a theme marks the place of a field: by a link to its name. */
const scheme = 'field:';
/** Size of the type that is filled in, in points. */
const size = 10.5;

/** Returns the address by which a theme marks the place of a field. */
export function fieldAddress(name: string): string {
	return `${scheme}${name}`;
}

/**
 * Returns a tagged PDF in which each link to `field:name` has become that field: it keeps the place and the tag that the
 * link had in the order of reading, and the tag becomes that of a form.
 *
 * @throws {Error} If a field has no place, or a place no field.
 */
export async function withFormFields(pdf: Uint8Array, fields: FormField[]): Promise<Uint8Array> {
	const document = await PDFDocument.load(pdf, { updateMetadata: false });
	const { context } = document;
	const font = await fieldFont(document);
	const found = new Map<string, PDFRef>();
	for (const page of document.getPages()) {
		for (const reference of page.node.Annots()?.asArray() ?? []) {
			const annotation = context.lookupMaybe(reference, PDFDict);
			const name = nameOf(annotation);
			if (annotation === undefined || name === undefined || !(reference instanceof PDFRef)) continue;
			const field = fields.find((candidate) => candidate.name === name);
			if (field === undefined) throw new Error(`The sheet has a place for "${name}", which is no field of the form.`);
			if (found.has(name)) throw new Error(`The sheet has two places for the field "${name}".`);
			found.set(name, reference);
			becomeField(context, annotation, field, page.ref);
		}
	}
	const missing = fields.filter(({ name }) => !found.has(name));
	if (missing.length > 0) throw new Error(`The sheet has no place for ${missing.map(({ name }) => name).join(', ')}.`);
	tagAsForms(context, new Set([...found.values()].map(String)));
	document.catalog.set(
		PDFName.of('AcroForm'),
		context.obj({ Fields: [...found.values()], DR: { Font: { Noto: font } }, DA: PDFString.of(appearance) }),
	);
	return document.save({ useObjectStreams: true, updateFieldAppearances: false });
}

const appearance = `/Noto ${size} Tf 0 g`;

function nameOf(annotation: PDFDict | undefined): string | undefined {
	const action = annotation?.lookupMaybe(PDFName.of('A'), PDFDict);
	const address = action?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)?.decodeText();
	return address?.startsWith(scheme) ? address.slice(scheme.length) : undefined;
}

/** Makes a link a field, in its place. */
function becomeField(context: PDFContext, annotation: PDFDict, { name, label, kind }: FormField, page: PDFRef): void {
	for (const key of ['A', 'Contents', 'Border']) annotation.delete(PDFName.of(key));
	const [left = 0, bottom = 0, right = 0, top = 0] = annotation.lookup(PDFName.of('Rect'), PDFArray).asArray().map((number) => Number(String(number)));
	const box = [0, 0, right - left, top - bottom];
	const drawn = (content: string) => context.register(context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: box }));
	const [width = 0, height = 0] = box.slice(2);
	const cross = `0 G 1.2 w 1.5 1.5 m ${width - 1.5} ${height - 1.5} l 1.5 ${height - 1.5} m ${width - 1.5} 1.5 l S`;
	const entries = {
		Subtype: 'Widget',
		T: PDFHexString.fromText(name),
		TU: PDFHexString.fromText(label),
		P: page,
		...(kind === 'tick'
			? { FT: 'Btn', V: 'Off', AS: 'Off', AP: { N: { Off: drawn(''), Yes: drawn(cross) } } }
			: { FT: 'Tx', DA: PDFString.of(appearance), Ff: kind === 'long' ? 1 << 12 : 0, AP: { N: drawn('/Tx BMC EMC') } }),
	};
	for (const [key, value] of Object.entries(entries)) annotation.set(PDFName.of(key), context.obj(value));
}

/** Gives the tags of the fields the name of what they have become. */
function tagAsForms(context: PDFContext, annotations: Set<string>): void {
	for (const [, object] of context.enumerateIndirectObjects()) {
		if (!(object instanceof PDFDict) || object.get(PDFName.of('S')) !== PDFName.of('Link')) continue;
		const children = object.lookupMaybe(PDFName.of('K'), PDFArray)?.asArray() ?? [];
		const isField = children.some((child) => child instanceof PDFDict && annotations.has(String(child.get(PDFName.of('Obj')))));
		if (isField) object.set(PDFName.of('S'), PDFName.of('Form'));
	}
}

/** Every sign that can be written into a field: those of ASCII, of Western Europe and of Cyrillic, with the letters and marks of the country. */
const signs = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...range(0x400, 0x45f)].map((code) => String.fromCodePoint(code)).join('') + 'ҒғҚқҲҳӘәҢңӨөҮүҶҷӢӣӮӯҺһǴǵĞğİıŃńŞşŽžČčŠšʻʼ‘’“”„–—…№';

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

let alphabet: Promise<Uint8Array> | undefined;

/** Adds the font in which fields are filled: Noto Sans with every sign above, so that it prints alike on every machine. */
async function fieldFont(document: PDFDocument): Promise<PDFRef> {
	alphabet ??= compile(`#set document(title: "–", date: none)\n#set text(font: "Noto Sans", fallback: false, lang: "en")\n#${quoted(signs)}`, 'en').then(({ pdf }) => pdf);
	const source = await PDFDocument.load(await alphabet, { updateMetadata: false });
	const [font] = source.getPage(0).node.Resources()?.lookup(PDFName.of('Font'), PDFDict).values() ?? [];
	if (!(font instanceof PDFRef)) throw new Error('The alphabet has no font.');
	return PDFObjectCopier.for(source.context, document.context).copy(font);
}
