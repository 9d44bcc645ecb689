import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/languages/locales.ts';
import { everyPage, useSite, windowHeight } from './site.ts';

const site = useSite();

/** A small phone with its text twice as large, the narrowest window that must do, one just above the arrangement for the smallest, a phone, a desktop. */
const widths = [160, 320, 340, 360, 1280];

/** Paper and ink of the two schemes, as the tokens set them. */
const colours = {
	light: { background: 'rgb(253, 252, 250)', text: 'rgb(29, 26, 27)' },
	dark: { background: 'rgb(24, 21, 23)', text: 'rgb(239, 234, 230)' },
} as const;
const schemes = ['light', 'dark'] as const;

/** What can be measured of an open page. */
interface Measured {
	language: string;
	/** How far the page can be moved sideways. */
	sideways: number;
	exit: { top: number; bottom: number; start: number; end: number; shown: boolean; to: string | null | undefined };
	/** Name and smaller side of each target in the header that is too small for a thumb. */
	tooSmall: string[];
	background: string;
	text: string;
}

function measure(): Measured {
	window.scrollTo(9999, 0);
	const sideways = window.scrollX;
	window.scrollTo(0, 0);
	const exit = document.querySelector('.exit');
	const { top = -1, bottom = -1, left: start = -1, right: end = -1 } = exit?.getBoundingClientRect() ?? {};
	const { backgroundColor, color } = getComputedStyle(document.body);
	return {
		language: document.documentElement.lang,
		sideways,
		exit: { top, bottom, start, end, shown: exit?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false, to: exit?.getAttribute('href') },
		tooSmall: [...document.querySelectorAll('header:not(main *) :is(a, button, summary, input), .langs a')]
			.filter((target) => target.checkVisibility())
			.map((target) => ({ name: target.textContent.trim(), box: target.getBoundingClientRect() }))
			.filter(({ box }) => Math.min(box.width, box.height) < 24)
			.map(({ name, box }) => `${name} ${Math.round(box.width)} × ${Math.round(box.height)}`),
		background: backgroundColor,
		text: color,
	};
}

describe.each(everyPage)('/$path', ({ path, locale }) => {
	const measured: (Measured & { width: number; scheme: (typeof schemes)[number] })[] = [];

	beforeAll(async () => {
		const { page } = await site.visit(path, { width: 1280 });
		for (const width of widths) {
			await page.setViewportSize({ width, height: windowHeight });
			for (const scheme of schemes) {
				await page.emulateMedia({ colorScheme: scheme });
				measured.push({ width, scheme, ...(await page.evaluate(measure)) });
			}
		}
	});

	test('does not scroll sideways at any width', () => {
		expect(measured.filter(({ sideways }) => sideways > 0).map(({ width, sideways }) => ({ width, sideways }))).toEqual([]);
	});

	test('shows the way out in the first screen', () => {
		expect(measured.filter(({ width, exit }) => !exit.shown || exit.top < 0 || exit.bottom > windowHeight || exit.start < 0 || exit.end > width)).toEqual([]);
	});

	test('leaves to Wikipedia in its language', () => {
		expect(new Set(measured.map(({ exit }) => exit.to))).toEqual(new Set([locales[locale ?? 'uz'].exit]));
	});

	test('has no target in its header smaller than 24 px', () => {
		expect(measured.flatMap(({ width, tooSmall }) => tooSmall.map((target) => ({ width, target })))).toEqual([]);
	});

	test('declares its language', () => {
		expect(new Set(measured.map(({ language }) => language))).toEqual(new Set([locales[locale ?? 'uz'].tag]));
	});

	test('has light paper or dark paper, as the system says', () => {
		expect(measured.map(({ scheme, background, text }) => ({ scheme, background, text }))).toEqual(measured.map(({ scheme }) => ({ scheme, ...colours[scheme] })));
	});
});
