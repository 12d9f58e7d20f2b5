import { parseDay } from '@ketnap/core';
import type { DayOrder } from './styles.ts';

/**
 * What a text says of a day: the day, ISO; only its month or year; a day whose year has two digits, which
 * is never guessed; or nothing.
 */
export type DayReading =
  | { readonly day: string }
  | { readonly partial: { readonly year: number; readonly month: number | null } }
  | { readonly shortYear: true }
  | null;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const TIME = /[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:AM|PM|SA|CH|Z|[+-]\d{2}:?\d{2})?$/i;
const WORDS = /^(?:ngay|ngày)\s*/i;
const IN_WORDS = /^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/i;
const MONTH_IN_WORDS = /^(?:tháng|t\.?)\s*(\d{1,2})(?:\s*năm\s*|\s*[/.-]\s*)(\d{4})$/i;
const YEAR_IN_WORDS = /^(?:năm\s*)?(\d{4})$/i;
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const SHORT_YEAR = /^\d{1,2}([/.-])\d{1,2}\1\d{2}$/;
const MONTH = /^(\d{1,2})[/.-](\d{4})$/;
const YEAR_MONTH = /^(\d{4})[/.-](\d{1,2})$/;

/**
 * Reads a day as offices write it: `30/6/2020`, `30-6-2020`, `ngày 30 tháng 6 năm 2020`, `2020-06-30`,
 * `6/2020`, `tháng 6 năm 2020`, `2020`. A time behind the day is dropped. A day with its year first is
 * read so in any order.
 */
export function readDay(text: string, order: DayOrder): DayReading {
  const plain = plainText(text);
  const words = IN_WORDS.exec(plain);
  if (words) return dayOf(words[3]!, words[2]!, words[1]!);
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return dayOf(yearFirst[1]!, yearFirst[3]!, yearFirst[4]!);
  const yearLast = YEAR_LAST.exec(plain);
  if (yearLast) {
    const [, first, , second, year] = yearLast as unknown as readonly string[];
    if (order === 'ymd') return null;
    return order === 'mdy' ? dayOf(year!, first!, second!) : dayOf(year!, second!, first!);
  }
  if (SHORT_YEAR.test(plain)) return { shortYear: true };
  const month = MONTH_IN_WORDS.exec(plain) ?? MONTH.exec(plain);
  if (month) return partOf(month[2]!, month[1]!);
  const yearMonth = YEAR_MONTH.exec(plain);
  if (yearMonth) return partOf(yearMonth[1]!, yearMonth[2]!);
  const year = YEAR_IN_WORDS.exec(plain);
  return year ? partOf(year[1]!, null) : null;
}

/** The orders under which every text that looks like a day is one; all of them where none looks so. */
export function possibleDayOrders(texts: Iterable<string>): DayOrder[] {
  const possible = new Set<DayOrder>(['dmy', 'mdy', 'ymd']);
  for (const text of texts) {
    const plain = plainText(text);
    if (!YEAR_LAST.test(plain)) continue;
    for (const order of possible)
      if (readDay(plain, order) === null && isDayInSome(plain)) possible.delete(order);
    if (possible.size === 0) break;
  }
  return [...possible];
}

/** A text that is a day in no order, such as 31/2/2020, is evidence of none. */
function isDayInSome(text: string): boolean {
  return readDay(text, 'dmy') !== null || readDay(text, 'mdy') !== null;
}

function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/\s*([/.-])\s*/g, '$1')
    .trim()
    .replace(TIME, '')
    .replace(WORDS, '')
    .trim();
}

function dayOf(year: string, month: string, date: string): DayReading {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const isKnown = parseDay(iso) !== null && isPlausible(wholeOf(year));
  return isKnown ? { day: iso } : null;
}

function partOf(year: string, month: string | null): DayReading {
  const [y, m] = [wholeOf(year), month === null ? null : wholeOf(month)];
  if (!isPlausible(y) || (m !== null && (m < 1 || m > 12))) return null;
  return { partial: { year: y, month: m } };
}

function isPlausible(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The whole number that a text of digits stands for. */
export function wholeOf(digits: string): number {
  return [...digits].reduce((sum, digit) => sum * 10 + digit.charCodeAt(0) - 48, 0);
}
