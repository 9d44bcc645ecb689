import type { AstroLoggerDestination } from 'astro';
import { stripVTControlCharacters } from 'node:util';
import type { Finding } from '#src/domain/finding.ts';

/** Warnings that are let through, each with its reason; every other one stops the build. */
const known: { says: RegExp; reason: string }[] = [
	{ says: /MODULE_LEVEL_DIRECTIVE|astro:head-inject/, reason: 'Astro marks its MDX modules with a directive that the bundler does not know; it does no harm.' },
];

const messages: string[] = [];

/** Where Astro writes while it builds: what it warns of is kept, as it would scroll by and change nothing. */
export default function buildLog(): AstroLoggerDestination {
	return {
		write: ({ level, message }) => {
			if (level === 'warn' || level === 'error') messages.push(stripVTControlCharacters(message).trim());
		},
	};
}

/** Runs a part of the build, and keeps what it warns of on the console or through Node as well. */
export async function listening<T>(run: () => Promise<T>): Promise<T> {
	const { warn, error } = console;
	const keep = (...parts: unknown[]) => void messages.push(stripVTControlCharacters(parts.map(String).join(' ')).trim());
	const keepWarning = ({ name, message }: Error) => keep(`${name}: ${message}`);
	console.warn = keep;
	console.error = keep;
	process.on('warning', keepWarning);
	try {
		return await run();
	} finally {
		console.warn = warn;
		console.error = error;
		process.off('warning', keepWarning);
	}
}

/** Returns what the build has warned of since the last call and nobody has declared harmless. */
export function takeWarnings(): Finding[] {
	return [...new Set(messages.splice(0))]
		.filter((message) => !known.some(({ says }) => says.test(message)))
		.map((message) => ({ file: 'build', line: 0, problem: message.replace(/\s*\n\s*/g, ' '), remedy: 'Remove the cause, or list the warning with its reason in src/integrations/build-log.ts.' }));
}
