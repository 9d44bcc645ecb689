import { buffer } from 'node:stream/consumers';
import { toCyrillic } from '#src/domain/languages/uzbek/to-cyrillic.ts';

/** npm run --silent cyrillic < latin.txt > cyrillic.txt: converts Uzbek text line by line. */
const latin = (await buffer(process.stdin)).toString();
process.stdout.write(latin.split('\n').map((line) => toCyrillic(line)).join('\n'));
