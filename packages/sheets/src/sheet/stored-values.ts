import { isoDay, parseDay } from '@ketnap/core/base';
import type { SheetDay } from './sheet.ts';

/** Which day the number 1 is: 1900-01-01, or 1904-01-02 of workbooks that began on old Macintoshes. */
export type DateSystem = 1900 | 1904;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** Day 0 of the 1900 system after its 29 February 1900, which never was; as days since 1970-01-01. */
const START_1900 = -25_569;
const START_1904 = -24_107;
/** The day that never was. */
const LEAP_1900 = 60;
/** 9999-12-31. */
const LAST_DAY = 2_932_896;
/** Moments that differ from midnight only by how they are stored belong to the day. */
const HALF_MILLISECOND = 0.5 / 86_400_000;

/** A number as programs store it, never as people write it; null where the text is none. */
export function storedNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return null;
  const value = +trimmed;
  return Number.isFinite(value) ? value : null;
}

/**
 * The day of a number that its program shows as a day; its time of day is dropped. Null where the
 * number is no day: before the first, after 9999, a mere time, or 29 February 1900.
 * Source: ECMA-376 part 1, 18.17.4.1.
 */
export function serialDay(serial: number, system: DateSystem): SheetDay | null {
  const whole = Math.floor(serial + HALF_MILLISECOND);
  if (system === 1904) return whole < 0 ? null : dayAt(START_1904 + whole);
  if (whole < 1 || whole === LEAP_1900) return null;
  return dayAt(START_1900 + whole + (whole < LEAP_1900 ? 1 : 0));
}

/** The day of a stored `2020-06-30` or `2020-06-30T10:30:00`; null where it is none. */
export function storedDay(text: string): SheetDay | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.,]*(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(text.trim())?.[1];
  return day === undefined || parseDay(day) === null ? null : { day };
}

/** An error as a program wrote it. */
export function storedError(text: string): { error: string } {
  return { error: text.slice(0, 200) };
}

/** A formula whose result was never stored: what can be shown is the formula, which is not run. */
export function uncomputed(formula: string): { error: string } {
  const text = formula.replace(/^(?:[a-z]+:)?=?/, '');
  return { error: `=${text.slice(0, 200)}` };
}

function dayAt(days: number): SheetDay | null {
  if (days > LAST_DAY) return null;
  const day = isoDay(days);
  return day === null ? null : { day };
}
