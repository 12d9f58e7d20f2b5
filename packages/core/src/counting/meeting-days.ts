import type { Coverage } from '../dataset/dataset.ts';
import type { SampleDays } from './sample-days.ts';

/** The days of one cell: its localities, the sample days of each, and those on which two or more meet. */
export class MeetingDays {
  size = 0;
  readonly locality: Int32Array;
  readonly days: Int32Array;
  readonly two: Int32Array;
  readonly words: number;
  readonly #coverage: Coverage;
  readonly #sample: SampleDays;
  readonly #one: Int32Array;

  constructor(coverage: Coverage, sample: SampleDays, room: number) {
    this.#coverage = coverage;
    this.#sample = sample;
    this.words = sample.words;
    this.locality = new Int32Array(room);
    this.days = new Int32Array(room * sample.words);
    this.#one = new Int32Array(sample.words);
    this.two = new Int32Array(sample.words);
  }

  /** Reads the spells `first .. end` of a cell; those of one locality follow each other. */
  read(first: number, end: number): void {
    const coverage = this.#coverage;
    const sample = this.#sample;
    const { words, days } = this;
    this.size = 0;
    for (let spell = first; spell < end; spell++) {
      const locality = coverage.locality[spell]!;
      if (this.size === 0 || this.locality[this.size - 1] !== locality) {
        days.fill(0, this.size * words, (this.size + 1) * words);
        this.locality[this.size++] = locality;
      }
      sample.mark(days, (this.size - 1) * words, coverage.from[spell]!, coverage.to[spell]!);
    }
    this.#meet();
  }

  isMerged(): boolean {
    for (let word = 0; word < this.words; word++) if (this.two[word] !== 0) return true;
    return false;
  }

  #meet(): void {
    const one = this.#one;
    const { words, days, two } = this;
    for (let word = 0; word < words; word++) {
      one[word] = two[word] = 0;
      for (let member = 0; member < this.size; member++) {
        const held = days[member * words + word]!;
        two[word]! |= one[word]! & held;
        one[word]! |= held;
      }
    }
  }
}
