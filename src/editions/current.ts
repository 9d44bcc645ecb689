import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { createAddresses } from '#src/domain/addresses.ts';
import { readLibrary, type Library } from './library.ts';

/** Folder that holds edition.yaml, law and content; another one for trial sites. */
export const sourceRoot = resolve(process.env['HANDBOOK_SOURCE'] ?? 'src');

/** Path under which the site is served. */
export const basePath = process.env['BASE_PATH'] ?? '/';

/** Origin of the site, as `https://example.org`; undefined until it has one. */
export const siteUrl = process.env['SITE_URL'] || undefined;

export const addresses = createAddresses(basePath, siteUrl);

let read: { stamp: number; library: Library; looked: number } | undefined;

/** Milliseconds within which nobody looks at the disk again: one page asks for the library many times. */
const glance = 1000;

/**
 * Returns the library of this run. It is read once, and again only after a file has changed, so that
 * the development server shows what is on the disk.
 */
export function currentLibrary(): Library {
	const now = performance.now();
	if (read !== undefined && now - read.looked < glance) return read.library;
	const stamp = newest(sourceRoot, ['edition.yaml', 'law', 'content']);
	const library = read?.stamp === stamp ? read.library : readLibrary(sourceRoot, addresses);
	read = { stamp, library, looked: now };
	return library;
}

/** Time of the last change below a folder, in milliseconds. */
function newest(folder: string, names: string[]): number {
	return names.reduce((latest, name) => {
		const path = isAbsolute(name) ? name : join(folder, name);
		const status = statSync(path, { throwIfNoEntry: false });
		if (status === undefined) return latest;
		const inside = status.isDirectory() ? newest(path, readdirSync(path)) : 0;
		return Math.max(latest, status.mtimeMs, inside);
	}, 0);
}
