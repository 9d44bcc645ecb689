import type { APIRoute } from 'astro';
import { localeKeys, type Locale } from '#src/domain/languages/locales.ts';
import type { Topic } from '#src/domain/law/schema.ts';
import { currentLibrary } from '#src/editions/current.ts';
import { topicSheet } from '#src/print/forms/topic.ts';

export function getStaticPaths() {
	const { law } = currentLibrary();
	return localeKeys.flatMap((locale) => [...law.topics.values()].map((topic) => ({ params: { locale, topic: topic.id }, props: { locale, topic } })));
}

export const GET: APIRoute<{ locale: Locale; topic: Topic }> = async ({ props: { locale, topic } }) =>
	new Response((await topicSheet(topic, locale, currentLibrary())) as BodyInit, { headers: { 'Content-Type': 'application/pdf' } });
