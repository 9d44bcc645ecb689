import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#src/domain/finding.ts';

/**
 * Finds files of interface words that are no JSON or no UTF-8. They are imported as modules, so this must
 * run before anything that imports them.
 *
 * @param folder The folder of these files.
 */
export function unreadableStrings(folder: string): Finding[] {
	return readdirSync(folder).sort().flatMap((name): Finding[] => {
		const file = `content/i18n/${name}`;
		const text = readFileSync(join(folder, name), 'utf8');
		if (text.includes('\uFFFD')) {
			return [{ file, line: text.slice(0, text.indexOf('\uFFFD')).split('\n').length, problem: 'The file is not valid UTF-8.', remedy: 'Save it as UTF-8.' }];
		}
		try {
			JSON.parse(text);
			return [];
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			return [{ file, line: Number(/line (\d+)/.exec(message)?.[1] ?? 0), problem: `This is not valid JSON: ${message}.`, remedy: 'Look for a missing comma, quotation mark or bracket at this line or the line before it.' }];
		}
	});
}
