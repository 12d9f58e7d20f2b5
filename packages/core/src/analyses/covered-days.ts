import type { IntervalCounts } from '../counting/interval-counts.ts';
import type { Dataset, Interval } from '../dataset/dataset.ts';
import { calendarOf, type Day, dayOf } from '../dataset/days.ts';
import { existsWithin } from './selection.ts';

/** The days of which the data can be complete. */
export interface CoveredDays extends Interval {
  /** The last day on which an interval may begin that is still told. */
  readonly lastStart: Day;
}

/**
 * The days that the data package says it covers. Where it says nothing: up to the end of the calendar
 * year of the last row, as nobody may have been admitted in the rest of it; and where `asOf` lies in the
 * term of the last row, whatever began by then is taken to be complete up to `asOf`.
 */
export function coveredDays({ covers, coversStated, terms }: Dataset, asOf: Day): CoveredDays {
  if (coversStated) return { ...covers, lastStart: covers.to };
  const lastStart = endOfYear(covers.to);
  const isOfTerm = terms.some(({ from, to }) => from <= covers.to && covers.to <= to && asOf <= to);
  return { from: covers.from, to: isOfTerm ? Math.max(asOf, lastStart) : lastStart, lastStart };
}

/** 31 December of a day's year. */
export function endOfYear(day: number): number {
  return dayOf(calendarOf(day).year, 12, 31);
}

/** Whether the data can tell a count: none of its days lies after them, and not all before them. */
export function tells({ from: first, to: last, lastStart }: CoveredDays, days: Interval): boolean {
  return days.to >= first && days.to <= last && days.from <= lastStart;
}

/**
 * The counts of selected units, NaN where the data do not cover the interval or the unit does not exist
 * on any of its days.
 */
export function knownCounts(
  dataset: Dataset,
  units: Int32Array,
  intervals: readonly Interval[],
  asOf: Day,
  { count }: Pick<IntervalCounts, 'count'>,
): (slot: number, interval: number) => number {
  const covered = coveredDays(dataset, asOf);
  const isTold = intervals.map((interval) => tells(covered, interval));
  return (slot, interval) =>
    isTold[interval] && existsWithin(dataset.units, units[slot]!, intervals[interval]!)
      ? count(slot, interval)
      : NaN;
}
