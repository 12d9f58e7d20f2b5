import type { Day } from '../dataset/days.ts';

/** The days to be looked at, strictly ascending; a set of them is 32 bits a word. */
export class SampleDays {
  readonly size: number;
  readonly words: number;
  readonly #first: Day;
  readonly #last: Day;
  /** How many of the days lie before `first + i`. */
  readonly #before: Int32Array;

  constructor(days: Int32Array) {
    this.size = days.length;
    this.words = Math.ceil(days.length / 32);
    this.#first = days[0] ?? 0;
    this.#last = days[days.length - 1] ?? -1;
    this.#before = new Int32Array(this.#last - this.#first + 1);
    for (let day = 0, i = 0; i < this.#before.length; i++) {
      if (days[day]! < this.#first + i) day++;
      this.#before[i] = day;
    }
  }

  /** Sets the bits of the days from `from` to `to` in the words from `at` on. */
  mark(bits: Int32Array, at: number, from: Day, to: Day): void {
    const start = this.#countBefore(from);
    const end = this.#countBefore(to + 1);
    for (let word = start >> 5; word << 5 < end; word++) {
      const low = Math.max(start - (word << 5), 0);
      const high = Math.min(end - (word << 5), 32);
      if (low < high) bits[at + word]! |= (-1 >>> (32 - high + low)) << low;
    }
  }

  #countBefore(day: Day): number {
    if (day <= this.#first) return 0;
    return day > this.#last ? this.size : this.#before[day - this.#first]!;
  }
}
