import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { Document } from '#src/domain/document/document.ts';
import { fingerprint, keyedBlocks, translatedPrints } from '#src/domain/document/fingerprint.ts';

const lockSchema = z.strictObject({
	/** Numbers of a chapter with the fingerprint of the English paragraph, in order. */
	numbers: z.array(z.tuple([z.string(), z.string()])).default([]),
	/** For each language: the fingerprint of the English block from which a block was translated. */
	translations: z.record(z.string(), z.record(z.string(), z.string())).default({}),
});

/** What is locked for one page. */
export type Lock = z.infer<typeof lockSchema>;

/** Returns the file, from the root of the source, that keeps the lock of a page. */
export function lockFile(path: string): string {
	return `content/lock/${path}.json`;
}

/** Returns the lock of a page, empty where there is none yet; undefined if the file is not what `npm run lock` writes. */
export function readLock(root: string, path: string): Lock | undefined {
	const file = join(root, lockFile(path));
	if (!existsSync(file)) return { numbers: [], translations: {} };
	try {
		return lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return undefined;
	}
}

/** Writes the lock of a page. */
export function writeLock(root: string, path: string, lock: Lock): void {
	const file = join(root, lockFile(path));
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(lock, undefined, '\t')}\n`);
}

/** Returns the fingerprints of the numbered paragraphs of a chapter, in order. */
export function unitFingerprints(document: Document): string[] {
	return keyedBlocks(document).flatMap(({ block }) => (block.kind === 'unit' ? [fingerprint(block)] : []));
}

/** Returns the keys of what has changed in English since it was translated: the front matter, headings, blocks. */
export function staleKeys(english: Document, locked: Record<string, string> | undefined): Set<string> {
	if (locked === undefined) return new Set();
	return new Set(Object.entries(translatedPrints(english)).flatMap(([key, print]) => (locked[key] !== undefined && locked[key] !== print ? [key] : [])));
}
