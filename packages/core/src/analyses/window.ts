import type { Dataset, Interval, Term } from '../dataset/dataset.ts';
import { type Day, isoDay } from '../dataset/days.ts';
import { cut } from '../dataset/periods.ts';
import { termById } from '../dataset/terms.ts';
import { countNotes, windowErrors } from '../messages/count-notes.ts';
import type { Note } from './analysis.ts';
import { coveredDays } from './covered-days.ts';
import { dayOption, requireOrder } from './day-option.ts';

/** The days that an analysis counts. */
export interface Window extends Interval {
  /** The term's id, or `2015-01-01/2020-08-06`. */
  readonly name: string;
  /** Last day counted. */
  readonly asOf: Day;
  /** Null where the days were given, not a term. */
  readonly term: Term | null;
  /** What holds for every figure of these days. */
  readonly notes: readonly Note[];
}

export interface WindowOptions {
  readonly term?: string;
  readonly from?: string;
  readonly asOf?: string;
}

/**
 * The interval of a term, or from a day, up to `asOf`. Defaults: the first and the last day that the
 * data cover. A term that has not begun by `asOf` gives a reversed interval, which counts nothing.
 */
export function resolveWindow(dataset: Dataset, options: WindowOptions): Window {
  const asOf = resolveAsOf(dataset, options.asOf);
  const first = dayOption('from', options.from);
  if (options.term !== undefined) {
    if (first !== null) throw windowErrors.termAndFrom();
    const term = requireTerm(dataset, options.term);
    const days = cut(term, { from: term.from, to: asOf.day });
    const notes =
      days.from > days.to
        ? [countNotes.notBegun([term.id], isoDay(asOf.day))]
        : beforeData(dataset, days);
    return { name: term.id, asOf: asOf.day, term, ...days, notes: [...asOf.notes, ...notes] };
  }
  const days = { from: first ?? Math.min(dataset.covers.from, asOf.day), to: asOf.day };
  requireOrder(days);
  const name = `${isoDay(days.from)}/${isoDay(days.to)}`;
  return {
    name,
    asOf: asOf.day,
    term: null,
    ...days,
    notes: [...asOf.notes, ...beforeData(dataset, days)],
  };
}

/** The last day counted, and what must be said of it. */
export function resolveAsOf(
  dataset: Dataset,
  option: string | undefined,
): { readonly day: number; readonly notes: readonly Note[] } {
  const { to } = dataset.covers;
  const day = dayOption('asOf', option);
  if (day === null) return { day: to, notes: [countNotes.asOfAssumed(isoDay(to))] };
  if (day <= to) return { day, notes: [] };
  const isTold = day <= coveredDays(dataset, day).to;
  const { asOfAfterData, afterData } = countNotes;
  return { day, notes: [(isTold ? asOfAfterData : afterData)(isoDay(day), isoDay(to))] };
}

/** The term of an id. Throws where there is none. */
export function requireTerm(dataset: Dataset, id: string): Term {
  const term = termById(dataset, id);
  if (!term)
    throw windowErrors.unknownTerm(
      id,
      dataset.terms.map((one) => one.id),
    );
  return term;
}

/** A note where the days begin before the data do. */
export function beforeData(dataset: Dataset, days: Interval): Note[] {
  const { from } = dataset.covers;
  return days.from < from ? [countNotes.beforeData(isoDay(days.from), isoDay(from))] : [];
}
