import { parseDay } from '@ketnap/core';
import type { Point } from './point.ts';

/** First and last day, ISO. */
export interface SaidDays {
  readonly from: string;
  readonly to: string;
}

/** The first day of a point, within a year where it names none; null where neither says the year, or no such day is. */
export function firstDayOf({ year, months, day }: Point, of: string | null): string | null {
  const own = year ?? of;
  return own === null ? null : realDay(`${own}-${pad(months?.[0] ?? 1)}-${pad(day ?? 1)}`);
}

/** The last day of a point, within a year where it names none. */
export function lastDayOf({ year, months, day }: Point, of: string | null): string | null {
  const own = year ?? of;
  if (own === null) return null;
  const month = `${own}-${pad(months?.[1] ?? 12)}`;
  return day === null ? lastOfMonth(month) : realDay(`${month}-${pad(day)}`);
}

function lastOfMonth(month: string): string {
  const date = [31, 30, 29, 28].find((one) => parseDay(`${month}-${one}`) !== null)!;
  return `${month}-${date}`;
}

function realDay(iso: string): string | null {
  return parseDay(iso) === null ? null : iso;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** From the first day of a month, given as year and number, to its last; of a whole year without a month. */
export function monthsOf(year: string, month: number | null): SaidDays {
  const own: Point = { year, months: month === null ? null : [month, month], day: null };
  return { from: firstDayOf(own, null)!, to: lastDayOf(own, null)! };
}

/** Whether days begin with a year and end with one. */
export function areWholeYears({ from, to }: SaidDays): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}
