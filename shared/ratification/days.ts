/** Calendar days as acts write them: `2027-03-01`, without a time and without a zone. Pure: today is passed in. */

const DAY = 86_400_000;

/** Days since 1970-01-01, or NaN where this is no day of the calendar (2027-02-30). */
export function dayNumber(day: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return Number.NaN;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return fromNumber(ms / DAY) === day ? ms / DAY : Number.NaN;
}

function fromNumber(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

export function isDay(day: string): boolean {
  return !Number.isNaN(dayNumber(day));
}

export function addDays(day: string, count: number): string {
  return fromNumber(dayNumber(day) + count);
}

/** The same day `count` years on; 29 February becomes 28 February where the year has none. */
export function addYears(day: string, count: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const wanted = `${String(Number(year) + count).padStart(4, '0')}-${month}-${date}`;
  return isDay(wanted) ? wanted : addDays(`${wanted.slice(0, 8)}28`, 0);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
