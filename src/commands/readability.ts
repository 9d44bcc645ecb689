import { blocksOf, innerBlocks, plainText, textsOf } from '#src/domain/document/document.ts';
import { isPlain } from '#src/domain/document/front-matter.ts';
import { writtenLocales } from '#src/domain/languages/locales.ts';
import { aims, readability } from '#src/domain/languages/readability.ts';
import { currentLibrary } from '#src/editions/current.ts';

/*
 * npm run readability: prints for each leaflet and the page for families, in each language, how many words they have,
 * how long their sentences are, and which miss the aim. A report for those who write; it stops nothing. Headings are
 * not counted.
 */
const { documents } = currentLibrary();
let missed = 0;
for (const locale of writtenLocales) {
	console.log(`\n${locale}: at most ${aims[locale]} words in an average sentence\n words  mean   long`);
	for (const document of documents.filter((each) => isPlain(each.kind) && each.locale === locale)) {
		const texts = blocksOf(document).filter((block) => block.kind !== 'heading' && innerBlocks(block).length === 0).flatMap(textsOf).map(plainText);
		const { words, mean, long, met } = readability(locale, texts);
		if (!met) missed += 1;
		console.log(`${String(words).padStart(6)}  ${mean.toFixed(1).padStart(4)}  ${`${Math.round(long * 100)} %`.padStart(5)}  ${document.path}${met ? '' : '  ← longer than the aim'}`);
	}
}
console.log(missed === 0 ? '\nAll keep to the aim.' : `\n${missed} miss the aim: split the longest sentences.`);
