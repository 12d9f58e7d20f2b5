import type { CountBy } from '../analyses/analysis.ts';

/** How many were admitted, by slot and interval. */
export interface IntervalCounts {
  /** NaN where forms are held and none fits the interval. */
  count(slot: number, interval: number): number;
  /** The same, all at once: `[slot * intervals + interval]`. */
  readonly counts: Int32Array | Float64Array;
  /** Admissions of the selected units left out because the day that counts is unknown. */
  readonly dayUnknown: number;
  /** Per interval: admissions left out because it is unknown whether they are of the source. */
  readonly sourceUnknown: Int32Array;
  /** Units with a figure that is a difference of forms; units with an interval that no form fits. */
  readonly derived: ReadonlySet<number>;
  readonly unfitting: ReadonlySet<number>;
}

export interface CountOptions {
  readonly countBy: CountBy;
  /** Only admissions of this source: its position in the dataset's `sources`. */
  readonly source?: number;
}
