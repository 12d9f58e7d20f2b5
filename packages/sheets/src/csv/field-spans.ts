/** Rows whose spans are held at a time: few enough for them and their bytes to stay near the processor. */
const ROWS = 256;

/** Where the fields of some rows stand in a buffer, column by column. */
export class FieldSpans {
  readonly width: number;
  rows = 0;
  /** Of column c and row r at `2 * (c * ROWS + r)`: the first byte, and the end; `~end` of a quoted field. */
  readonly #ends: Int32Array;

  constructor(width: number) {
    this.width = width;
    this.#ends = new Int32Array(2 * ROWS * width);
  }

  /** Notes a field of the row that has not been ended yet; those beyond the width are passed over. */
  set(field: number, from: number, to: number, isQuoted: boolean): void {
    if (field >= this.width) return;
    const at = 2 * (field * ROWS + this.rows);
    this.#ends[at] = from;
    this.#ends[at + 1] = isQuoted ? ~to : to;
  }

  /** Ends the row, its fields from `fields` on being empty. Gives whether there is room for no more. */
  endRow(fields: number): boolean {
    for (let field = fields; field < this.width; field++) this.set(field, 0, 0, false);
    return ++this.rows === ROWS;
  }

  /** The spans of a column, two numbers a row. */
  of(field: number): Int32Array {
    return this.#ends.subarray(2 * field * ROWS, 2 * (field * ROWS + this.rows));
  }

  clear(): void {
    this.rows = 0;
  }
}
