import type { Finding } from '#src/domain/finding.ts';
import type { BuiltSite } from './site.ts';

/** Finds pages with markup that a strict policy would block, or that hinder a reader. */
export function pageMarkup({ pages }: BuiltSite): Finding[] {
	return pages.flatMap(({ file, html }) => {
		const say = (problem: string, remedy: string): Finding => ({ file, line: 0, problem, remedy });
		const body = html.replace(/<(script|style)\b.*?<\/\1>/gs, '');
		const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
		const twice = ids.find((id, index) => ids.indexOf(id) !== index);
		return [
			...(/<[^>]+\sstyle="/.test(body) ? [say('An element has a style attribute.', 'Move the style into src/site/styles.')] : []),
			...(/<[^>]+\son[a-z]+="/.test(body) ? [say('An element has an inline handler.', 'Move it into src/site/elements.')] : []),
			...(twice === undefined ? [] : [say(`The id "${twice}" stands twice.`, 'Give each element its own id.')]),
			...((body.match(/<h1\b/g)?.length ?? 0) === 1 ? [] : [say('The page does not have exactly one h1.', 'Give it one.')]),
			...(/<title>[^<]+<\/title>/.test(html) ? [] : [say('The page has no title.', 'Give it one.')]),
			...(/<html lang="[a-z]/.test(html) ? [] : [say('The page does not say its language.', 'Give <html> a lang attribute.')]),
		];
	});
}
