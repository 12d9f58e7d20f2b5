/**
 * A column of text in which every distinct value is held once: the row's code says which. It stands
 * in an Arquero table as any other column. The empty text means unknown and is read as null.
 */
export class CodedColumn {
  /** Per row the index into `values`. */
  readonly codes: Int32Array;
  readonly values: readonly string[];

  constructor(codes: Int32Array, values: readonly string[]) {
    this.codes = codes;
    this.values = values;
  }

  get length(): number {
    return this.codes.length;
  }

  /** The text of a row, the first being 0; null where it is unknown. */
  at(row: number): string | null {
    return this.values[this.codes[row]!] || null;
  }

  *[Symbol.iterator](): Iterator<string | null> {
    for (let row = 0; row < this.length; row++) yield this.at(row);
  }
}
