import type { Interval } from '../dataset/dataset.ts';
import type { Day } from '../dataset/days.ts';

/**
 * The days at which intervals begin or have ended, which cut time into buckets. What falls into an
 * interval is the difference of two sums over buckets, so that intervals may overlap.
 */
export class Cuts {
  /** How many buckets there are: one for the days outside all intervals, and one after each cut. */
  readonly size: number;
  readonly #days: readonly Day[];
  readonly #position: ReadonlyMap<Day, number>;

  constructor(intervals: readonly Interval[]) {
    const held = intervals.filter(({ from, to }) => from <= to);
    const days = new Set(held.flatMap(({ from, to }) => [from, to + 1]));
    this.#days = [...days].sort((a, b) => a - b);
    this.#position = new Map(this.#days.map((day, position) => [day, position]));
    this.size = Math.max(this.#days.length, 1);
  }

  /** The bucket up to which the sum is what came before the day, and after the first cut. */
  position(day: Day): number {
    return this.#position.get(day)!;
  }

  /** Per day of the span: its bucket. */
  bucketsOf({ from, to }: Interval): Int32Array {
    const buckets = new Int32Array(to - from + 1);
    for (let position = 1; position < this.size; position++) {
      const [begin, end] = [this.#days[position - 1]!, this.#days[position]!];
      buckets.fill(position, Math.max(begin - from, 0), Math.max(end - from, 0));
    }
    return buckets;
  }
}
