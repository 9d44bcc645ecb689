import { buffer } from 'node:stream/consumers';
import { toLatin } from '#src/domain/languages/uzbek/to-latin.ts';

/** npm run --silent latin < cyrillic.txt > latin.txt: converts Uzbek text line by line. */
const cyrillic = (await buffer(process.stdin)).toString();
process.stdout.write(cyrillic.split('\n').map((line) => toLatin(line)).join('\n'));
