import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { checkContent } from '#src/checks/content.ts';
import { checkSite } from '#src/checks/site.ts';
import { printFindings, type Finding } from '#src/domain/finding.ts';
import { currentLibrary, basePath } from '#src/editions/current.ts';
import { UnreadableEdition } from '#src/editions/library.ts';
import { compress } from './compress.ts';
import { writeDeployment } from './deployment.ts';
import { listFiles } from './list-files.ts';

/** What a build ended with: a published site, or the report of what stopped it. */
export type BuildResult = { folder: string; pages: number; sheets: number } | { report: string };

/**
 * Builds the site aside, checks it, and only then puts it in the place of the last one. With a fault in
 * the content or in the built pages the last site stays as it was.
 */
export async function buildSite(folder: string): Promise<BuildResult> {
	const faults = contentFaults();
	if (faults.length > 0) return { report: printFindings(faults) };

	const target = resolve(folder);
	const staging = join(dirname(target), '.staging');
	const previous = join(dirname(target), '.previous');
	rmSync(staging, { recursive: true, force: true });
	await build({ outDir: staging, logLevel: 'warn' });

	const files = listFiles(staging);
	const broken = checkSite(staging, files, basePath);
	if (broken.length > 0) return { report: printFindings(broken) };
	await compress(staging, files);
	writeDeployment(staging, basePath);

	rmSync(previous, { recursive: true, force: true });
	if (existsSync(target)) renameSync(target, previous);
	renameSync(staging, target);
	rmSync(previous, { recursive: true, force: true });
	return {
		folder,
		pages: files.filter((file) => file.endsWith('.html')).length,
		sheets: files.filter((file) => file.endsWith('.pdf')).length,
	};
}

function contentFaults(): Finding[] {
	try {
		return checkContent(currentLibrary());
	} catch (error) {
		if (error instanceof UnreadableEdition) return error.findings;
		throw error;
	}
}
