import type { Reference } from '../law/schema.ts';
import type { ClockLimitId } from './clock-limits.ts';

const cpc = (...pinpoints: string[]): Reference[] => pinpoints.map((at) => ({ instrument: 'cpc', at }));

/**
 * The provisions on which the advice beside each limit rests, in the words `clock.ask.…`; and, where it is
 * another once the limit has passed, in `clock.passed.…`.
 */
export const asks = {
	'rights-told': { ask: [...cpc('224(1)(3)'), { instrument: 'constitution', at: '27(4)' }] },
	'lawyer-access': { ask: cpc('49(4)', '225(5)') },
	'family-notice': { ask: cpc('217(1)') },
	'first-questioning': { ask: cpc('48(1)', '230(2)') },
	'request-before-expiry': { ask: cpc('243(4)'), passed: cpc('243(9)') },
	'police-custody': { ask: cpc('234(1)'), passed: cpc('315(1)', '234(4)', '18(3)') },
	'record-of-apprehension': { ask: cpc('225(1)') },
	'prosecutor-notice': { ask: cpc('225(2)') },
	'grounds-check': { ask: cpc('225(4)') },
	'custody-hearing': { ask: cpc('243(7)', '243(8)'), passed: cpc('243(6)') },
	'court-extra-time': { ask: cpc('243(10)(3)'), passed: cpc('315(1)', '234(4)', '18(3)') },
	'bail-payment': { ask: cpc('243(11)'), passed: cpc('243(11)') },
	'charge-under-measure': { ask: cpc('226(3)'), passed: cpc('226(3)') },
	'extension-request': { ask: cpc('247(1)'), passed: cpc('247(5)') },
	'custody-first': { ask: cpc('315(1)'), passed: cpc('315(1)', '18(3)') },
	'custody-extended': { ask: cpc('315(1)'), passed: cpc('315(1)', '18(3)') },
	'custody-longest': { ask: cpc('245(3)', '315(1)'), passed: cpc('315(1)', '18(3)') },
	'extension-hearing': { ask: cpc('247(5)') },
	'ruling-in-force': { ask: cpc('243(12)', '234(1)') },
	'appeal-period': { ask: cpc('241(2)', '315(2)'), passed: cpc('317(1)') },
	'appeal-forwarding': { ask: cpc('241(2)') },
	'appeal-decision': { ask: cpc('241(2)') },
} as const satisfies Record<ClockLimitId, { ask: readonly Reference[]; passed?: readonly Reference[] }>;

/** The provisions behind what the clock says of the time itself: the words `clock.caveat`, `clock.refusedWhy`, `clock.leftOut`, `clock.counting.…`. */
export const grounds = { caveat: cpc('245(7)'), refused: cpc('243(12)', '241(3)'), hours: cpc('314(1)', '314(2)', '315(1)'), months: cpc('314(3)'), leftOut: cpc('314(1)') } as const;
