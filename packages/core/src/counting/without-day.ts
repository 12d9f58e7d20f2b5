import type { Admissions } from '../dataset/dataset.ts';
import { NO_DAY } from '../dataset/days.ts';
import type { Slots } from './slots.ts';

/** How many admissions of the selected units have no known day in a column. */
export function withoutDay(
  { start, count, days: { admitted_on: always } }: Admissions,
  days: Int32Array,
  { slotOf }: Slots,
): number {
  if (days === always) return 0;
  let sum = 0;
  for (let unit = 0; unit < slotOf.length; unit++) {
    if (slotOf[unit]! < 0) continue;
    for (let i = start[unit]!; i < start[unit + 1]!; i++) if (days[i] === NO_DAY) sum += count[i]!;
  }
  return sum;
}
