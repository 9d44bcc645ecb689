import { createAddresses } from '../../src/domain/addresses.ts';
import type { Document } from '../../src/domain/document/document.ts';
import type { Kind } from '../../src/domain/document/front-matter.ts';
import { parse } from '../../src/domain/document/parse.ts';
import { resolve } from '../../src/domain/document/resolve.ts';
import { editionSchema, fileOf, kindOf, type Edition } from '../../src/domain/edition.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { writtenLocale, type Locale } from '../../src/domain/languages/locales.ts';
import type { Law } from '../../src/domain/law/law.ts';
import { contactSchema, instrumentSchema, limitSchema, termSchema, topicSchema } from '../../src/domain/law/schema.ts';
import type { Library } from '../../src/editions/library.ts';

export const noBreak = '\u00A0';

/** The same words in every language. */
export const inAll = (text: string) => ({ en: text, ru: text, uz: text });
const known = { says: { en: 'It says so.', ru: 'Так сказано.', uz: 'Shunday deyilgan.' }, confidence: 'verified', basis: 'text', checked: '2026-03-10', sources: ['https://law.example'] };

const code = instrumentSchema.parse({
	id: 'code',
	kind: 'code',
	force: 'binding',
	scope: 'national',
	title: { en: 'The Code', ru: 'Кодекс', uz: 'Kodeks' },
	short: { en: 'Code', ru: 'Кодекс,', uz: 'Kodeks' },
	pinpoint: { en: ['art {1}', 'art {1}({2})'], ru: ['ст. {1}', 'ст. {1} ч. {2}'], uz: ['{1}-modda', '{1}-modda {2}-qism'] },
	full: {
		en: ['article {1} of the Code', 'part {2} of article {1} of the Code'],
		ru: ['статья {1} Кодекса', 'часть {2:ordinal} статьи {1} Кодекса'],
		uz: ['Kodeksning {1}-moddasi', 'Kodeks {1}-moddasining {2:ordinal} qismi'],
	},
	gather: {
		en: { one: 'Code, article {list}', other: 'Code, articles {list}' },
		ru: { one: 'Кодекс, статья {list}', other: 'Кодекс, статьи {list}' },
		uz: { one: 'Kodeks, {list}-modda', other: 'Kodeks, {list}-moddalar' },
	},
	official: { url: 'https://law.example/code', opened: 'no' },
	provisions: [
		{ ...known, at: '5' },
		{ ...known, at: '5(1)', checked: '2026-02-01', topics: ['holding'] },
		{ ...known, at: '6-1' },
		{ ...known, at: '7', confidence: 'from-memory', checked: undefined },
		{ ...known, at: '8', basis: 'secondary' },
		{ ...known, at: '9', checked: undefined },
	],
});

const pact = instrumentSchema.parse({
	...code,
	id: 'pact',
	kind: 'treaty',
	scope: 'international',
	title: inAll('The Pact'),
	short: { en: 'Pact', ru: 'Пакт,', uz: 'Pakt' },
	official: { url: 'https://law.example/pact', opened: 'no' },
	provisions: [
		{ ...known, at: '9(3)', topics: ['holding'], figures: [{ id: 'pact-prompt', number: 24, unit: 'hours' }] },
		{ ...known, at: '10', confidence: 'conflicting', figures: [{ id: 'pact-doubtful', number: 3, unit: 'days' }] },
	],
});

const visit = instrumentSchema.parse({
	...code,
	id: 'visit',
	kind: 'finding',
	body: { en: 'The Committee', ru: 'Комитет', uz: 'Qoʻmita' },
	adopted: '2019-12-05',
	provisions: [{ ...known, at: '8', topics: ['holding'] }],
});

const limit = (id: string, number: number | undefined, more: object = {}) =>
	limitSchema.parse({
		...known,
		id,
		value: { number, unit: number === undefined ? 'immediately' : 'hours' },
		from: 'apprehension',
		at: { instrument: 'code', at: '5(1)' },
		leaflet: 'yes',
		...more,
	});

const byId = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]));

/** A law of a few records; dates, confidence and basis differ between them. */
export const law: Law = {
	topics: byId([topicSchema.parse({ id: 'holding', name: { en: 'Being held', ru: 'Задержание', uz: 'Ushlab turish' }, lede: inAll('How long.') })]),
	treaties: new Map(),
	comparison: new Map(),
	wording: [],
	unread: new Set(),
	instruments: byId([code, pact, visit, instrumentSchema.parse({ ...visit, id: 'visit-by-month', adopted: '2019-12' })]),
	limits: byId([
		limit('holding', 48),
		limit('at-once', undefined),
		limit('extra', 24),
		limit('unsure', 72, { confidence: 'from-memory' }),
		limit('heard-of', 72, { basis: 'secondary' }),
		limit('unfit', 10, { leaflet: 'no' }),
	]),
	terms: byId([
		termSchema.parse({ id: 'arrest', term: { en: 'arrest', ru: 'арест', uz: 'hibs' }, plain: { en: 'Being held.', ru: 'Вас держат.', uz: 'Sizni ushlab turishadi.' } }),
		termSchema.parse({ id: 'judge', term: { en: 'judge', ru: 'судья', uz: 'sudya' }, plain: { en: 'Who decides.', ru: 'Кто решает.', uz: 'Qaror qiladi.' } }),
	]),
	contacts: byId([
		contactSchema.parse({
			id: 'helper',
			name: { en: 'Helper', ru: 'Помощник', uz: 'Yordamchi' },
			says: { en: 'Helps everyone.', ru: 'Помогает всем.', uz: 'Hammaga yordam beradi.' },
			rests_on: [{ instrument: 'code', at: '5' }],
			group: 'advice',
			confidence: 'from-memory',
			channels: [
				{ kind: 'phone', value: '1096', state: 'stale' },
				{ kind: 'web', value: 'https://helper.example', state: 'unconfirmed' },
				{ kind: 'phone', value: '+998 71 200-00-00', state: 'confirmed' },
			],
		}),
	]),
};

export const edition: Edition = editionSchema.parse({
	number: 0,
	date: '2026-11-24',
	name: { en: 'Site', ru: 'Сайт', uz: 'Sayt' },
	licences: { code: 'MIT', texts: 'CC BY 4.0', law: 'CC0 1.0' },
	pages: ['home', 'about', 'handbook/hearing', 'leaflets/rights', 'for-families'].map((path) => ({ path, in: ['en', 'ru', 'uz'] })),
});

export const addresses = createAddresses('/');

const page = { title: 'Sarlavha', lede: 'Kirish' };
const frontMatter: Record<Kind, object> = {
	chapter: { ...page, chapter: 3 },
	leaflet: { ...page, number: 1, group: 'held', heading: 'Huquqlar.', when: 'Kerak boʻlganda.', asked: 'yordam', running: 'Huquqlar' },
	prose: page,
	families: { ...page, heading: 'Oila' },
	home: { ...page, heading: 'a', urgent: 'b', now: 'c', words: 'd', family: 'e', leaflets: 'f', chapter: 'g' },
};

/** Paths of one page of each kind. */
export const paths = { chapter: 'handbook/hearing', leaflet: 'leaflets/rights', prose: 'about', families: 'for-families', home: 'home' } as const satisfies Record<Kind, string>;

/** A page as text. Its front matter takes three lines, so that its body begins on line 4. */
const text = (kind: Kind, body: string) => `---\n${JSON.stringify(frontMatter[kind])}\n---\n${body}\n`;

/** Returns a page with the given body as resolved, and what is wrong with it. */
export function read(
	kind: Kind,
	body: string,
	locale: Locale = 'en',
	context: { edition?: Edition; addresses?: ReturnType<typeof createAddresses>; path?: string } = {},
): { document: Document; findings: Finding[] } {
	const path = context.path ?? paths[kind];
	if (kindOf(path) !== kind) throw new Error(`${path} is no path of a ${kind}`);
	const parsed = parse(text(kind, body), fileOf(path, writtenLocale(locale)));
	if ('finding' in parsed) throw new Error(parsed.finding.problem);
	const { document, findings } = resolve(parsed.source, path, locale, { law, edition, addresses, ...context });
	if (document === undefined) throw new Error('the page has no document');
	return { document, findings };
}

/** Returns a page that must have no fault. */
export function cleanPage(kind: Kind, body: string, locale: Locale = 'en', context: Parameters<typeof read>[3] = {}): Document {
	const { document, findings } = read(kind, body, locale, context);
	if (findings.length > 0) throw new Error(findings.map(({ problem }) => problem).join('\n'));
	return document;
}

/** Returns a library of pages that are already resolved. */
export function libraryOf(documents: Document[], more: Partial<Library> = {}): Library {
	return { root: '.', edition, law, addresses, documents, letters: [], findings: [], ...more };
}
