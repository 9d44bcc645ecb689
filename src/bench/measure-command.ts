import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** What a command cost: seconds of the clock, and megabytes at the peak (0 where the system does not tell). */
export interface Cost {
	seconds: number;
	megabytes: number;
}

/**
 * Runs a Node program in a process of its own, and returns what it cost.
 *
 * @throws {Error} If the program fails; what it said stands in the message.
 */
export async function measureCommand(args: string[], settings: Record<string, string> = {}): Promise<Cost> {
	const begin = performance.now();
	const child = spawn(process.execPath, args, { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings }, stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	child.stderr.on('data', (part: Buffer) => (said += part.toString()));
	let megabytes = 0;
	const watch = setInterval(() => (megabytes = Math.max(megabytes, peakOf(child.pid))), 100);
	const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
	clearInterval(watch);
	if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${said}`);
	return { seconds: (performance.now() - begin) / 1000, megabytes };
}

/** Largest memory of a process so far, as Linux tells it. */
function peakOf(pid: number | undefined): number {
	try {
		return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
	} catch {
		return 0;
	}
}
