import { sortFindings, type Finding } from '#src/domain/finding.ts';
import type { Library } from '#src/editions/library.ts';
import { apostrophes } from './apostrophes.ts';
import { chapterAnatomy } from './chapter-anatomy.ts';
import { internalLinks } from './internal-links.ts';
import { lawReferences } from './law-references.ts';
import { leafletLaw } from './leaflet-law.ts';
import { limitsInProse } from './limits-in-prose.ts';
import { parity } from './parity.ts';
import { scripts } from './scripts.ts';
import { unconfirmedChannels } from './unconfirmed-channels.ts';
import { undeclaredPages } from './undeclared-pages.ts';

/** Checks of the content as it is written, before anything is built. */
const checks = [lawReferences, undeclaredPages, parity, chapterAnatomy, internalLinks, leafletLaw, limitsInProse, unconfirmedChannels, apostrophes, scripts];

/** Returns everything that is wrong with a library: its own findings and those of every check. */
export function checkContent(library: Library): Finding[] {
	return sortFindings([...library.findings, ...checks.flatMap((check) => check(library))]);
}
