import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import { NO_DAY, isoDay } from './days.ts';

/** First and last day per row. */
export interface Intervals {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Leaves out every row whose last day, where it has one, is before its first. */
export function rejectReversed(
  table: CheckedTable,
  { from, to }: Intervals,
  lastColumn: string,
): void {
  for (let row = 0; row < table.size; row++) {
    if (table.leftOut[row] || from[row]! <= to[row]!) continue;
    const fault = faults.reversedInterval(isoDay(from[row]!), isoDay(to[row]!), 'row');
    table.reject(row, lastColumn, fault);
  }
}

/** Days with the unknown ones replaced by an end of time. */
export function opened(days: Int32Array | null, size: number, end: number): Int32Array {
  return days ? days.map((day) => (day === NO_DAY ? end : day)) : new Int32Array(size).fill(end);
}
