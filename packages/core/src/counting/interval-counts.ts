import type { CountBy } from '../analyses/analysis.ts';

/** How many were admitted, by slot and interval. */
export interface IntervalCounts {
  /** NaN where forms are held and none fits the interval. */
  count(slot: number, interval: number): number;
  /** Admissions of the selected units left out because the day that counts is unknown. */
  readonly dayUnknown: number;
  /** Admissions within an interval left out because it is unknown whether they are of the source. */
  sourceUnknown(interval: number): number;
  /** Units with a figure that is a difference of forms; units with an interval that no form fits. */
  readonly derived: ReadonlySet<number>;
  readonly unfitting: ReadonlySet<number>;
}

export interface CountOptions {
  readonly countBy: CountBy;
  /** Only admissions of this source: its position in the dataset's `sources`. */
  readonly source?: number;
}
