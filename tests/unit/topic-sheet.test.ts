import { expect, test, vi } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import { localeKeys, writtenLocale } from '../../src/domain/languages/locales.ts';
import { inScript } from '../../src/domain/languages/format.ts';
import { entriesOf, isPractice } from '../../src/domain/law/registry.ts';
import { readLibrary } from '../../src/editions/library.ts';
import { compile } from '../../src/print/compile.ts';
import { topicSheet } from '../../src/print/forms/topic.ts';

vi.mock('../../src/print/compile.ts', () => ({ compile: vi.fn(() => Promise.resolve({ pdf: new Uint8Array(), pages: 1 })) }));

const library = readLibrary('src', createAddresses('/'));
const entries = entriesOf(library.law);
const topics = [...library.law.topics.values()];
const without = {
	international: { en: 'No international provision is recorded on this topic.', ru: 'По этой теме не записано ни одной международной нормы.', uz: 'Bu mavzu boʻyicha birorta xalqaro norma yozilmagan.' },
	national: { en: 'No provision of national law is recorded on this topic.', ru: 'По этой теме не записано ни одной нормы национального права.', uz: 'Bu mavzu boʻyicha birorta milliy qonun normasi yozilmagan.' },
};

test.each(localeKeys)('in %s a sheet says that a side has no provision just where it has none', async (locale) => {
	for (const topic of topics) {
		await topicSheet(topic, locale, library);
		const source = vi.mocked(compile).mock.lastCall?.[0];
		for (const scope of ['international', 'national'] as const) {
			const rules = entries.filter(({ instrument, provision }) => instrument.scope === scope && !isPractice(instrument) && provision.topics.includes(topic.id));
			expect(source?.includes(inScript(locale, without[scope][writtenLocale(locale)])), `${topic.id}, ${scope}`).toBe(rules.length === 0);
		}
	}
});

test('there is a topic to which this applies', () => {
	expect(topics.some(({ id }) => entries.every(({ instrument, provision }) => instrument.scope === 'international' || !provision.topics.includes(id)))).toBe(true);
});
