import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Finding } from '#src/domain/finding.ts';
import type { Law } from '#src/domain/law/law.ts';
import { contactSchema, instrumentSchema, limitSchema, termSchema } from '#src/domain/law/schema.ts';
import { readYaml } from '#src/domain/read-yaml.ts';

/** Returns the law data below `root/law`, and what is wrong with it. */
export function readLaw(root: string): { law: Law; findings: Finding[] } {
	const findings: Finding[] = [];
	const folder = join(root, 'law', 'instruments');
	const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort() : [];
	const instruments = files.flatMap((name) => read(`law/instruments/${name}`, instrumentSchema) ?? []);
	const law: Law = {
		instruments: byId(instruments, 'law/instruments'),
		limits: byId(read('law/limits.yaml', z.array(limitSchema)) ?? [], 'law/limits.yaml'),
		terms: byId(read('law/glossary.yaml', z.array(termSchema)) ?? [], 'law/glossary.yaml'),
		contacts: byId(read('law/contacts.yaml', z.array(contactSchema)) ?? [], 'law/contacts.yaml'),
	};
	return { law, findings };

	function read<T>(file: string, schema: z.ZodType<T>): T | undefined {
		const path = join(root, file);
		if (!existsSync(path)) {
			findings.push({ file, line: 0, problem: 'The file is missing.', remedy: 'Restore it; an empty list is written as [].' });
			return undefined;
		}
		const result = readYaml(readFileSync(path, 'utf8'), schema, file);
		findings.push(...result.findings);
		return result.value;
	}

	function byId<T extends { id: string }>(items: T[], file: string): Map<string, T> {
		const map = new Map<string, T>();
		for (const item of items) {
			if (map.has(item.id)) {
				findings.push({ file, line: 0, problem: `The id "${item.id}" stands twice.`, remedy: 'Give each entry its own id.' });
			}
			map.set(item.id, item);
		}
		return map;
	}
}
