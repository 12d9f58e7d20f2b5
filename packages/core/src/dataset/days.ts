/**
 * A day inside core: whole days since 1970-01-01 in the proleptic Gregorian calendar.
 * At the border a day is an ISO string; no time zone, clock or `Date` is involved.
 */
export type Day = number;

/** Stands for an unknown day in typed arrays. */
export const NO_DAY: Day = -0x8000_0000;

/**
 * First and last year of the days that a dataset may hold; any other is a slip, such as 0202 for 2020,
 * and would stretch every series over centuries.
 */
export const PLAUSIBLE_YEARS = { first: 1900, last: 2100 } as const;

/** Whether a value is a whole year that a dataset may speak of. */
export function isPlausibleYear(year: unknown): year is number {
  return (
    Number.isInteger(year) &&
    Number(year) >= PLAUSIBLE_YEARS.first &&
    Number(year) <= PLAUSIBLE_YEARS.last
  );
}

/** Whether a day lies in the {@link PLAUSIBLE_YEARS}. */
export function isPlausibleDay(day: Day): boolean {
  return isPlausibleYear(calendarOf(day).year);
}

/** The day of an ISO text such as `2020-06-30`, or null where the text names no day. */
export function parseDay(text: string): Day | null {
  if (text.length !== ISO_LENGTH || text[4] !== '-' || text[7] !== '-') return null;
  const [year, month, date] = [wholeIn(text, 0, 4), wholeIn(text, 5, 7), wholeIn(text, 8, 10)];
  // A comparison with NaN never holds.
  const isInYear = year >= 0 && month >= 1 && month <= 12;
  return isInYear && date >= 1 && date <= daysInMonth(year, month)
    ? dayOf(year, month, date)
    : null;
}

const ISO_LENGTH = 10;
const ZERO = 0x30;

/** The whole number of some digits within a text; NaN where another sign is among them. */
function wholeIn(text: string, from: number, to: number): number {
  let whole = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    whole = whole * 10 + digit;
  }
  return whole;
}

/** The ISO text of a day; null for {@link NO_DAY}. */
export function isoDay(day: Day): string;
export function isoDay(day: Day | null): string | null;
export function isoDay(day: Day | null): string | null {
  if (day === null || day === NO_DAY) return null;
  const { year, month, date } = calendarOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/**
 * Days since 1970-01-01 of a calendar day; month is 1..12.
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export function dayOf(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1..12) and date (1..31) of a day: the inverse of {@link dayOf}. */
export function calendarOf(day: Day): { year: number; month: number; date: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** The day some months later (or earlier), on the month's last day where the date does not exist. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = calendarOf(day);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** How many days a month (1..12) has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
