import { isoDay, parseDay } from '@ketnap/core';

/** A day's number; days of the rows are ISO days. */
export function dayNumber(iso: string): number {
  return parseDay(iso)!;
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

/** The first days of the calendar years within two days, both included. */
export function newYears(
  from: number,
  to: number,
): { readonly day: number; readonly year: number }[] {
  const years: { day: number; year: number }[] = [];
  for (let year = yearOf(isoDay(from)); year <= yearOf(isoDay(to)); year++) {
    const day = dayNumber(`${year}-01-01`);
    if (day >= from && day <= to) years.push({ day, year });
  }
  return years;
}

/** Labels of a time axis: the years, at the middle of what is seen of each; few enough to be read. */
export function yearLabels(from: number, to: number, plotWidth: number): [number, string][] {
  const first = yearOf(isoDay(from));
  const last = yearOf(isoDay(to));
  const step = Math.max(1, Math.ceil(((last - first + 1) * 33) / Math.max(40, plotWidth)));
  const minimum = (30 * (to - from)) / Math.max(40, plotWidth);
  const labels: [number, string][] = [];
  for (let year = first; year <= last; year += step) {
    const begin = Math.max(from, dayNumber(`${year}-01-01`));
    const end = Math.min(to, dayNumber(`${year}-12-31`));
    if (end - begin >= minimum) labels.push([(begin + end) / 2, String(year)]);
  }
  return labels;
}
