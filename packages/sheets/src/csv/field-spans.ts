import { HASH_OF_EMPTY } from '../bytes/word-hash.ts';

/** Rows whose spans are held at a time: few enough for them and their bytes to stay near the processor. */
const ROWS = 256;

/** Where the fields of some rows stand in a buffer, column by column. */
export class FieldSpans {
  readonly width: number;
  rows = 0;
  /** Of column c and row r at `2 * (startOf(c) + r)`: the first byte, and the end; `~end` of a quoted field. */
  readonly ends: Int32Array;
  /** Of column c and row r at `startOf(c) + r`: the hash of the field's bytes; of one in quotes it says nothing. */
  readonly hashes: Int32Array;

  constructor(width: number) {
    this.width = width;
    this.ends = new Int32Array(2 * ROWS * width);
    this.hashes = new Int32Array(ROWS * width);
  }

  /** Notes a field of the row that has not been ended yet; those beyond the width are passed over. */
  set(field: number, from: number, to: number, isQuoted: boolean, hash: number): void {
    if (field >= this.width) return;
    const at = field * ROWS + this.rows;
    this.ends[2 * at] = from;
    this.ends[2 * at + 1] = isQuoted ? ~to : to;
    this.hashes[at] = hash;
  }

  /** Ends the row, its fields from `fields` on being empty. Gives whether there is room for no more. */
  endRow(fields: number): boolean {
    for (let field = fields; field < this.width; field++)
      this.set(field, 0, 0, false, HASH_OF_EMPTY);
    return ++this.rows === ROWS;
  }

  /** Where the first row of a column stands. */
  startOf(field: number): number {
    return field * ROWS;
  }

  clear(): void {
    this.rows = 0;
  }
}
