import type { CodedColumn } from '@ketnap/core';
import { csvErrors } from '../messages.ts';
import { LineNumbers } from './line-numbers.ts';
import { InvalidUtf8, ValueDictionary } from './value-dictionary.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const BOM = [0xef, 0xbb, 0xbf];
/** Source: the FNV-1a hash by G. Fowler, L. C. Noll and K.-P. Vo, 32 bits. */
const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** Bytes that are scanned at a time. */
const WINDOW = 1 << 20;
/** A record of more bytes is no record: a quote was left open. */
const LONGEST_RECORD = 1 << 24;
/** A head of more columns is refused: it is no table of ours. */
const MOST_COLUMNS = 250;
/** Stands for the start of a next record that has not come yet. */
const UNFINISHED = -1;
/** By how much the rows of a file may be more than its first ones let expect. */
const MARGIN = 1.05;
/** For more rows than this no memory is taken before they come. */
const MOST_EXPECTED = 1 << 24;
const NO_BYTES = new Uint8Array(0);

export interface CsvScannerOptions {
  /** One ASCII character. Default `,`. */
  readonly delimiter?: string;
  /** Bytes of the whole file, as far as they are known; saves memory and time. Default: unknown. */
  readonly size?: number;
}

/** A line of the file that is not as the head promises. */
export interface RaggedLine {
  /** The row of the table, the first being 1; null where the line was left out. */
  readonly row: number | null;
  readonly line: number;
  readonly fields: number;
}

export interface CsvTable {
  readonly columns: ReadonlyMap<string, CodedColumn>;
  /** Fields of the head, those without a name among them. */
  readonly width: number;
  /** Lines with fewer fields than the head are taken, the rest unknown; lines with more are left out. */
  readonly ragged: readonly RaggedLine[];
  /** Columns that hold values but have no name, the first being 1; they are left out. */
  readonly unnamed: readonly number[];
  /** The line of the file on which a row begins; both count from 1. */
  readonly lineOf: (row: number) => number;
}

/**
 * Reads comma-separated values (RFC 4180) in UTF-8 straight from bytes into dictionary-coded columns:
 * a field is hashed while its end is looked for and never becomes a text of its own. Fed piece by
 * piece; what is left of an unfinished record waits for the next piece.
 *
 * Taken as well: a byte order mark, lines ended by LF, CRLF or CR, lines without any value (passed
 * over), fields beyond the head's that are empty.
 */
export class CsvScanner {
  readonly #file: string;
  readonly #delimiter: number;
  readonly #size: number;
  /** The bytes that are being scanned, those of the unfinished record first. */
  #buffer = new Uint8Array(2 * WINDOW);
  #held = 0;
  #isStart = true;
  #head: readonly string[] | null = null;
  #columns: readonly ValueDictionary[] = [];
  /** A record should have as many fields: those up to the last that has a name. */
  #needed = 0;
  #rows = 0;
  #line = 1;
  /** Where a quoted field stands while its doubled quotes are halved. */
  #plain = new Uint8Array(256);
  #ragged: RaggedLine[] = [];
  #lines = new LineNumbers();

  /** @param file its name, for messages */
  constructor(file: string, { delimiter = ',', size = 0 }: CsvScannerOptions = {}) {
    this.#file = file;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#size = size;
  }

  /** Reads all records that are finished in what was fed so far. @throws KetnapError as `finish` */
  feed(piece: Uint8Array): void {
    for (let at = 0; at < piece.length; at += WINDOW) this.#take(piece.subarray(at, at + WINDOW));
  }

  /** The table. @throws KetnapError `unclosed_quote`, `not_utf8`, `no_head`, `doubled_column`, `too_many_columns` */
  finish(): CsvTable {
    this.#scan(this.#buffer.subarray(0, this.#held), true);
    if (!this.#head) throw csvErrors.noHead(this.#file);
    const columns = new Map<string, CodedColumn>();
    const unnamed: number[] = [];
    this.#head.forEach((name, i) => {
      const column = this.#finished(this.#columns[i]!);
      if (name !== '') columns.set(name, column);
      else if (column.values.some((value) => value !== '')) unnamed.push(i + 1);
    });
    const lineOf = (row: number): number => this.#lines.lineOf(row);
    return { columns, width: this.#head.length, ragged: this.#ragged, unnamed, lineOf };
  }

  #take(piece: Uint8Array): void {
    const end = this.#held + piece.length;
    if (end > this.#buffer.length) this.#buffer = enlarged(this.#buffer, 2 * end);
    this.#buffer.set(piece, this.#held);
    const isReady = !this.#isStart || end >= BOM.length;
    const isFirst = this.#rows === 0;
    const next = isReady ? this.#scan(this.#buffer.subarray(0, end), false) : 0;
    if (isFirst && this.#rows > 0) this.#expectRows(next);
    this.#buffer.copyWithin(0, next, end);
    this.#held = end - next;
    if (this.#held > LONGEST_RECORD) throw csvErrors.unclosedQuote(this.#file, this.#line);
  }

  /** @param bytes how many the rows took that were read so far */
  #expectRows(bytes: number): void {
    const rows = Math.ceil((this.#size / bytes) * this.#rows * MARGIN);
    for (const column of this.#columns) column.expect(Math.min(rows, MOST_EXPECTED));
  }

  /** Reads records from the start of the bytes and gives where the first unfinished one begins. */
  #scan(bytes: Uint8Array, isLast: boolean): number {
    let at = 0;
    if (this.#isStart && BOM.every((byte, i) => bytes[i] === byte)) at = BOM.length;
    this.#isStart = false;
    while (at < bytes.length) {
      const next = this.#head
        ? this.#readRecord(bytes, at, isLast)
        : this.#readHead(bytes, at, isLast);
      if (next === UNFINISHED) break;
      at = next;
    }
    return at;
  }

  /** The head is read as a record of as many columns as it needs, each of one row. */
  #readHead(bytes: Uint8Array, start: number, isLast: boolean): number {
    const fields = Array.from({ length: MOST_COLUMNS }, () => new ValueDictionary());
    this.#columns = fields;
    this.#needed = MOST_COLUMNS;
    const next = this.#readRecord(bytes, start, isLast);
    if (this.#ragged.some(({ row }) => row === null))
      throw csvErrors.tooManyColumns(this.#file, MOST_COLUMNS);
    if (next === UNFINISHED || this.#rows === 0) return next;
    const width = this.#ragged[0]?.fields ?? MOST_COLUMNS;
    this.#head = fields
      .slice(0, width)
      .map((field) => (this.#finished(field).at(0) ?? '').normalize('NFC').trim());
    const doubled = this.#head.find((name, i, all) => name !== '' && all.indexOf(name) !== i);
    if (doubled !== undefined) throw csvErrors.doubledColumn(this.#file, doubled);
    this.#columns = this.#head.map(() => new ValueDictionary());
    this.#needed = this.#head.findLastIndex((name) => name !== '') + 1;
    this.#rows = 0;
    this.#ragged = [];
    this.#lines = new LineNumbers();
    return next;
  }

  /** Reads one record into the columns; gives the start of the next. */
  #readRecord(bytes: Uint8Array, start: number, isLast: boolean): number {
    const columns = this.#columns;
    const width = columns.length;
    const delimiter = this.#delimiter;
    const end = bytes.length;
    const firstLine = this.#line;
    let at = start;
    let fields = 0;
    let filled = 0;
    for (;;) {
      const from = at;
      const column = fields < width ? columns[fields]! : null;
      if (bytes[at] === QUOTE) {
        at = this.#readQuoted(bytes, at, column);
        if (at !== from + 2) filled = fields + 1;
      } else {
        let hash = FNV_BASIS;
        for (; at < end; at++) {
          const byte = bytes[at]!;
          if (byte === delimiter || byte === LF || byte === CR) break;
          hash = Math.imul(hash ^ byte, FNV_PRIME);
        }
        if (at > from) filled = fields + 1;
        if (column !== null) column.add(bytes, from, at, hash);
      }
      if (at === UNFINISHED || (!isLast && at >= end - 1)) {
        if (isLast) throw csvErrors.unclosedQuote(this.#file, firstLine);
        return this.#takeBack(firstLine);
      }
      fields++;
      if (at >= end || bytes[at] !== delimiter) break;
      at++;
    }
    this.#endRecord(firstLine, fields, filled);
    this.#line++;
    return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
  }

  /** Reads a field in quotes, whatever follows them up to the next delimiter included. */
  #readQuoted(bytes: Uint8Array, start: number, column: ValueDictionary | null): number {
    let hash = FNV_BASIS;
    let length = 0;
    let isQuoted = true;
    let at = start + 1;
    for (; ; at++) {
      const byte = bytes[at];
      if (byte === undefined) {
        if (isQuoted) return UNFINISHED;
        break;
      }
      if (isQuoted && byte === QUOTE) {
        if (bytes[at + 1] !== QUOTE) {
          isQuoted = false;
          continue;
        }
        at++;
      } else if (!isQuoted && (byte === this.#delimiter || byte === LF || byte === CR)) break;
      else if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) this.#line++;
      if (length === this.#plain.length) this.#plain = enlarged(this.#plain, 2 * length);
      this.#plain[length++] = byte;
      hash = Math.imul(hash ^ byte, FNV_PRIME);
    }
    column?.add(this.#plain, 0, length, hash);
    return at;
  }

  #takeBack(line: number): typeof UNFINISHED {
    for (const column of this.#columns) column.keep(this.#rows);
    this.#line = line;
    return UNFINISHED;
  }

  /** @param filled how many fields there are up to the last that is not empty */
  #endRecord(line: number, fields: number, filled: number): void {
    const width = this.#columns.length;
    if (filled === 0 || filled > width) {
      for (const column of this.#columns) column.keep(this.#rows);
      if (filled > 0) this.#ragged.push({ row: null, line, fields });
      return;
    }
    for (let i = fields; i < width; i++) this.#columns[i]!.add(NO_BYTES, 0, 0, FNV_BASIS);
    this.#rows++;
    if (fields < this.#needed) this.#ragged.push({ row: this.#rows, line, fields });
    this.#lines.note(this.#rows, line);
  }

  #finished(column: ValueDictionary): CodedColumn {
    try {
      return column.finish();
    } catch (error) {
      if (!(error instanceof InvalidUtf8)) throw error;
      const line = this.#head ? this.#lines.lineOf(error.row + 1) : 1;
      throw csvErrors.notUtf8(this.#file, line);
    }
  }
}

function enlarged(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}
