import type { CodedColumn, KetnapError } from '@ketnap/core/base';
import { isTooLarge, TEXT } from '../files/limits.ts';
import { columnErrors } from '../messages/columns.ts';
import { csvErrors } from '../messages/csv.ts';
import { ByteBuffer } from '../bytes/byte-buffer.ts';
import type { CsvGrid, CsvTable, LineSpan, RaggedLine } from './csv-table.ts';
import { FieldSpans } from './field-spans.ts';
import type { GridPart } from './grid-part.ts';
import { HASH_OF_NOTHING, hashEnd, hashWord } from '../bytes/word-hash.ts';
import { firstStop, ONES, stopsIn } from './field-stops.ts';
import { LineNumbers } from './line-numbers.ts';
import { QUOTE } from './quoting.ts';
import { CsvColumn, InvalidRow } from './csv-column.ts';

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const BOM = [0xef, 0xbb, 0xbf];
/** Bytes that are scanned at a time. */
const WINDOW = 1 << 20;
/** A record of more bytes is no record: most likely a quote was left open. */
const LONGEST_RECORD = 1 << 20;
/** A head of more columns is refused: it is no table of ours. */
const MOST_COLUMNS = 250;
/** A line of more fields is refused where there is no head. */
const WIDEST_GRID = 1000;
/** Empty rows that are taken one by one. */
const FEW = 64;
/** Stands for the start of a next record that has not come yet. */
const UNFINISHED = -1;
/** By how much the rows of a file may be more than its first ones let expect. */
const MARGIN = 1.05;
/** For more rows than this no memory is taken before they come. */
const MOST_EXPECTED = 1 << 24;

export interface CsvScannerOptions {
  /** One ASCII character. Default `,`. */
  readonly delimiter?: string;
  /** Bytes of the whole file, as far as they are known; saves memory and time. Default: unknown. */
  readonly size?: number;
  /**
   * Whether every line is a row, the first one and empty ones too, and lines may be of any length: for
   * `finishGrid`. Default false.
   */
  readonly isGrid?: boolean;
  /**
   * After so many rows of a grid it is looked of which columns most values are distinct: these are held as
   * texts, see {@link CsvGrid}. Default: never.
   */
  readonly trial?: number;
  /**
   * Whether the bytes are a part of a grid that begins after some of its lines: how its columns are held is
   * told by {@link CsvScanner.hold}. Default false.
   */
  readonly isPart?: boolean;
}

/**
 * Reads comma-separated values (RFC 4180) in UTF-8 straight from bytes into dictionary-coded columns.
 * First the spans of the fields of some hundred records are found, four bytes at a time; then column by
 * column each field is looked up by its bytes and never becomes a text of its own. Fed piece by piece;
 * what is left of an unfinished record waits for the next piece.
 *
 * Taken as well: a byte order mark, lines ended by LF, CRLF or CR, lines without any value (passed
 * over), fields beyond the head's that are empty.
 */
export class CsvScanner {
  readonly #file: string;
  readonly #delimiter: number;
  readonly #size: number;
  readonly #isGrid: boolean;
  readonly #trial: number;
  /** The bytes that are being scanned, those of the unfinished record first. */
  readonly #buffer = new ByteBuffer(2 * WINDOW);
  #held = 0;
  #isStart: boolean;
  #head: readonly string[] | null = null;
  #columns: readonly CsvColumn[] = [];
  #spans = new FieldSpans(0);
  /** A record should have as many fields: those up to the last that has a name. */
  #needed = 0;
  #rows = 0;
  #line = 1;
  #ragged: RaggedLine[] = [];
  readonly #misquoted: LineSpan[] = [];
  /** Whether the record that is read holds a quote that closes before its field ends. */
  #isMisquoted = false;
  #headLine = 1;
  /** Empty rows of a grid that are only rows if one that holds something follows. */
  #pending = 0;
  #lines: LineNumbers;

  /**
   * @param file its name, for messages
   * @throws KetnapError `bad_delimiter`
   */
  constructor(
    file: string,
    {
      delimiter = ',',
      size = 0,
      isGrid = false,
      trial = Infinity,
      isPart = false,
    }: CsvScannerOptions = {},
  ) {
    if (!/^[\t -~]$/.test(delimiter) || delimiter === '"') throw csvErrors.badDelimiter(delimiter);
    this.#file = file;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#size = size;
    this.#isGrid = isGrid;
    this.#trial = isGrid && !isPart ? trial : Infinity;
    this.#lines = new LineNumbers(isGrid ? 0 : 1);
    if (isGrid) this.#head = [];
    this.#isStart = !isPart;
  }

  /** Reads all records that are finished in what was fed so far. @throws KetnapError as `finish` */
  feed(piece: Uint8Array): void {
    for (let at = 0; at < piece.length; at += WINDOW) this.#take(piece.subarray(at, at + WINDOW));
  }

  /** The table. @throws KetnapError `unclosed_quote`, `not_utf8`, `no_head`, `doubled_column`, `too_many_columns` */
  finish(): CsvTable {
    this.#scan(this.#held, true);
    if (!this.#head) throw csvErrors.noHead(this.#file);
    const columns = new Map<string, CodedColumn>();
    const unnamed: number[] = [];
    this.#head.forEach((name, i) => {
      const column = this.#checked(() => this.#columns[i]!.finish());
      if (name !== '') columns.set(name, column);
      else if (column.values.some((value) => value !== '')) unnamed.push(i + 1);
    });
    const lineOf = (row: number): number => this.#lines.lineOf(row);
    return {
      columns,
      width: this.#head.length,
      ragged: this.#ragged,
      misquoted: this.#misquoted,
      unnamed,
      lineOf,
    };
  }

  /**
   * All lines as rows, but for empty ones at the end.
   * @throws KetnapError `unclosed_quote`, `not_utf8`, `stray_quote`, `too_many_columns`, `too_many_rows`, `long_field`, `too_large`
   */
  finishGrid(): CsvGrid {
    this.#scan(this.#held, true);
    const width = this.#columns.length;
    if (isTooLarge(this.#rows, width)) throw columnErrors.tooLarge(this.#file, this.#rows, width);
    const [wrong] = this.#misquoted;
    if (wrong) throw csvErrors.misquoted(this.#file, wrong.line, wrong.lastLine);
    return {
      columns: this.#columns.map((column) => this.#checked(() => column.finishGrid())),
      rows: this.#rows,
      lineOf: (row) => this.#lines.lineOf(row),
    };
  }

  /** Of each column of a grid whether its texts are held as they are; null before that is known of the first ones. */
  get areRaw(): readonly boolean[] | null {
    return this.#rows < this.#trial ? null : this.#columns.map(({ isRaw }) => isRaw);
  }

  /** Holds the columns of a part as those of the lines before it are held. */
  hold(areRaw: readonly boolean[]): void {
    if (areRaw.length > this.#columns.length) this.#widen(areRaw.length);
    areRaw.forEach((isRaw, i) => {
      if (isRaw) this.#columns[i]!.holdRaw();
    });
  }

  /** Whether what was fed so far ends with the end of a line that is no part of a field. */
  get isBetweenLines(): boolean {
    return this.#held === 0;
  }

  /**
   * The lines that were fed, which are a part of a grid and go on in no other; null where they hold what is
   * told of the file as a whole. The scanner is of no use afterwards.
   *
   * @throws KetnapError as `finishGrid`
   */
  part(): GridPart | null {
    this.#scan(this.#held, true);
    if (this.#misquoted.length > 0) return null;
    return {
      rows: this.#rows,
      lines: this.#line - 1,
      lineNotes: this.#lines.notes(),
      columns: this.#columns.map((column) => column.part()),
    };
  }

  /**
   * Takes the lines of a part that another scanner read after those that were fed, see
   * {@link isBetweenLines}. Gives false, and takes nothing, where a file may not have so many.
   */
  append({ rows, lines, lineNotes, columns }: GridPart): boolean {
    const rowsBefore = this.#rows + this.#pending;
    const linesBefore = this.#line - 1;
    if (rowsBefore + rows > TEXT.rows || linesBefore + lines > TEXT.lines) return false;
    if (rows === 0) return true;
    if (this.#pending > 0) this.#addPending(this.#line);
    if (columns.length > this.#columns.length) this.#widen(columns.length);
    this.#codeFields();
    this.#lines.append(lineNotes, rowsBefore, linesBefore);
    this.#columns.forEach((column, i) => {
      const part = columns[i];
      if (part) column.append(part);
      else column.addEmpty(rows);
    });
    this.#rows += rows;
    this.#line += lines;
    return true;
  }

  #take(piece: Uint8Array): void {
    const end = this.#held + piece.length;
    this.#buffer.reserve(end);
    this.#buffer.bytes.set(piece, this.#held);
    const isReady = !this.#isStart || end >= BOM.length;
    const isFirst = this.#rows === 0;
    const next = isReady ? this.#scan(end, false) : 0;
    if (isFirst && this.#rows > 0) this.#expectRows(next);
    this.#buffer.bytes.copyWithin(0, next, end);
    this.#held = end - next;
    if (this.#held > LONGEST_RECORD) throw this.#tooLong();
  }

  #tooLong(): KetnapError {
    const isQuoted = this.#buffer.bytes.subarray(0, this.#held).includes(QUOTE);
    return isQuoted
      ? csvErrors.unclosedQuote(this.#file, this.#line)
      : csvErrors.longRecord(this.#file, this.#line);
  }

  /** @param bytes how many the rows took that were read so far */
  #expectRows(bytes: number): void {
    const rows = Math.ceil((this.#size / bytes) * this.#rows * MARGIN);
    for (const column of this.#columns) column.expect(Math.min(rows, MOST_EXPECTED));
  }

  /** Reads records from the start of the buffer to `end` and gives where the first unfinished one begins. */
  #scan(end: number, isLast: boolean): number {
    const { bytes } = this.#buffer;
    this.#buffer.pad(end, LF);
    let at = 0;
    if (this.#isStart && BOM.every((byte, i) => bytes[i] === byte)) at = BOM.length;
    this.#isStart = false;
    while (at < end) {
      const next = this.#head ? this.#readRecord(at, end, isLast) : this.#readHead(at, end, isLast);
      if (next === UNFINISHED) break;
      at = next;
    }
    this.#codeFields();
    return at;
  }

  /** The head is read as a record of as many columns as it needs, each of one row. */
  #readHead(start: number, end: number, isLast: boolean): number {
    if (this.#columns.length === 0) this.#expectColumns(MOST_COLUMNS);
    this.#needed = MOST_COLUMNS;
    this.#headLine = this.#line;
    const next = this.#readRecord(start, end, isLast);
    if (this.#misquoted.length > 0) throw csvErrors.strayQuote(this.#file, this.#headLine);
    if (this.#ragged.some(({ row }) => row === null))
      throw csvErrors.tooManyColumns(this.#file, MOST_COLUMNS);
    if (next === UNFINISHED || this.#rows === 0) return next;
    this.#codeFields();
    const width = this.#ragged[0]?.fields ?? MOST_COLUMNS;
    this.#head = this.#columns
      .slice(0, width)
      .map((field) => (this.#checked(() => field.finish()).at(0) ?? '').normalize('NFC').trim());
    const doubled = this.#head.find((name, i, all) => name !== '' && all.indexOf(name) !== i);
    if (doubled !== undefined) throw csvErrors.doubledColumn(this.#file, doubled);
    this.#expectColumns(width);
    this.#needed = this.#head.findLastIndex((name) => name !== '') + 1;
    this.#rows = 0;
    this.#ragged = [];
    this.#lines = new LineNumbers(1);
    return next;
  }

  #expectColumns(width: number): void {
    this.#columns = Array.from({ length: width }, () => new CsvColumn());
    this.#spans = new FieldSpans(width);
  }

  /**
   * Finds the fields of one record; gives the start of the next. Nothing is kept of a record that is
   * unfinished. A line feed stands at `end`.
   */
  #readRecord(start: number, end: number, isLast: boolean): number {
    const { bytes, view } = this.#buffer;
    const spans = this.#spans;
    const delimiter = this.#delimiter;
    const delimiters = Math.imul(delimiter, ONES);
    const firstLine = this.#line;
    const longest = this.#isGrid ? TEXT.fieldBytes : Infinity;
    // A carriage return at the end may be followed by a line feed.
    const whole = isLast ? Infinity : bytes[end - 1] === LF ? end : end - 1;
    let at = start;
    let fields = 0;
    let filled = 0;
    this.#isMisquoted = false;
    for (;;) {
      const from = at;
      // A field is hashed by the words in which its end is looked for: they are read once.
      let hash = HASH_OF_NOTHING;
      const isQuoted = bytes[at] === QUOTE;
      if (isQuoted) {
        at = this.#endOfQuoted(at, end);
        if (at !== from + 2) filled = fields + 1;
      } else {
        let word = view.getInt32(at, true);
        let stops = stopsIn(word, delimiters);
        while (stops === 0) {
          hash = hashWord(hash, word);
          at += 4;
          word = view.getInt32(at, true);
          stops = stopsIn(word, delimiters);
        }
        const rest = firstStop(stops);
        hash = hashEnd(hash, word, rest);
        at += rest;
        if (at > from) filled = fields + 1;
      }
      if (at === UNFINISHED || at >= whole) {
        if (isLast) throw csvErrors.unclosedQuote(this.#file, firstLine);
        this.#line = firstLine;
        return UNFINISHED;
      }
      if (at - from > longest) throw csvErrors.longField(this.#file, firstLine);
      spans.set(fields++, from, at, isQuoted, hash);
      if (at >= end || bytes[at] !== delimiter) break;
      at++;
    }
    if (this.#isGrid && fields > WIDEST_GRID)
      throw csvErrors.tooManyColumns(this.#file, WIDEST_GRID);
    const isAfterEmpty = filled > 0 && this.#pending > 0;
    if (this.#isGrid && (isAfterEmpty || filled > this.#columns.length)) {
      // Where its fields stand is noted anew: what comes before it was not taken yet.
      if (isAfterEmpty) this.#addPending(firstLine);
      else this.#widen(filled);
      this.#line = firstLine;
      return this.#readRecord(start, end, isLast);
    }
    if (this.#isMisquoted) this.#misquoted.push({ line: firstLine, lastLine: this.#line });
    else this.#endRecord(firstLine, fields, filled);
    this.#line++;
    return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
  }

  /** Where a field in quotes ends, whatever follows them up to the next delimiter included. */
  #endOfQuoted(start: number, end: number): number {
    const { bytes } = this.#buffer;
    let isWithin = true;
    for (let at = start + 1; at < end; at++) {
      const byte = bytes[at]!;
      if (isWithin && byte === QUOTE) {
        if (at + 1 < end && bytes[at + 1] === QUOTE) at++;
        else isWithin = false;
      } else if (!isWithin && (byte === this.#delimiter || byte === LF || byte === CR)) return at;
      else if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) this.#line++;
      else if (!isWithin && byte !== SPACE) this.#isMisquoted = true;
    }
    return isWithin ? UNFINISHED : end;
  }

  /** @param filled how many fields there are up to the last that is not empty */
  #endRecord(line: number, fields: number, filled: number): void {
    if (line > TEXT.lines) throw csvErrors.tooManyRows(this.#file, TEXT.lines);
    if (filled === 0) {
      if (this.#isGrid) this.#pending++;
      return;
    }
    if (filled > this.#columns.length) {
      this.#ragged.push({ row: null, line, fields });
      return;
    }
    if (++this.#rows > TEXT.rows) throw csvErrors.tooManyRows(this.#file, TEXT.rows);
    if (fields < this.#needed) this.#ragged.push({ row: this.#rows, line, fields });
    this.#lines.note(this.#rows, line);
    // After the rows of the trial the columns look at them, wherever a piece of the file may end.
    if (this.#spans.endRow(fields) || this.#rows === this.#trial) this.#codeFields();
  }

  /** Takes the empty rows before a line that holds something. */
  #addPending(line: number): void {
    this.#lines.note(this.#rows + 1, line - this.#pending);
    const isTrial = this.#rows < this.#trial && this.#rows + this.#pending >= this.#trial;
    this.#rows += this.#pending;
    if (this.#pending <= FEW) {
      for (; this.#pending > 0; this.#pending--) if (this.#spans.endRow(0)) this.#codeFields();
      if (isTrial) this.#codeFields();
      return;
    }
    this.#codeFields();
    for (const column of this.#columns) column.addEmpty(this.#pending);
    this.#pending = 0;
  }

  /** Makes room for a record of more fields than any before it. */
  #widen(width: number): void {
    this.#codeFields();
    const added = Array.from(
      { length: width - this.#columns.length },
      () => new CsvColumn(this.#trial),
    );
    for (const column of added) column.addEmpty(this.#rows);
    this.#columns = [...this.#columns, ...added];
    this.#spans = new FieldSpans(width);
  }

  /** Takes the fields that were found into the columns, before their bytes are gone. */
  #codeFields(): void {
    this.#columns.forEach((column, field) => column.add(this.#buffer, this.#spans, field));
    this.#spans.clear();
  }

  /** What a column gives; a value of it that is no UTF-8 is named by its line. */
  #checked<Column>(finish: () => Column): Column {
    try {
      return finish();
    } catch (error) {
      if (!(error instanceof InvalidRow)) throw error;
      const line = this.#head ? this.#lines.lineOf(error.row + 1) : this.#headLine;
      throw csvErrors.notUtf8(this.#file, line);
    }
  }
}
