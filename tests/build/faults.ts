import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const edit = z.strictObject({
	/** File of the site without faults. */
	in: z.string(),
	/** Words to take out, which must stand there; without them the whole file is written. */
	replace: z.string().optional(),
	/** What stands there instead; without it the file is removed. */
	with: z.string().optional(),
	/** Another encoding than UTF-8. */
	encoding: z.literal('latin1').optional(),
});

const schema = z.array(z.strictObject({ fault: z.string(), edits: z.array(edit).min(1), told: z.string() }));

/** One fault: what is wrong, how it comes into a site that has none, and what is printed. */
export type Fault = z.infer<typeof schema>[number];

/** Every fault of faults.yaml. */
export const faults: Fault[] = schema.parse(parse(readFileSync('tests/build/faults.yaml', 'utf8')));

/**
 * Writes the site without faults, with this one fault, into a folder of its own.
 *
 * @throws {Error} If the words to replace do not stand in the file.
 */
export function writeSite(folder: string, { edits }: Fault): void {
	rmSync(folder, { recursive: true, force: true });
	cpSync('tests/build/sites/good', folder, { recursive: true });
	for (const { in: name, replace, with: words, encoding } of edits) {
		const file = join(folder, name);
		if (words === undefined) {
			rmSync(file);
			continue;
		}
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, replace === undefined ? words : replaced(readFileSync(file, 'utf8'), replace, words, name), encoding ?? 'utf8');
	}
}

function replaced(text: string, words: string, others: string, name: string): string {
	if (!text.includes(words)) throw new Error(`"${words}" does not stand in ${name}`);
	return text.replace(words, () => others);
}
