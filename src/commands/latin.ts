import { text } from 'node:stream/consumers';
import { toLatin } from '#src/domain/languages/uzbek/to-latin.ts';

/** npm run --silent latin < cyrillic.txt > latin.txt: converts Uzbek text line by line. */
const cyrillic = await text(process.stdin);
process.stdout.write(cyrillic.split('\n').map((line) => toLatin(line)).join('\n'));
