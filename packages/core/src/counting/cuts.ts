import type { Interval } from '../dataset/dataset.ts';

/**
 * The days at which intervals begin or have ended, which cut time into buckets. What falls into an
 * interval is the difference of two sums along the buckets, so that intervals may overlap.
 */
export class Cuts {
  /** How many buckets there are: one for the days outside all intervals, and one after each cut. */
  readonly size: number;
  /** Per interval the last bucket before it, and its own last one; of a reversed one they are the same. */
  readonly before: Int32Array;
  readonly last: Int32Array;
  readonly #days: readonly number[];

  constructor(intervals: readonly Interval[]) {
    const held = intervals.filter(({ from, to }) => from <= to);
    const days = new Set(held.flatMap(({ from, to }) => [from, to + 1]));
    this.#days = [...days].sort((a, b) => a - b);
    this.size = Math.max(this.#days.length, 1);
    const bucket = new Map(this.#days.map((day, position) => [day, position]));
    this.before = Int32Array.from(intervals, ({ from, to }) => (from > to ? 0 : bucket.get(from)!));
    this.last = Int32Array.from(intervals, ({ from, to }) => (from > to ? 0 : bucket.get(to + 1)!));
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
