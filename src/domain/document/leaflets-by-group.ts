import type { Document } from './document.ts';
import { leafletGroups } from './front-matter.ts';

/** Leaflets that help in the same situation, in the order of their numbers. */
export interface LeafletGroup {
	group: (typeof leafletGroups)[number];
	leaflets: Document<'leaflet'>[];
}

/** Returns the leaflets of a language by the situation in which they help; no group is empty. */
export function leafletsByGroup(leaflets: Document<'leaflet'>[]): LeafletGroup[] {
	return leafletGroups
		.map((group) => ({ group, leaflets: leaflets.filter(({ meta }) => meta.group === group).sort((a, b) => a.meta.number - b.meta.number) }))
		.filter((entry) => entry.leaflets.length > 0);
}
