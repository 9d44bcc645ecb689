import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** What a build said, and where its site is. */
export interface Built {
	status: number | null;
	out: string;
	error: string;
	folder: string;
}

/**
 * Builds a source into `.test/<name>/dist`, in a process of its own as npm does.
 *
 * @param settings Environment of the build, beside that of the machine.
 * @param root Folder of the project.
 */
export function build(source: string, name: string, settings: Record<string, string> = {}, root = '.'): Built {
	const folder = join('.test', name, 'dist');
	const { SITE_URL: _site, BASE_PATH: _base, ...rest } = process.env;
	const env = { ...rest, HANDBOOK_SOURCE: source, HANDBOOK_OUT: root === '.' ? folder : resolve(folder), ...settings };
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], { cwd: root, env, encoding: 'utf8' });
	return { status, out: stdout, error: stderr, folder };
}
