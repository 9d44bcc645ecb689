import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian and others put the browser that the tests drive. */
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const node = process.execPath;

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['CHROMIUM'] ??= findBrowser() ?? installBrowser();
run('The types', ['node_modules/@astrojs/check/bin/astro-check.js', '--minimumFailingSeverity', 'hint']);
run('The build', ['src/commands/build.ts']);
run('The tests', ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--root', '.', ...process.argv.slice(2)]);

function findBrowser(): string | undefined {
	return browsers.find((path) => existsSync(path));
}

/** Installs Debian's Chromium, or says in plain words why the tests cannot run. */
function installBrowser(): string {
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	try {
		console.log('Installing Chromium for the browser tests (apt-get install chromium) …');
		for (const command of [['update', '-q'], ['install', '-y', '-q', 'chromium']]) {
			const [program = '', ...rest] = [...asRoot, 'apt-get', ...command];
			execFileSync(program, rest, { stdio: 'inherit' });
		}
	} catch {
		// Told below, together with the case of an installation that brought no browser.
	}
	const found = findBrowser();
	if (found !== undefined) return found;
	console.error('The browser tests need Chromium, and it could not be installed here.\nInstall it by hand, or name it: CHROMIUM=/path/to/chromium npm test');
	process.exit(1);
}

function run(what: string, args: string[]): void {
	const { status } = spawnSync(node, args, { stdio: 'inherit' });
	if (status === 0) return;
	console.error(`${what} failed.`);
	process.exit(status ?? 1);
}
