import type { Admissions, Interval } from '../dataset/dataset.ts';
import { Lanes } from './lanes.ts';
import { type Slots, stretchEnd, sumUp } from './slots.ts';
import type { SourceColumns } from './source-columns.ts';
import { withoutDay } from './without-day.ts';

/** What was counted by source. */
export interface SourceCounts {
  /** `[(slot * periods + period) * width + column]`. */
  readonly counts: Int32Array;
  /** Admissions of the selected units left out because the day that counts is unknown. */
  readonly dayUnknown: number;
}

/**
 * Counts per selected unit, period and column. The periods ascend and do not overlap; admissions
 * outside them are left out. A reversed period holds nothing.
 */
export function countSources(
  admissions: Admissions,
  days: Int32Array,
  periods: readonly Interval[],
  slots: Slots,
  columns: SourceColumns,
): SourceCounts {
  const width = periods.length * columns.width;
  const counts = new Int32Array(slots.units.length * width);
  const lanes = new Lanes(columns, admissions);
  const { start } = admissions;
  const { slotOf } = slots;
  for (let unit = 0, next: number; unit < slotOf.length; unit = next) {
    next = stretchEnd(slotOf, unit);
    const at = slotOf[unit]! * width;
    if (at < 0) continue;
    for (let p = 0; p < periods.length; p++)
      lanes.add(counts, at + p * columns.width, days, periods[p]!, start[unit]!, start[next]!);
  }
  sumUp(counts, width, slots.above);
  return { counts, dayUnknown: withoutDay(admissions, days, slots) };
}
