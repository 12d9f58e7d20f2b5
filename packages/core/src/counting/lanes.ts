import type { Admissions, Interval } from '../dataset/dataset.ts';
import type { SourceColumns } from './source-columns.ts';

/** A word holds four columns, a byte each. */
const BYTES = 4;
const FULL = 0xff;
/** Words that are added to at once: a row is read once for their sixteen columns. */
const WORDS = 4;

/**
 * Adds admissions to many columns at once. A combination of sources counts in a dozen columns; with a
 * byte for each, one addition does for four of them, and the bytes go to the counts before one can be
 * full.
 */
export class Lanes {
  readonly #admissions: Admissions;
  readonly #columns: SourceColumns;
  /** Columns in words, rounded up to whole lots of {@link WORDS}. */
  readonly #words: number;
  /** `[combination * words + word]`: a one in the byte of every column in which it counts. */
  readonly #ones: Int32Array;
  /** How many rows cannot fill a byte; 0 where one row can. */
  readonly #rows: number;

  constructor(columns: SourceColumns, admissions: Admissions) {
    this.#admissions = admissions;
    this.#columns = columns;
    this.#words = Math.ceil(columns.width / BYTES / WORDS) * WORDS;
    this.#ones = onesOf(columns, this.#words);
    this.#rows = Math.floor(FULL / largest(admissions.count));
  }

  /** Adds the rows of the days `within` to the counts of all columns, which begin at `at`. */
  add(
    counts: Int32Array,
    at: number,
    days: Int32Array,
    within: Interval,
    row: number,
    end: number,
  ): void {
    if (this.#rows === 0) return this.#addPlainly(counts, at, days, within, row, end);
    for (let from = row; from < end; from += this.#rows) {
      const to = Math.min(from + this.#rows, end);
      for (let word = 0; word < this.#words; word += WORDS)
        this.#addWords(counts, at, days, within, from, to, word);
    }
  }

  /** The loop that large datasets need fast: four words are summed without touching the counts. */
  #addWords(
    counts: Int32Array,
    at: number,
    days: Int32Array,
    { from, to }: Interval,
    row: number,
    end: number,
    word: number,
  ): void {
    const { count, combination } = this.#admissions;
    const ones = this.#ones;
    const words = this.#words;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = row; i < end; i++) {
      const day = days[i]!;
      if (day < from || day > to) continue;
      const times = count[i]!;
      const first = combination[i]! * words + word;
      a = (a + Math.imul(ones[first]!, times)) | 0;
      b = (b + Math.imul(ones[first + 1]!, times)) | 0;
      c = (c + Math.imul(ones[first + 2]!, times)) | 0;
      d = (d + Math.imul(ones[first + 3]!, times)) | 0;
    }
    const columns = at + this.#columns.width;
    const column = at + word * BYTES;
    addBytes(counts, column, columns, a);
    addBytes(counts, column + BYTES, columns, b);
    addBytes(counts, column + 2 * BYTES, columns, c);
    addBytes(counts, column + 3 * BYTES, columns, d);
  }

  /** The same a column at a time, where one row stands for more than a byte holds. */
  #addPlainly(
    counts: Int32Array,
    at: number,
    days: Int32Array,
    { from, to }: Interval,
    row: number,
    end: number,
  ): void {
    const { count, combination } = this.#admissions;
    const { start, list } = this.#columns;
    for (let i = row; i < end; i++) {
      if (days[i]! < from || days[i]! > to) continue;
      const last = start[combination[i]! + 1]!;
      for (let c = start[combination[i]!]!; c < last; c++) counts[at + list[c]!]! += count[i]!;
    }
  }
}

/** Adds the bytes of a word to the columns from `at` on, of which there are some before `end`. */
function addBytes(counts: Int32Array, at: number, end: number, word: number): void {
  const last = Math.min(at + BYTES, end);
  for (let column = at, left = word; column < last; column++, left >>>= 8)
    counts[column]! += left & FULL;
}

function onesOf({ start, list }: SourceColumns, words: number): Int32Array {
  const ones = new Int32Array((start.length - 1) * words);
  for (let combination = 0; combination + 1 < start.length; combination++)
    for (let i = start[combination]!; i < start[combination + 1]!; i++) {
      const word = Math.floor(list[i]! / BYTES);
      ones[combination * words + word]! |= 1 << (8 * (list[i]! % BYTES));
    }
  return ones;
}

function largest(counts: Int32Array): number {
  let most = 1;
  for (let row = 0; row < counts.length; row++) if (counts[row]! > most) most = counts[row]!;
  return most;
}
