import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { checkContent } from '#src/checks/content.ts';
import { checkSite } from '#src/checks/site.ts';
import { findingsIn, printFindings, type Finding } from '#src/domain/finding.ts';
import { currentLibrary, basePath } from '#src/editions/current.ts';
import { listening, takeWarnings } from './build-log.ts';
import { compress } from './compress.ts';
import { writeDeployment } from './deployment.ts';
import { listFiles } from './list-files.ts';

/** What a build ended with: a published site, or the report of what stopped it. */
export type BuildResult = { folder: string; pages: number; sheets: number } | { report: string };

const logger = { entrypoint: fileURLToPath(new URL('build-log.ts', import.meta.url)) };

/**
 * Builds the site aside, checks it, and only then puts it in the place of the last one. With a fault in
 * the content or in the built pages, or a warning that nobody knows, the last site stays as it was.
 */
export async function buildSite(folder: string): Promise<BuildResult> {
	const target = resolve(folder);
	const staging = join(dirname(target), '.staging');
	const previous = join(dirname(target), '.previous');
	const faults = faultsOr(() => checkContent(currentLibrary()));
	if (faults.length > 0) return { report: printFindings(faults) };

	rmSync(staging, { recursive: true, force: true });
	const broken = await listening(async () => {
		try {
			await build({ outDir: staging, logLevel: 'warn', logger });
		} catch (error) {
			const findings = findingsIn(error);
			if (findings === undefined) throw error;
			// What Astro has said meanwhile is about the same fault.
			takeWarnings();
			return findings;
		}
		const files = listFiles(staging);
		await compress(staging, files);
		return [...takeWarnings(), ...(await checkSite(staging, files, basePath))];
	});
	if (broken.length > 0) {
		rmSync(staging, { recursive: true, force: true });
		return { report: printFindings(broken) };
	}
	const files = listFiles(staging);
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

function faultsOr(check: () => Finding[]): Finding[] {
	try {
		return check();
	} catch (error) {
		const findings = findingsIn(error);
		if (findings === undefined) throw error;
		return findings;
	}
}
