import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { everyPage, pathTo, useSite } from './site.ts';

const site = useSite();
const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const options: RunOptions = {
	runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
	resultTypes: ['violations'],
};

/** Returns what axe finds wrong with a page: the rule, and each element that breaks it. */
async function violations(page: Page): Promise<string[]> {
	await page.evaluate(source);
	const found = await page.evaluate(
		(run) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(run),
		options,
	);
	return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`));
}

describe('axe finds nothing wrong with', () => {
	test.each(everyPage)('/$path, light, on a desktop', async ({ path }) => {
		const { page } = await site.visit(path, { scheme: 'light', width: 1280 });
		expect(await violations(page)).toEqual([]);
	});

	// Colours and arrangement are the same in every language.
	test.each(everyPage.filter(({ locale }) => locale === undefined || locale === 'uz'))('/$path, dark, on a phone', async ({ path }) => {
		const { page } = await site.visit(path, { scheme: 'dark', width: 360 });
		expect(await violations(page)).toEqual([]);
	});
});

/** States of a page that a visit alone does not show; in the language with the longest words. */
const states: { what: string; path: string; width: number; reach(page: Page): Promise<void> }[] = [
	{
		what: 'the contents and the plan are open',
		path: pathTo('uz-cyrl', 'chapter'),
		width: 360,
		reach: async (page) => {
			await page.locator('details.plan > summary').click();
			await page.locator('details.menu > summary').click();
			await page.locator('details.menu nav').waitFor();
		},
	},
	{
		what: 'a paragraph is the target',
		path: `${pathTo('uz-cyrl', 'chapter')}#p-12`,
		width: 1280,
		reach: (page) => page.locator('#p-12 .address button').waitFor(),
	},
	{
		what: 'results of a search are shown',
		path: `${pathTo('uz-cyrl', 'search')}#q=48`,
		width: 1280,
		reach: (page) => page.locator('.result').first().waitFor(),
	},
	{
		what: 'the clock says that the time is over',
		path: `${pathTo('uz-cyrl', 'clock')}#apprehension=2026-01-10T09:10&delivery=2026-01-10T10:00&request=2026-01-12T07:00`,
		width: 360,
		reach: (page) => page.locator('.demand').waitFor(),
	},
	{
		what: 'the clock counts the days of custody',
		path: `${pathTo('uz-cyrl', 'clock')}#apprehension=2026-01-10T09:10&custody=2026-01-12T07:00&extension=2026-04-10T09:00,5&appeal=2026-04-11T09:00`,
		width: 1280,
		reach: (page) => page.locator('.caveat').waitFor(),
	},
];

describe.each(['light', 'dark'] as const)('%s: axe finds nothing wrong while', (scheme) => {
	test.each(states)('$what', async ({ path, width, reach }) => {
		const { page } = await site.visit(path, { scheme, width });
		await reach(page);
		expect(await violations(page)).toEqual([]);
	});
});
