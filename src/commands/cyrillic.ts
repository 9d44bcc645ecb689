import { text } from 'node:stream/consumers';
import { toCyrillic } from '#src/domain/languages/uzbek/to-cyrillic.ts';

/** npm run --silent cyrillic < latin.txt > cyrillic.txt: converts Uzbek text line by line. */
const latin = await text(process.stdin);
process.stdout.write(latin.split('\n').map((line) => toCyrillic(line)).join('\n'));
