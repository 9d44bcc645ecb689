import type { StringKey } from '../languages/strings.ts';

/** How much room a field needs: a line, several lines, a day, a time of day. */
export type FieldKind = 'line' | 'long' | 'date' | 'time';

/** Everything that a letter can ask for; the interface has a name for each, as `letters.field.person`. */
const kinds = {
	office: 'line',
	writer: 'line',
	reply: 'line',
	today: 'date',
	attached: 'line',
	person: 'line',
	apprehended: 'date',
	'apprehended-time': 'time',
	place: 'line',
	lawyer: 'line',
	family: 'long',
	dependants: 'long',
	health: 'long',
	state: 'line',
	language: 'line',
	visitors: 'long',
	'visit-day': 'line',
	record: 'line',
	remarks: 'long',
	court: 'line',
	'ruling-date': 'date',
	reasons: 'long',
	events: 'long',
	officers: 'long',
	marks: 'long',
	witnesses: 'long',
	conditions: 'long',
	asked: 'long',
} as const satisfies Record<string, FieldKind>;

export type FieldId = keyof typeof kinds;

/** Fields that stand in the head and the foot of every letter, in the order in which they are asked for. */
export const headFields = ['office', 'writer', 'reply'] as const satisfies FieldId[];
export const footFields = ['attached', 'today'] as const satisfies FieldId[];

/** Returns whether a place in a text names a field. */
export function isField(name: string): name is FieldId {
	return Object.hasOwn(kinds, name);
}

/** Returns how much room a field needs. */
export function kindOf(field: FieldId): FieldKind {
	return kinds[field];
}

/** Returns the key of the name of a field. */
export function labelOf(field: FieldId): StringKey {
	return `letters.field.${field}`;
}
