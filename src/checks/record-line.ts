import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns the line on which a record of the law data begins, counted from 1; of two with one name, that of the second.
 * 0 if it is not found.
 *
 * @param key What names the record: `id`, or `at` for a provision.
 */
export function recordLine(root: string, file: string, key: 'id' | 'at', name: string): number {
	const lines = readFileSync(join(root, file), 'utf8').split('\n');
	return 1 + lines.findLastIndex((line) => ` ${line.replace(/['",{}]/g, '').replace(/^[\s-]*/, '').trimEnd()} `.includes(` ${key}: ${name} `));
}
