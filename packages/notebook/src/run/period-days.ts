import { isoDay, parseDay } from '@ketnap/core';

const PERIOD = /^(\d{4})(?:-H([12])|-Q([1-4])|-(0[1-9]|1[0-2]))?$/;

/** The first and last day, ISO, of a period of the calendar: `2018`, `2018-H1`, `2018-Q3`, `2018-05`; else null. */
export function periodDays(period: string): { readonly from: string; readonly to: string } | null {
  const match = PERIOD.exec(period);
  if (!match) return null;
  const [, year = '', half, quarter, month] = match;
  const [first, months] = half
    ? [Number(half) * 6 - 5, 6]
    : quarter
      ? [Number(quarter) * 3 - 2, 3]
      : month
        ? [Number(month), 1]
        : [1, 12];
  const next = first + months;
  const after = next > 12 ? `${Number(year) + 1}-01-01` : `${year}-${two(next)}-01`;
  return { from: `${year}-${two(first)}-01`, to: isoDay(parseDay(after)! - 1) };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
