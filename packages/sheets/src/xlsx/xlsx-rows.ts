import type { ByteBuffer } from '../bytes/byte-buffer.ts';
import { WORKBOOK } from '../files/limits.ts';
import { workbookErrors } from '../messages/files.ts';
import type { SheetBuilder } from '../sheet/sheet-builder.ts';
import { a1 } from '../sheet/sheet.ts';
import { XmlFault } from '../xml/xml-scanner.ts';
import { afterAside, afterElement, ByteTag, H, isAside, R, UNFINISHED } from './byte-tag.ts';
import { PlainCell } from './plain-cell.ts';
import { XlsxCellBytes } from './xlsx-cell-bytes.ts';
import type { XlsxSheetContext } from './xlsx-value.ts';

const LESS = 60;
const [C, SPACE] = [0x63, 0x20] as const;
/** Digits of a row's number, and letters of a column's. */
const [MOST_DIGITS, MOST_LETTERS] = [7, 3];

/** Reads the rows of an xlsx sheet straight in their bytes: no text is made of a tag, a place or a number. */
export class XlsxRows {
  /** Whether the rows have ended. */
  isOver = false;
  readonly #context: XlsxSheetContext;
  readonly #builder: SheetBuilder;
  readonly #cells: XlsxCellBytes;
  readonly #tag = new ByteTag();
  readonly #plain = new PlainCell();
  #row = -1;
  #column = -1;
  #isInRow = false;

  constructor(context: XlsxSheetContext, builder: SheetBuilder) {
    this.#context = context;
    this.#builder = builder;
    this.#cells = new XlsxCellBytes(context, builder);
  }

  /** Sheet cells that store an empty text: they are read, and are empty. */
  get emptyTexts(): number {
    return this.#cells.emptyTexts;
  }

  /** Reads what is whole between two places; gives where it stopped: at what is cut, or at the rows' end. */
  read(buffer: ByteBuffer, from: number, end: number): number {
    const { bytes } = buffer;
    for (let at = from; ;) {
      const start = at;
      while (at < end && bytes[at] !== LESS) at++;
      // What is no tag is kept too, so that a passage without end is found too long.
      if (at + 1 >= end) return start;
      if (bytes[at + 1] === C && bytes[at + 2] === SPACE && this.#isInRow) {
        const next = this.#plainCell(buffer, at);
        if (next !== 0) {
          at = next;
          continue;
        }
      }
      const next = isAside(bytes, at) ? afterAside(bytes, at, end) : this.#take(buffer, at, end);
      if (next === UNFINISHED || this.isOver) return at;
      at = next;
    }
  }

  /** Reads a sheet cell in one go where it is written as most are; 0 where it is not. */
  #plainCell(buffer: ByteBuffer, at: number): number {
    const cell = this.#plain;
    const next = cell.read(buffer, at, this.#row + 1);
    if (next === 0 || cell.column >= WORKBOOK.columns) return 0;
    this.#cells.row = this.#row;
    this.#column = this.#cells.column = cell.column;
    if (cell.isFilled) this.#cells.putPlain(buffer, cell);
    return next;
  }

  #take(buffer: ByteBuffer, at: number, end: number): number {
    const { bytes } = buffer;
    const tag = this.#tag;
    const next = tag.read(bytes, at, end);
    if (next === UNFINISHED) return UNFINISHED;
    if (tag.is(bytes, 'c') && !tag.isClosing) return this.#cell(buffer, at, next, end);
    if (tag.is(bytes, 'row')) this.#openOrCloseRow(bytes);
    else if (tag.is(bytes, 'sheetData') && tag.isClosing && !this.#isInRow) this.isOver = true;
    else if (tag.isClosing) throw new XmlFault('invalid');
    else return afterElement(bytes, at, end);
    return next;
  }

  #cell(buffer: ByteBuffer, start: number, at: number, end: number): number {
    const tag = this.#tag;
    if (!this.#isInRow) throw this.#badReference(buffer.bytes, R);
    const column = tag.to[R]! > 0 ? this.#columnOf(buffer.bytes) : this.#column + 1;
    if (column >= WORKBOOK.columns) throw this.#outside(a1(this.#row, column));
    this.#cells.row = this.#row;
    this.#cells.column = column;
    const next = tag.isEmpty ? at : this.#cells.read(buffer, tag, start, at, end);
    if (next !== UNFINISHED) this.#column = column;
    return next;
  }

  #openOrCloseRow(bytes: Uint8Array): void {
    const tag = this.#tag;
    if (tag.isClosing !== this.#isInRow) throw new XmlFault('invalid');
    this.#isInRow = !tag.isClosing && !tag.isEmpty;
    if (tag.isClosing) return;
    const [from, to] = [tag.from[R]!, tag.to[R]!];
    this.#row = to > 0 ? this.#rowOf(bytes, from, to) : this.#row + 1;
    if (this.#row >= WORKBOOK.rows) throw this.#outside(`${this.#row + 1}`);
    this.#column = -1;
    if (tag.to[H]! > 0 && isYes(bytes, tag.from[H]!, tag.to[H]!))
      this.#builder.hiddenRows.add(this.#row);
  }

  /** The column of `B12`, whose row has to be the one that is read. */
  #columnOf(bytes: Uint8Array): number {
    const [from, to] = [this.#tag.from[R]!, this.#tag.to[R]!];
    let at = from;
    let column = 0;
    for (; at < to; at++) {
      const letter = bytes[at]! & ~32;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    if (at === from || at - from > MOST_LETTERS || this.#rowOf(bytes, at, to) !== this.#row)
      throw this.#badReference(bytes, R);
    return column - 1;
  }

  #rowOf(bytes: Uint8Array, from: number, to: number): number {
    let row = 0;
    for (let at = from; at < to; at++) {
      const digit = bytes[at]! - 48;
      if (digit < 0 || digit > 9) throw this.#badReference(bytes, R);
      row = row * 10 + digit;
    }
    if (row < 1 || to - from > MOST_DIGITS) throw this.#badReference(bytes, R);
    return row - 1;
  }

  #badReference(bytes: Uint8Array, letter: number): Error {
    const { from, to } = this.#tag;
    return this.#outside(new TextDecoder().decode(bytes.subarray(from[letter], to[letter])));
  }

  #outside(found: string): Error {
    const { file, sheet } = this.#context;
    return workbookErrors.badReference(file, sheet, found.slice(0, 100));
  }
}

/** Whether a value is `1` or `true`. */
function isYes(bytes: Uint8Array, from: number, to: number): boolean {
  return to - from === 1 ? bytes[from] === 0x31 : to - from === 4 && bytes[from] === 0x74;
}
