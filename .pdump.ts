import { writeFileSync } from 'node:fs';
import { currentLibrary } from './src/editions/current.ts';
import { plainText, textsOf } from './src/domain/document/document.ts';
const lib = currentLibrary();
for (const l of ['en', 'ru', 'uz'] as const) {
	let out = '';
	for (const d of lib.documents.filter((d) => d.locale === l)) {
		out += `\n# PAGE ${d.path}\n`;
		for (const [k, v] of Object.entries(d.meta)) if (typeof v === 'string') out += `[meta ${k}] ${v}\n`;
		let n = 0;
		for (const s of d.sections) {
			out += `\n## [${s.id}] ${plainText(s.heading)}\n`;
			for (const b of s.children) {
				n++;
				const tag = b.kind === 'unit' ? b.number : `${b.kind}-${n}`;
				const extra = b.kind === 'refused' ? b.title + ' | ' : b.kind === 'contact' ? `${b.name}: ${b.says} | ` : '';
				const texts = b.kind === 'stops' ? b.stops.map((x) => `(${x.when}) ${x.name ?? ''} ${plainText(x.children)}`) : textsOf(b).map(plainText);
				out += `[${tag}] ${extra}${texts.join(' / ')}\n`;
			}
		}
	}
	writeFileSync(`/tmp/back/${l}.txt`, out);
}
