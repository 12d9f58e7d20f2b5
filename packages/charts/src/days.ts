import { isoDay, parseDay } from '@ketnap/core';
import type { Labels } from './axes.ts';
import { spaced } from './spaced.ts';

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

/** Pixels that a year's label takes, and those of a year so short that a label would mislead. */
const LABEL = 31;
const SHORTEST = 4;

/**
 * Labels of a time axis: the years, at the middle of what is seen of each, or at the axis's end where too
 * little is seen. The first and the last have theirs in any case, so that nobody has to count on from
 * another year; between them as many as there is room for.
 */
export function yearLabels(from: number, to: number, plotWidth: number): Labels {
  const pixels = Math.max(40, plotWidth) / Math.max(1, to - from);
  const years: [number, string][] = [];
  for (let year = yearOf(isoDay(from)); year <= yearOf(isoDay(to)); year++) {
    const begin = Math.max(from, dayNumber(`${year}-01-01`));
    const end = Math.min(to, dayNumber(`${year}-12-31`));
    const seen = (end - begin) * pixels;
    if (seen < SHORTEST) continue;
    const middle = (begin + end) / 2;
    const isShort = seen < LABEL && begin !== end;
    const place = isShort && begin === from ? begin : isShort && end === to ? end : middle;
    years.push([place, String(year)]);
  }
  const places = years.map(([place]) => (place - from) * pixels);
  return spaced(places, LABEL).map((at) => years[at]!);
}

/** What axes of days have in common: their labels stand in the middle of what they name. */
export const dayAxis = { grid: false, title: null, labelFlush: false } as const;
