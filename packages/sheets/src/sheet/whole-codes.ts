import { NumberIndex } from './number-index.ts';

/** A table may have so many entries for each row of a column. */
const DENSE = 4;
const LEAST = 1 << 10;

/** Codes of whole numbers: a table where they lie close together, else by their hash. 0 is no code. */
export class WholeCodes {
  readonly #table: Int32Array | null;
  readonly #places = new NumberIndex();
  readonly #codes: number[] = [];

  /** @param most the highest of the numbers, of which there are no more than `rows` */
  constructor(most: number, rows: number) {
    this.#table = most < LEAST + rows * DENSE ? new Int32Array(most + 1) : null;
  }

  get(whole: number): number {
    return this.#table ? this.#table[whole]! : (this.#codes[this.#places.placeOf(whole)] ?? 0);
  }

  set(whole: number, code: number): void {
    if (this.#table) this.#table[whole] = code;
    else this.#codes[this.#places.placeOf(whole)] = code;
  }
}
