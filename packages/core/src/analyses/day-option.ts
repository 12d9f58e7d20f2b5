import type { Interval } from '../dataset/dataset.ts';
import { type Day, isoDay, parseDay } from '../dataset/days.ts';
import { computeErrors, optionWords } from '../messages/compute-errors.ts';
import { dayErrors } from '../messages/day-errors.ts';

/** The day that an option gives, or null where it is not given. Throws where it is no day. */
export function dayOption(option: string, text: string | undefined): Day | null {
  if (text === undefined) return null;
  const day = parseDay(text);
  if (day === null) throw computeErrors.badOption(option, JSON.stringify(text), optionWords.day);
  return day;
}

/** Throws where the first day is after the last. */
export function requireOrder({ from, to }: Interval): void {
  if (from > to) throw dayErrors.reversed(isoDay(from), isoDay(to));
}
