import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#src/domain/finding.ts';
import { letterSchema, type Letter } from '#src/domain/letters/schema.ts';
import { readYaml } from '#src/domain/read-yaml.ts';

/** Returns the letters below `root/content/letters` in the order of the list, and what is wrong with their files. */
export function readLetters(root: string): { letters: Letter[]; findings: Finding[] } {
	const findings: Finding[] = [];
	const folder = join(root, 'content', 'letters');
	const names = existsSync(folder) ? readdirSync(folder).sort() : [];
	const letters = names.flatMap((name): Letter[] => {
		const file = `content/letters/${name}`;
		const [, slug] = /^([a-z][a-z-]*)\.yaml$/.exec(name) ?? [];
		if (slug === undefined) {
			findings.push({ file, line: 0, problem: 'This is not the file of a letter.', remedy: 'Letters are content/letters/<slug>.yaml; move or remove the file.' });
			return [];
		}
		const read = readYaml(readFileSync(join(folder, name), 'utf8'), letterSchema, file);
		findings.push(...read.findings);
		return 'lineOf' in read ? [{ ...read.value, slug, file, lineOf: read.lineOf }] : [];
	});
	return { letters: letters.sort((a, b) => a.order - b.order), findings };
}
