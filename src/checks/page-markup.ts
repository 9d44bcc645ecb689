import type { Finding } from '#src/domain/finding.ts';
import type { BuiltSite } from './site.ts';

/** Finds pages with markup that a strict policy would block, or that hinders a reader. */
export function pageMarkup({ pages }: BuiltSite): Finding[] {
	return pages.flatMap(({ file, root }) => {
		const say = (problem: string, remedy: string): Finding => ({ file, line: 0, problem, remedy });
		const elements = root.querySelectorAll('*');
		const ids = root.querySelectorAll('[id]').map((element) => element.id);
		const twice = ids.find((id, index) => ids.indexOf(id) !== index);
		const styled = elements.find((element) => element.hasAttribute('style'));
		const handled = elements.find((element) => Object.keys(element.attributes).some((name) => /^on[a-z]/i.test(name)));
		const silent = [
			...root.querySelectorAll('img:not([alt])'),
			...root.querySelectorAll('svg:not([aria-hidden="true"]):not([aria-label]):not([aria-labelledby])').filter((svg) => svg.querySelector('title') === null),
		][0];
		const listed = root.querySelector('meta[name="robots"][content*="noindex"]') === null;
		const described = root.querySelector('meta[name="description"]')?.getAttribute('content')?.trim();
		return [
			...(styled ? [say(`<${styled.rawTagName}> has a style attribute.`, 'Move the style into src/site/styles.')] : []),
			...(handled ? [say(`<${handled.rawTagName}> has an inline handler.`, 'Move it into src/site/elements.')] : []),
			...(twice === undefined ? [] : [say(`The id "${twice}" stands twice.`, 'Give each element its own id.')]),
			...(root.querySelectorAll('h1').length === 1 ? [] : [say('The page does not have exactly one h1.', 'Give it one.')]),
			...(root.querySelector('title')?.text.trim() ? [] : [say('The page has no title.', 'Give it one.')]),
			...(listed && !described ? [say('The page has no description.', 'Pass one to its head: a sentence for search engines and previews that alarms nobody.')] : []),
			...(root.querySelector('html')?.getAttribute('lang') ? [] : [say('The page does not say its language.', 'Give <html> a lang attribute.')]),
			...(silent ? [say(`<${silent.rawTagName}> has no words for those who do not see it.`, 'Give an image alt="…", a diagram aria-label="…"; what only decorates has alt="" or aria-hidden="true".')] : []),
		];
	});
}
