import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/content.ts';
import { createAddresses } from '../../src/domain/addresses.ts';
import { findingsIn, printFindings } from '../../src/domain/finding.ts';
import { readLibrary } from '../../src/editions/library.ts';
import { faults, writeSite } from './faults.ts';

function report(folder: string): string {
	try {
		return printFindings(checkContent(readLibrary(folder, createAddresses('/'))));
	} catch (error) {
		const findings = findingsIn(error);
		if (findings === undefined) throw error;
		return printFindings(findings);
	}
}

test.each(faults.map((fault, index) => ({ ...fault, index })))('$fault is told, and nothing else', ({ index, ...fault }) => {
	const folder = join('.test/faults', String(index));
	writeSite(folder, fault);
	const lines = report(folder).trimEnd().split('\n');
	expect(lines.slice(0, -2).join('\n').trim()).toBe(fault.told.trim());
	expect(lines.at(-1)).toMatch(/^\d+ faults? found\. Nothing was published\.$/);
});
