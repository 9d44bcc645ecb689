import { afterEach, expect, test } from 'vitest';
import buildLog, { listening, takeWarnings } from '../../src/integrations/build-log.ts';

const log = buildLog();
const problems = () => takeWarnings().map(({ problem }) => problem);
afterEach(() => void takeWarnings());

test('what Astro warns of, or reports as an error, stops the build; the rest does not', () => {
	log.write({ label: 'content', level: 'error', message: 'Invalid reference', newLine: true });
	log.write({ label: 'content', level: 'warn', message: '\u001b[33mDuplicate id\u001b[39m "a"\nfound', newLine: true });
	log.write({ label: 'build', level: 'info', message: 'Complete!', newLine: true });
	expect(problems()).toEqual(['Invalid reference', 'Duplicate id "a" found']);
});

test('what is said on the console or through Node counts too, as long as the build listens', async () => {
	const { warn } = console;
	await listening(async () => {
		console.warn('one', 2);
		console.error('three');
		process.emit('warning', Object.assign(new Error('old'), { name: 'DeprecationWarning' }));
	});
	expect(problems()).toEqual(['one 2', 'three', 'DeprecationWarning: old']);
	expect(console.warn).toBe(warn);
});

test('each warning is told once, a known one never, and none twice over two builds', () => {
	for (const message of ['a', 'a', 'MODULE_LEVEL_DIRECTIVE: "astro:head-inject"']) log.write({ label: 'vite', level: 'warn', message, newLine: true });
	expect(problems()).toEqual(['a']);
	expect(problems()).toEqual([]);
});
