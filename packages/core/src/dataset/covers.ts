import { shownValue } from '../messages/shown-value.ts';
import { datasetErrors } from '../messages/dataset-errors.ts';
import type { Admissions, Interval, Term, Totals } from './dataset.ts';
import { calendarOf, dayOf, isPlausibleDay, parseDay } from './days.ts';

/** The days that the data package says it covers. Throws where they are no days of 1900–2100, or reversed. */
export function statedCovers(covers: unknown): Interval {
  const days = Array.isArray(covers) && covers.length === 2 ? covers.map(plausible) : [];
  const [from, to] = days as readonly (number | null)[];
  if (typeof from !== 'number' || typeof to !== 'number' || from > to)
    throw datasetErrors.badCovers(shownValue(covers));
  return { from, to };
}

function plausible(text: unknown): number | null {
  const day = typeof text === 'string' ? parseDay(text) : null;
  return day !== null && isPlausibleDay(day) ? day : null;
}

/**
 * The days that the rows speak of: from the first day of the month of the earliest admission to the
 * latest one; of forms, likewise, where there are no admissions. Without any row: the terms' days.
 */
export function coversOfRows(
  admissions: Admissions | null,
  totals: Totals | null,
  terms: readonly Term[],
): Interval {
  const recorded = admissions?.size ? spanOf(admissions.days.admitted_on) : null;
  const reported = totals?.size
    ? { from: spanOf(totals.from).from, to: spanOf(totals.to).to }
    : null;
  const span = recorded ?? reported;
  if (span) {
    const { year, month } = calendarOf(span.from);
    return { from: dayOf(year, month, 1), to: span.to };
  }
  if (terms.length === 0) return { from: 0, to: 0 };
  return {
    from: Math.min(...terms.map(({ from }) => from)),
    to: Math.max(...terms.map(({ to }) => to)),
  };
}

/** The first and the last of at least one day. */
function spanOf(days: Int32Array): Interval {
  let from = days[0]!;
  let to = from;
  for (let at = 1; at < days.length; at++) {
    from = Math.min(from, days[at]!);
    to = Math.max(to, days[at]!);
  }
  return { from, to };
}
