import { createHash } from 'node:crypto';
import type { Finding } from '#src/domain/finding.ts';
import type { BuiltSite } from './site.ts';

/** Finds pages without a policy, with one that is too wide, or with content that it would block. */
export function contentSecurity({ pages }: BuiltSite): Finding[] {
	return pages.flatMap(({ file, root }) => {
		const say = (problem: string, remedy: string): Finding => ({ file, line: 0, problem, remedy });
		const policy = root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
		if (policy === undefined) return [say('The page has no Content Security Policy.', 'Begin its head with <meta charset="utf-8">: the policy is put behind it.')];
		const allowed = (text: string) => policy.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
		const inline = [...root.querySelectorAll('script:not([src])'), ...root.querySelectorAll('style')];
		const searches = root.querySelector('search-page') !== null;
		return [
			...(/'unsafe-(inline|eval|hashes)'/.test(policy) ? [say('The policy allows what is unsafe.', 'Take it out of src/integrations/content-policy.ts.')] : []),
			...(policy.includes('wasm-unsafe-eval') && !searches ? [say('The policy allows WebAssembly on a page that does not search.', 'Allow it only where <search-page> stands.')] : []),
			...inline
				.filter((element) => !allowed(element.innerHTML))
				.map((element) => say(`The policy would block <${element.rawTagName}>${element.innerHTML.slice(0, 40)}….`, 'Let src/integrations/content-policy.ts see the page in its last state.')),
			...root
				.querySelectorAll('iframe, object, embed, audio, video, form, base')
				.map((element) => say(`The policy would block <${element.rawTagName}>.`, 'Leave it out, or widen the policy for this kind of page.')),
		];
	});
}
