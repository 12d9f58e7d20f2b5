import { numberIn } from '../conversion/convert.ts';
import { numberOf } from '../conversion/convert-column.ts';
import type { Region } from '../layout/region.ts';
import type { Form } from '../profile/profile.ts';

/** The numbers of a form's columns of figures, for finding which rows sum others. */
export class FigureNumbers {
  readonly #columns: readonly { readonly codes: Int32Array; readonly numbers: Float64Array }[];
  /** Per column whether it counts all admissions: these tell more than targets and parts. */
  readonly areWhole: readonly boolean[];

  constructor({ columns }: Region, form: Form) {
    const figures = form.columns.flatMap((use, i) =>
      use.meaning?.is === 'figure' ? [{ use, meaning: use.meaning, column: columns[i]! }] : [],
    );
    this.#columns = figures.map(({ use, column: { codes, values } }) => ({
      codes,
      numbers: Float64Array.from(values, (value) => {
        const one = numberOf(value, use);
        return 'text' in one && one.text !== '' ? numberIn(one.text) : Number.NaN;
      }),
    }));
    this.areWhole = figures.map(
      ({ meaning }) => meaning.measure === 'admitted' && meaning.source === null,
    );
  }

  /** How many columns there are. */
  get width(): number {
    return this.#columns.length;
  }

  /** The number of a row; NaN where it holds none. */
  at(row: number, column: number): number {
    const { codes, numbers } = this.#columns[column]!;
    return numbers[codes[row]!]!;
  }

  /** Whether a row holds any number. */
  isFilled(row: number): boolean {
    return this.#columns.some(({ codes, numbers }) => !Number.isNaN(numbers[codes[row]!]!));
  }
}

/** Sums of rows, column by column, and how many of them are not 0. */
export class Sums {
  readonly #figures: FigureNumbers;
  readonly #sums: Float64Array;
  readonly #filled: Int32Array;
  readonly #counted: Int32Array;

  constructor(figures: FigureNumbers) {
    this.#figures = figures;
    this.#sums = new Float64Array(figures.width);
    this.#filled = new Int32Array(figures.width);
    this.#counted = new Int32Array(figures.width);
  }

  add(row: number): void {
    for (let column = 0; column < this.#sums.length; column++) {
      const number = this.#figures.at(row, column);
      if (Number.isNaN(number)) continue;
      this.#sums[column]! += number;
      this.#filled[column]! += 1;
      if (number !== 0) this.#counted[column]! += 1;
    }
  }

  /** How a row's numbers go with the sums of some others, which may hold the row itself. */
  fitOf(row: number, holds: 'others' | 'all' = 'others'): Fit {
    return this.#compare(row, holds, (sum) => sum);
  }

  /** How a row's numbers go with the means of some others, cut off or rounded to whole numbers or tenths. */
  meanFitOf(row: number, holds: 'others' | 'all' = 'others'): Fit {
    return this.#compare(row, holds, (sum, count) => sum / count, MEAN_SLACK);
  }

  #compare(
    row: number,
    holds: 'others' | 'all',
    made: (sum: number, count: number) => number,
    slack = 1e-9,
  ): Fit {
    let [checked, right, whole, wholeRight, evidence] = [0, 0, 0, 0, 0];
    for (let column = 0; column < this.#sums.length; column++) {
      const stated = this.#figures.at(row, column);
      const own = holds === 'all' && !Number.isNaN(stated) ? 1 : 0;
      const count = this.#filled[column]! - own;
      if (Number.isNaN(stated) || count === 0) continue;
      const isRight = Math.abs(made(this.#sums[column]! - own * stated, count) - stated) < slack;
      const isWhole = this.#figures.areWhole[column]!;
      checked += 1;
      if (isWhole) whole += 1;
      if (!isRight) continue;
      right += 1;
      if (isWhole) wholeRight += 1;
      if (stated !== 0) evidence += 1;
    }
    if (checked === 0) return { is: 'unchecked', evidence: 0, misses: 0 };
    const isRight = right * 2 > checked || (whole > 0 && whole === wholeRight);
    const misses = checked - right;
    return isRight ? { is: 'right', evidence, misses } : { is: 'wrong', evidence: 0, misses };
  }
}

const MEAN_SLACK = 0.51;

/** Whether a row's numbers are those that it would have as a sum, and in how many columns that says something. */
export interface Fit {
  readonly is: 'right' | 'wrong' | 'unchecked';
  readonly evidence: number;
  /** In how many columns its number is another. */
  readonly misses: number;
}
