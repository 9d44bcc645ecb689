import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#src/domain/finding.ts';
import type { Library } from '#src/editions/library.ts';
import { listFiles } from '#src/integrations/list-files.ts';

const known = /^(limits|glossary|contacts|topics|treaty-status|comparison|wording|instruments\/[^/]+)\.yaml$/;

/** Finds files of the law data that nothing reads, so that a law is not left out by the ending of its name. */
export function strayLawFiles({ root }: Library): Finding[] {
	const folder = join(root, 'law');
	if (!existsSync(folder)) return [];
	return listFiles(folder)
		.filter((file) => !known.test(file))
		.map((file) => ({ file: `law/${file}`, line: 0, problem: 'Nothing reads this file.', remedy: 'Instruments are law/instruments/<id>.yaml; rename, move or remove it.' }));
}
