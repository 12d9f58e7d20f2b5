import type { IntervalCounts } from '../counting/interval-counts.ts';
import type { Dataset, Interval } from '../dataset/dataset.ts';
import type { UnitTree } from '../dataset/tree.ts';
import { countNotes } from '../messages/count-notes.ts';
import type { CountBy, Note } from './analysis.ts';
import { existsWithin } from './selection.ts';

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

/** A note of the units that exist on no day of one of these periods. */
export function neverThere(
  { units: tree }: Dataset,
  units: Int32Array,
  periods: readonly Interval[],
): Note[] {
  const absent = units.filter((unit) => periods.some((one) => !existsWithin(tree, unit, one)));
  return notThere(tree, absent);
}

/** A note of these units, which lack figures because they do not exist on the days counted or compared. */
export function notThere(tree: UnitTree, units: Int32Array): Note[] {
  const ids = Array.from(units, (unit) => tree.ids[unit]!);
  return ids.length === 0 ? [] : [countNotes.outsideValidity(ids)];
}
