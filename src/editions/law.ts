import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Finding } from '#src/domain/finding.ts';
import type { Law } from '#src/domain/law/law.ts';
import { comparisonSchema, contactSchema, instrumentSchema, limitSchema, termSchema, topicSchema, treatyStatusSchema, wordingSchema, type Instrument } from '#src/domain/law/schema.ts';
import { readYaml, type Read } from '#src/domain/read-yaml.ts';

/** Returns the law data below `root/law`, and what is wrong with it. */
export function readLaw(root: string): { law: Law; findings: Finding[] } {
	const findings: Finding[] = [];
	const unread = new Set<string>();
	const folder = join(root, 'law', 'instruments');
	const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort() : [];
	const law: Law = {
		instruments: new Map(files.flatMap((name) => instrument(name.slice(0, -'.yaml'.length)))),
		limits: readList('law/limits.yaml', limitSchema),
		terms: readList('law/glossary.yaml', termSchema),
		contacts: readList('law/contacts.yaml', contactSchema),
		topics: readList('law/topics.yaml', topicSchema),
		treaties: readList('law/treaty-status.yaml', treatyStatusSchema),
		comparison: readList('law/comparison.yaml', comparisonSchema),
		wording: read('law/wording.yaml', z.array(wordingSchema))?.value ?? [],
		unread,
	};
	return { law, findings };

	function read<T>(file: string, schema: z.ZodType<T>): Read<T> | undefined {
		const path = join(root, file);
		if (!existsSync(path)) {
			unread.add(file);
			findings.push({ file, line: 0, problem: 'The file is missing.', remedy: 'Restore it; an empty list is written as [].' });
			return undefined;
		}
		const result = readYaml(readFileSync(path, 'utf8'), schema, file);
		findings.push(...result.findings);
		if ('lineOf' in result) return result;
		unread.add(file);
		return undefined;
	}

	function instrument(id: string): [string, Instrument][] {
		const file = `law/instruments/${id}.yaml`;
		const result = read(file, instrumentSchema);
		if (result === undefined) return [];
		if (result.value.id !== id) {
			findings.push({ file, line: result.lineOf(['id']), problem: `The id "${result.value.id}" is not the name of the file.`, remedy: `Write "id: ${id}", or rename the file.` });
		}
		return [[id, result.value]];
	}

	function readList<T extends { id: string }>(file: string, schema: z.ZodType<T>): Map<string, T> {
		const result = read(file, z.array(schema));
		const map = new Map<string, T>();
		result?.value.forEach((item, index) => {
			if (map.has(item.id)) {
				findings.push({ file, line: result.lineOf([index, 'id']), problem: `The id "${item.id}" stands twice.`, remedy: 'Give each entry its own id.' });
			}
			map.set(item.id, item);
		});
		return map;
	}
}
