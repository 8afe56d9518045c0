/** The Gregorian calendar in days: 0001-01-01 is day 1, as `date.toordinal()` counts. */

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** Day of the year, from 1. */
export const dayOfYear = (year: number, month: number, day: number): number =>
  (daysBefore[month - 1] as number) + (month > 2 && isLeap(year) ? 1 : 0) + day;

export function ordinalOf(year: number, month: number, day: number): number {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear(year, month, day);
}

export function dateOf(ordinal: number): [year: number, month: number, day: number] {
  // A year has 365.2425 days on average: at most one off.
  let year = Math.floor((ordinal - 1) / 365.2425) + 1;
  while (ordinalOf(year, 1, 1) > ordinal) year--;
  while (ordinalOf(year + 1, 1, 1) <= ordinal) year++;
  let day = ordinal - ordinalOf(year, 1, 1) + 1;
  let month = 1;
  while (day > daysInMonth(year, month)) day -= daysInMonth(year, month++);
  return [year, month, day];
}

/** 0 is Monday. */
export const weekdayOf = (ordinal: number): number => (ordinal + 6) % 7;

/** ISO 8601 year and week of a day. */
export function isoWeek(ordinal: number): [year: number, week: number] {
  const thursday = ordinal - weekdayOf(ordinal) + 3;
  const [year] = dateOf(thursday);
  return [year, Math.floor((thursday - ordinalOf(year, 1, 1)) / 7) + 1];
}

export const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
export const monthNames = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];
