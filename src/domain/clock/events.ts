/** Rulings that decide on the measure; only the first one counts. */
export const measures = ['custody', 'house-arrest', 'bail', 'refusal'] as const;
export type Measure = (typeof measures)[number];

/** What can happen to a person, in the order in which it does. */
export const eventNames = ['apprehension', 'delivery', 'record', 'questioning', 'charge', 'request', 'hearing', 'added-time', ...measures, 'extension-request', 'extension', 'appeal', 'appeal-received', 'appeal-decision', 'release'] as const;
export type EventName = (typeof eventNames)[number];

/**
 * Something that happened, on the wall clock of Tashkent: `2026-11-23T09:10`. A court that adds time to the apprehension
 * says how many hours; one that extends custody or house arrest, to how many months in all.
 */
export type ClockEvent = { name: Exclude<EventName, 'added-time' | 'extension'>; at: string } | { name: 'added-time'; at: string; hours: number } | { name: 'extension'; at: string; months: number };
