import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PDFDocument, PDFName, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { join } from 'node:path';

/** Only the project's fonts: text in any other would print as boxes elsewhere, so it must fail here. */
const fontPaths = ['noto-sans', 'noto-serif'].flatMap((family) =>
	['400Regular', '600SemiBold', '700Bold'].map((weight) => join('node_modules', '@expo-google-fonts', family, weight)),
);

let compiler: NodeCompiler | undefined;

/**
 * Returns a Typst text as a tagged PDF/UA-1 file and the number of its pages.
 *
 * @param languageTag Language that the file declares. Typst knows only two-letter languages, so a tag
 * with a script is written into the finished file.
 * @throws {Error} With Typst's own messages, warnings included.
 */
export async function compile(source: string, languageTag: string): Promise<{ pdf: Uint8Array; pages: number }> {
	compiler ??= NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontPaths }] });
	const { result, takeDiagnostics, takeWarnings } = bound(compiler.compile({ mainFileContent: source }));
	const problems = [...messages(compiler, takeDiagnostics()), ...messages(compiler, takeWarnings())];
	if (!result || problems.length > 0) throw new Error(`Typst: ${problems.join('; ')}`);
	const pdf = compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: 0 } as never);
	const pages = result.numOfPages;
	compiler.evictCache(10);
	return { pdf: languageTag.includes('-') ? await withLanguage(pdf, languageTag) : pdf, pages };
}

type Execution = ReturnType<NodeCompiler['compile']>;

function bound(execution: Execution) {
	return { result: execution.result, takeDiagnostics: () => execution.takeDiagnostics(), takeWarnings: () => execution.takeWarnings() };
}

function messages(from: NodeCompiler, diagnostics: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null): string[] {
	if (diagnostics === null) return [];
	return from.fetchDiagnostics(diagnostics).map((diagnostic: { message?: string; package?: string; path?: string }) => `${diagnostic.path ?? ''} ${diagnostic.message ?? JSON.stringify(diagnostic)}`.trim());
}

async function withLanguage(pdf: Uint8Array, tag: string): Promise<Uint8Array> {
	const document = await PDFDocument.load(pdf, { updateMetadata: false });
	document.catalog.set(PDFName.of('Lang'), PDFString.of(tag));
	const reference = document.catalog.get(PDFName.of('Metadata'));
	const metadata = document.context.lookup(reference);
	if (!(reference instanceof PDFRef && metadata instanceof PDFRawStream)) throw new Error('The PDF has no metadata that could name its language.');
	const described = new TextDecoder('utf-8', { ignoreBOM: true }).decode(metadata.contents).replace(/(<dc:language>.*?<rdf:li>)[^<]*/, `$1${tag}`);
	document.context.assign(reference, PDFRawStream.of(metadata.dict, new TextEncoder().encode(described)));
	return document.save({ useObjectStreams: true });
}
