import type { IntervalCounts } from '../counting/interval-counts.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { countNotes } from '../messages/count-notes.ts';
import type { CountBy, Note } from './analysis.ts';

/** What must be said of counted admissions. */
export function notesOfCounts(
  { units }: Dataset,
  { dayUnknown, derived, unfitting }: IntervalCounts,
  countBy: CountBy,
): Note[] {
  const ids = (found: ReadonlySet<number>): string[] =>
    Array.from(found, (unit) => units.ids[unit]!);
  return [
    ...(dayUnknown > 0 ? [countNotes.dayUnknown(countBy, dayUnknown)] : []),
    ...(derived.size > 0 ? [countNotes.derivedByDifference(ids(derived))] : []),
    ...(unfitting.size > 0 ? [countNotes.noFormFits(ids(unfitting))] : []),
  ];
}
