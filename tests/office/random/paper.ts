import { sheetOf } from '@ketnap/sheets/sample';
import type { Sheet, SheetRange, SheetValue } from '@ketnap/sheets';

/** A sheet of paper that is written from the top: rows, merged sheet cells, indents. */
export class Paper {
  readonly #rows: SheetValue[][] = [];
  readonly #merges: SheetRange[] = [];
  readonly #indents = new Map<string, number>();

  /** How many rows are written. */
  get height(): number {
    return this.#rows.length;
  }

  /** Writes a row and gives its place, from 0. */
  row(...values: readonly (SheetValue | undefined)[]): number {
    return this.#rows.push(values.map((value) => value ?? null)) - 1;
  }

  /** Writes into a row that is there. */
  put(row: number, column: number, value: SheetValue): void {
    const values = this.#rows[row]!;
    while (values.length <= column) values.push(null);
    values[column] = value;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.#merges.push({ top, left, bottom, right });
  }

  indent(row: number, column: number, by: number): void {
    this.#indents.set(`${row} ${column}`, by);
  }

  sheet(name: string): Sheet {
    return sheetOf(this.#rows, {
      name,
      merges: this.#merges,
      indentOf: (row, column) => this.#indents.get(`${row} ${column}`) ?? 0,
    });
  }
}
