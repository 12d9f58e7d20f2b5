import { CodedColumn } from '@ketnap/core';
import { ByteBuffer } from '../bytes/byte-buffer.ts';
import { ByteDictionary, InvalidUtf8 } from '../bytes/byte-dictionary.ts';
import type { FieldSpans } from './field-spans.ts';
import { unquote } from './quoting.ts';

/** Codes that fill more than this of their memory are not copied to save the rest. */
const TIGHT = 0.8;

/** One column while it is read: every distinct value once, as bytes; per row only the value's code. */
export class CsvColumn {
  #codes = new Int32Array(16);
  #rows = 0;
  readonly #values = new ByteDictionary();
  #expectedRows = 0;
  /** Where a quoted field stands while it is looked up. */
  readonly #plain = new ByteBuffer(64);

  /** Adds the rows of a field. */
  add(source: ByteBuffer, spans: FieldSpans, field: number): void {
    const ends = spans.of(field);
    const rows = this.#rows + spans.rows;
    this.#reserve(rows);
    const codes = this.#codes;
    for (let at = 0, row = this.#rows; row < rows; at += 2, row++) {
      const from = ends[at]!;
      const to = ends[at + 1]!;
      codes[row] =
        to < 0 ? this.#codeOfQuoted(source, from, ~to) : this.#values.codeOf(source, from, to);
    }
    this.#rows = rows;
  }

  /** Adds rows that hold nothing. */
  addEmpty(rows: number): void {
    const end = this.#rows + rows;
    this.#reserve(end);
    this.#codes.fill(this.#values.codeOf(this.#plain, 0, 0), this.#rows, end);
    this.#rows = end;
  }

  /** Says about how many rows will come, so that the memory for them is taken once. */
  expect(rows: number): void {
    this.#expectedRows = rows;
  }

  /** The column of all rows added. Throws an {@link InvalidRow} where a value is no UTF-8. */
  finish(): CodedColumn {
    const isTight = this.#rows > this.#codes.length * TIGHT;
    const codes = isTight ? this.#codes.subarray(0, this.#rows) : this.#codes.slice(0, this.#rows);
    try {
      return new CodedColumn(codes, this.#values.texts());
    } catch (error) {
      throw error instanceof InvalidUtf8 ? new InvalidRow(codes.indexOf(error.code)) : error;
    }
  }

  #codeOfQuoted(source: ByteBuffer, from: number, to: number): number {
    const length = unquote(source, from, to, this.#plain);
    return this.#values.codeOf(this.#plain, 0, length);
  }

  #reserve(rows: number): void {
    if (rows <= this.#codes.length) return;
    const larger = new Int32Array(Math.max(this.#codes.length * 2, rows, this.#expectedRows));
    larger.set(this.#codes);
    this.#codes = larger;
  }
}

/** A value that is no UTF-8 stands in this row, the first being 0. */
export class InvalidRow {
  readonly row: number;

  constructor(row: number) {
    this.row = row;
  }
}
