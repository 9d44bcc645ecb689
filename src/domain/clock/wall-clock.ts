/**
 * Minutes of the wall clock in Tashkent since 1970. Uzbekistan has one time, UTC+5, and does not change it
 * in summer, so the difference of two such numbers is the time that has really passed.
 */
export type Minute = number;

export const hour = 60;
export const day = 24 * hour;

/**
 * Reads a day and a time as date and time fields write them.
 *
 * @example readWallClock('2026-11-23T09:10')
 * @returns undefined for what is not a day and a time, 30 February included.
 */
export function readWallClock(text: string): Minute | undefined {
	const numbers = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(text)?.slice(1).map(Number);
	if (numbers === undefined) return undefined;
	const [year = 0, month = 0, date = 0, hours = 0, minutes = 0] = numbers;
	const minute = Date.UTC(year, month - 1, date, hours, minutes) / 60_000;
	return writeWallClock(minute) === text ? minute : undefined;
}

/** Returns a moment as date and time fields write it: `2026-11-23T09:10`. */
export function writeWallClock(minute: Minute): string {
	return new Date(minute * 60_000).toISOString().slice(0, 16);
}

/** Returns the wall clock in Tashkent at an instant, whatever the zone of the machine. */
export function tashkentTime(instant: Date): string {
	return writeWallClock(Math.floor(instant.getTime() / 60_000) + 5 * hour);
}

/** Returns the beginning of the hour in which a moment lies. */
export function startOfHour(minute: Minute): Minute {
	return Math.floor(minute / hour) * hour;
}

/** Returns the beginning of the day in which a moment lies. */
export function startOfDay(minute: Minute): Minute {
	return Math.floor(minute / day) * day;
}

/**
 * Returns the beginning of the same date some months later, or earlier if the number is negative; of the last
 * day of that month where it has no such date (Criminal Procedure Code, article 314(3)).
 */
export function sameDate(minute: Minute, months: number): Minute {
	const date = new Date(minute * 60_000);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
	const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / 60_000;
}
