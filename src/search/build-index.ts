import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

/**
 * Writes the index of search into a folder.
 *
 * @throws {Error} If Pagefind refuses a record or cannot write.
 */
export async function buildIndex(records: SearchRecord[], outputPath: string): Promise<void> {
	const { index, errors } = await createIndex({});
	if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	for (const record of records) {
		const result = await index.addCustomRecord(record);
		if (result.errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${result.errors.join('; ')}`);
	}
	const written = await index.writeFiles({ outputPath });
	await close();
	if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
}
