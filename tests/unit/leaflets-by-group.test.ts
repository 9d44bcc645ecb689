import { expect, test } from 'vitest';
import type { Document } from '../../src/domain/document/document.ts';
import { leafletsByGroup } from '../../src/domain/document/leaflets-by-group.ts';
import { cleanPage } from './fixtures.ts';

const leaflet = (number: number, group: 'held' | 'family' | 'harmed' | 'people') => {
	const document = cleanPage('leaflet', 'A.') as Document<'leaflet'>;
	return { ...document, meta: { ...document.meta, number, group } };
};

test('leaflets stand by situation, in the order of their numbers, and no group is empty', () => {
	const groups = leafletsByGroup([leaflet(17, 'harmed'), leaflet(7, 'family'), leaflet(9, 'harmed'), leaflet(1, 'held')]);
	expect(groups.map(({ group, leaflets }) => [group, leaflets.map(({ meta }) => meta.number)])).toEqual([
		['held', [1]],
		['family', [7]],
		['harmed', [9, 17]],
	]);
});
