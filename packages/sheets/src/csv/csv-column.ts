import { CodedColumn } from '@ketnap/core/base';
import { ByteBuffer } from '../bytes/byte-buffer.ts';
import { ByteDictionary, InvalidUtf8 } from '../bytes/byte-dictionary.ts';
import type { FieldSpans } from './field-spans.ts';
import type { ColumnPart } from './grid-part.ts';
import type { RawTexts } from '../sheet/raw-texts.ts';
import { unquote } from './quoting.ts';
import { RawTextsBuilder } from './raw-texts-builder.ts';

/** Codes that fill more than this of their memory are not copied to save the rest. */
const TIGHT = 0.8;

/** Of a column of which more than this share of the first values are distinct the texts stay as they are. */
const MANY_DISTINCT = 0.5;

/**
 * One column while it is read: every distinct value once, as bytes; per row only the value's code. Where most
 * of the first values turn out to be distinct, all are held as they come, if that is asked for.
 */
export class CsvColumn {
  #codes = new Int32Array(16);
  #rows = 0;
  #values = new ByteDictionary();
  #expectedRows = 0;
  /** Where a quoted field stands while it is looked up. */
  readonly #plain = new ByteBuffer(64);
  /** After so many rows it is looked whether their values are distinct. */
  readonly #trial: number;
  #raw: RawTextsBuilder | null = null;

  /** @param trial after so many rows it is looked whether most values are distinct; default: never */
  constructor(trial = Infinity) {
    this.#trial = trial;
  }

  /** Whether the texts are held as they come. */
  get isRaw(): boolean {
    return this.#raw !== null;
  }

  /** Adds the rows of a field. */
  add(source: ByteBuffer, spans: FieldSpans, field: number): void {
    if (this.#raw) {
      this.#addRaw(this.#raw, source, spans, field);
      return;
    }
    const rows = this.#rows + spans.rows;
    this.#reserve(rows);
    const codes = this.#codes;
    const { ends, hashes } = spans;
    for (let at = spans.startOf(field), row = this.#rows; row < rows; at++, row++) {
      const from = ends[2 * at]!;
      const to = ends[2 * at + 1]!;
      codes[row] =
        to < 0
          ? this.#codeOfQuoted(source, from, ~to)
          : this.#values.codeOfHash(source, from, to, hashes[at]!);
    }
    this.#rows = rows;
    const isTrial = rows >= this.#trial && rows - spans.rows < this.#trial;
    if (isTrial && this.#values.size > rows * MANY_DISTINCT) this.holdRaw();
  }

  /** Adds rows that hold nothing. */
  addEmpty(rows: number): void {
    if (this.#raw) {
      this.#raw.addEmpty(rows);
      return;
    }
    const end = this.#rows + rows;
    this.#reserve(end);
    this.#codes.fill(this.#values.codeOf(this.#plain, 0, 0), this.#rows, end);
    this.#rows = end;
  }

  /** Adds the rows of a part that comes next in the file, of a column that is held in the same way. */
  append({ codes: own, bytes, ends }: ColumnPart): void {
    if (own === null) {
      this.#raw!.append(bytes, ends);
      return;
    }
    const source = ByteBuffer.of(bytes);
    const mapped = new Int32Array(ends.length - 1);
    for (let code = 0; code < mapped.length; code++)
      mapped[code] = this.#values.codeOf(source, ends[code]!, ends[code + 1]!);
    this.#reserve(this.#rows + own.length);
    const codes = this.#codes;
    for (let row = 0, at = this.#rows; row < own.length; row++, at++)
      codes[at] = mapped[own[row]!]!;
    this.#rows += own.length;
  }

  /**
   * All rows added, as {@link append} takes them. The column is of no use afterwards. Throws an {@link InvalidRow}
   * where texts that are held as they are are none.
   */
  part(): ColumnPart {
    if (this.#raw) {
      this.#checkRaw(this.#raw);
      return { codes: null, ...this.#raw.held() };
    }
    return { codes: this.#codes.subarray(0, this.#rows), ...this.#values.held() };
  }

  /** Says about how many rows will come, so that the memory for them is taken once. */
  expect(rows: number): void {
    this.#expectedRows = rows;
    this.#raw?.expect(rows);
  }

  #addRaw(raw: RawTextsBuilder, source: ByteBuffer, spans: FieldSpans, field: number): void {
    const { ends } = spans;
    const start = spans.startOf(field);
    for (let at = start; at < start + spans.rows; at++) {
      const from = ends[2 * at]!;
      const to = ends[2 * at + 1]!;
      if (to >= 0) raw.add(source, from, to);
      else raw.add(this.#plain, 0, unquote(source, from, ~to, this.#plain));
    }
  }

  /** Holds the texts as they are, those that came and those to come. */
  holdRaw(): void {
    if (this.#raw) return;
    const raw = new RawTextsBuilder();
    for (let row = 0; row < this.#rows; row++)
      this.#values.bytesOf(this.#codes[row]!, (source, from, to) => raw.add(source, from, to));
    raw.expect(this.#expectedRows);
    this.#raw = raw;
    this.#codes = new Int32Array();
    this.#values = new ByteDictionary();
  }

  /** The column of all rows added, as texts where it is held so. Throws an {@link InvalidRow} as `finish`. */
  finishGrid(): CodedColumn | RawTexts {
    if (!this.#raw) return this.finish();
    this.#checkRaw(this.#raw);
    return this.#raw.finish();
  }

  #checkRaw(raw: RawTextsBuilder): void {
    const invalid = raw.firstInvalid();
    if (invalid >= 0) throw new InvalidRow(invalid);
  }

  /** The column of all rows added, all of them coded. Throws an {@link InvalidRow} where a value is no UTF-8. */
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
