import type { SampleDays } from './sample-days.ts';
import { type Slots, sumUp } from './slots.ts';

/** Sums over slots and days, gathered as differences from one day to the next. */
export class RunSums {
  readonly #slots: Slots;
  readonly #size: number;
  readonly #change: Int32Array;

  constructor(slots: Slots, sample: SampleDays) {
    this.#slots = slots;
    this.#size = sample.size;
    this.#change = new Int32Array(slots.units.length * sample.size);
  }

  /** Adds `by` on each day whose bit is set in the word. */
  add(slot: number, word: number, bits: number, by: number): void {
    const room = this.#size - (word << 5);
    const at = slot * this.#size + (word << 5);
    for (let left = bits; left !== 0;) {
      const start = 31 - Math.clz32(left & -left);
      const after = ~(left >>> start);
      const end = after === 0 ? 32 : start + 31 - Math.clz32(after & -after);
      this.#change[at + start]! += by;
      if (end < room) this.#change[at + end]! -= by;
      left = end >= 32 ? 0 : left & (-1 << end);
    }
  }

  /** The sums; the object is used up. */
  total(): Int32Array {
    const change = this.#change;
    const size = this.#size;
    const slots = this.#slots;
    for (let at = 0; at < change.length; at += size)
      for (let day = 1; day < size; day++) change[at + day]! += change[at + day - 1]!;
    sumUp(change, size, slots.above);
    return change;
  }
}
