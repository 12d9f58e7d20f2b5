import { isoDay, parseDay } from '@ketnap/core';
import { plainSigns } from './plain-signs.ts';
import type { DayOrder } from './styles.ts';

/**
 * What a text says of a day: the day, ISO; only its month or year; a day whose year has two digits, as the
 * day it is in this century, which is for the caller to believe; or nothing.
 */
export type DayReading =
  | { readonly day: string }
  | { readonly partial: { readonly year: number; readonly month: number | null } }
  | { readonly shortYear: string }
  | null;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const TIME =
  /[T\s]+(\d{1,2})(?:(?::\d{2}){1,2}(?:[.,]\d+)?|h(?:\d{2})?)\s*(?:AM|PM|SA|CH|(Z|UTC|GMT)|[+-]\d{2}:?\d{2})?$/i;
/** From this hour of UTC on it is the next day in Vietnam. */
const NEXT_DAY_FROM = 17;
/** A decision that stands beside its day: `Số 12-QĐ/HU ngày 03/02/2019`, `03/02/2019 (QĐ số 12)`. */
const PAPER = String.raw`(?:s[ốo]\s*:?\s*)?(?:quy[ếe]t đ[ịi]nh|quyet dinh|q[đd]|s[ốo]|\d{1,5}\s*[-/]\s*q[đd])(?![\p{L}])`;
const WRITTEN = String.raw`(?:ng[aà]y\s*)?(\d{1,2}([/.-])\d{1,2}\2\d{4}|\d{1,2}\s*th[aá]ng\s*\d{1,2}\s*n[aă]m\s*\d{4})`;
const BEHIND_PAPER = new RegExp(
  String.raw`^${PAPER}(?:(?!\d{1,2}[/.-]\d{1,2}[/.-]\d{4})[^,;()])*?(?:\s+|\s*[,;(]\s*)${WRITTEN}\)?\.?$`,
  'iu',
);
const BEFORE_PAPER = new RegExp(String.raw`^${WRITTEN}\s*[,;(]\s*${PAPER}[^,;()]*\)?\.?$`, 'iu');
const LEAD = /^ng[aà]y\s*/i;
const IN_WORDS = /^(\d{1,2})\s*th[aá]ng\s*(\d{1,2})\s*n[aă]m\s*(\d{4})$/i;
const MONTH_IN_WORDS = /^(?:th[aá]ng|t\.?)\s*(\d{1,2})(?:\s*n[aă]m\s*|\s*[/.-]\s*)(\d{4})$/i;
const YEAR_IN_WORDS = /^(?:n[aă]m\s*)?(\d{4})$/i;
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const SHORT_YEAR = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2})$/;
const YEARLESS = /^(\d{1,2})([/.-])(\d{1,2})$|^(\d{1,2})\s*th[aá]ng\s*(\d{1,2})$/i;
const MONTH = /^(\d{1,2})[/.-](\d{4})$/;
const YEAR_MONTH = /^(\d{4})[/.-](\d{1,2})$/;

/**
 * Reads a day as offices write it: `30/6/2020`, `30-6-2020`, `ngày 30 tháng 6 năm 2020`, `2020-06-30`,
 * `6/2020`, `tháng 6 năm 2020`, `2020`. A time behind the day is dropped; one that is said to be UTC
 * counts as the moment it is in Vietnam, so `2020-06-29T17:00:00Z` is 2020-06-30. A day with its year
 * first is read so in any order. Null where the text is no day, the day does not exist, or its year is
 * not from 1900 to 2100. Of a decision's number and day, `Số 12-QĐ/HU ngày 03/02/2019`, it is the day.
 */
export function readDay(text: string, order: DayOrder): DayReading {
  const yearLast = YEAR_LAST.exec(text);
  // Nearly all days are written so: nothing has to be made plain.
  if (yearLast) return ordered(yearLast[1]!, yearLast[3]!, yearLast[4]!, order);
  const plain = plainText(text);
  const time = TIME.exec(plain);
  if (!time) return readPlainDay(plain, order);
  const reading = readPlainDay(plain.slice(0, time.index).replace(LEAD, ''), order);
  if (reading === null || !('day' in reading)) return null;
  const isNext = time[2] !== undefined && wholeOf(time[1]!) >= NEXT_DAY_FROM;
  return isNext ? { day: isoDay(parseDay(reading.day)! + 1) } : reading;
}

function readPlainDay(plain: string, order: DayOrder): DayReading {
  const words = IN_WORDS.exec(plain);
  if (words) return dayOf(words[3]!, words[2]!, words[1]!);
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return dayOf(yearFirst[1]!, yearFirst[3]!, yearFirst[4]!);
  const yearLast = YEAR_LAST.exec(plain);
  if (yearLast) return ordered(yearLast[1]!, yearLast[3]!, yearLast[4]!, order);
  const short = SHORT_YEAR.exec(plain);
  if (short) return shortYearOf(ordered(short[1]!, short[3]!, `20${short[4]!}`, order));
  return partIn(plain);
}

/** The longest text of a day without a year: `ngày 03 tháng 02`, with spaces. */
const LONGEST_YEARLESS = 20;

/** A day and a month that are written without a year, as `3/2`: `03/02`, `3-2`, `ngày 3 tháng 2`; null of anything else. */
export function yearlessDay(text: string): string | null {
  if (text.length > LONGEST_YEARLESS || /\d{4}/.test(text)) return null;
  const found = YEARLESS.exec(plainText(text));
  if (!found) return null;
  const [day, month] = [wholeOf(found[1] ?? found[4]!), wholeOf(found[3] ?? found[5]!)];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? `${day}/${month}` : null;
}

function ordered(first: string, second: string, year: string, order: DayOrder): DayReading {
  if (order === 'ymd') return null;
  return order === 'mdy' ? dayOf(year, first, second) : dayOf(year, second, first);
}

function shortYearOf(long: DayReading): DayReading {
  return long !== null && 'day' in long ? { shortYear: long.day } : null;
}

function partIn(plain: string): DayReading {
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
    const plain = YEAR_LAST.test(text) ? text : plainText(text).replace(TIME, '');
    if (!YEAR_LAST.test(plain) && !SHORT_YEAR.test(plain)) continue;
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
  return plainSigns(text)
    .replace(/\s*([/.–-])\s*/g, (_, sign: string) => (sign === '–' ? '-' : sign))
    .replace(BEHIND_PAPER, '$1')
    .replace(BEFORE_PAPER, '$1')
    .replace(LEAD, '');
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

/** A number that stands for a year where a day is expected. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && isPlausible(value);
}

const ZERO = 0x30;

/** The whole number that a text of digits stands for. */
export function wholeOf(digits: string): number {
  let whole = 0;
  for (let at = 0; at < digits.length; at++) whole = whole * 10 + digits.charCodeAt(at) - ZERO;
  return whole;
}
