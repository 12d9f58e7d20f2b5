import type { CellStyle } from '../sheet/cell-style.ts';
import type { SheetBuilder } from '../sheet/sheet-builder.ts';
import type { SheetValue } from '../sheet/sheet.ts';
import { serialDay, uncomputed } from '../sheet/stored-values.ts';
import { errorOf, rkNumber } from './binary-values.ts';
import type { XlsBook } from './xls-book.ts';
import { xlsRecords, type XlsRecord } from './xls-records.ts';
import { XlsReader } from './xls-text.ts';

const [BOF, EOF, ROW, COLINFO, MERGES] = [0x0809, 0x000a, 0x0208, 0x007d, 0x00e5];
const [NUMBER, RK, MULRK, LABELSST, BOOLERR] = [0x0203, 0x027e, 0x00bd, 0x00fd, 0x0205];
const [LABEL, RSTRING, FORMULA, OLD_FORMULA, STRING] = [0x0204, 0x00d6, 0x0006, 0x0406, 0x0207];
const WORKSHEET = 0x0010;
/** Columns that an old workbook has. */
const COLUMNS = 256;
/** What a formula's result is that is no number. */
const [TEXT, YES_NO, ERROR] = [0, 1, 2];

/** Takes the records of one sheet of an old workbook into a builder. */
export class XlsSheet {
  /** Sheet cells that store an empty text: they are read, and are empty. */
  emptyTexts = 0;
  readonly #view: DataView;
  readonly #book: XlsBook;
  readonly #builder: SheetBuilder;
  /** Where a formula stands whose text follows. */
  #awaited: { readonly row: number; readonly column: number; readonly start: number } | null = null;

  constructor(view: DataView, book: XlsBook, builder: SheetBuilder) {
    this.#view = view;
    this.#book = book;
    this.#builder = builder;
  }

  /** Reads from where the sheet begins. Throws a RangeError where it is damaged. */
  read(from: number): void {
    let depth = 0;
    for (const record of xlsRecords(this.#view, from)) {
      if (record.id === BOF) depth++;
      else if (record.id === EOF && --depth === 0) break;
      else if (depth === 1) this.#take(record);
    }
    this.#endFormula();
  }

  #take(record: XlsRecord): void {
    const { id, start } = record;
    const view = this.#view;
    if (id === STRING) return this.#takeResult(record);
    if (id === NUMBER) this.#putNumber(start, view.getFloat64(start + 6, true));
    else if (id === RK) this.#putNumber(start, rkNumber(view, start + 6));
    else if (id === MULRK) this.#putNumbers(record);
    else if (id === LABELSST) this.#put(start, this.#textAt(view.getUint32(start + 6, true)));
    else if (id === BOOLERR) this.#put(start, yesNoOrError(view, start + 6, start + 7));
    else if (id === LABEL || id === RSTRING) this.#put(start, this.#textFrom(record, 6));
    else if (id === FORMULA || id === OLD_FORMULA) this.#takeFormula(start);
    else if (id === ROW && view.getUint8(start + 12) & 0x20)
      this.#builder.hiddenRows.add(view.getUint16(start, true));
    else if (id === COLINFO && view.getUint16(start + 8, true) & 1) this.#hideColumns(start);
    else if (id === MERGES) this.#takeMerges(record);
  }

  #put(start: number, value: SheetValue): void {
    this.#putAt(this.#view.getUint16(start, true), this.#view.getUint16(start + 2, true), value);
    this.#indent(start, this.#styleAt(start + 4));
  }

  #putNumber(start: number, number: number): void {
    this.#put(start, this.#shown(number, this.#styleAt(start + 4)));
  }

  /** A number as its style shows it. */
  #shown(number: number, style: CellStyle | undefined): SheetValue {
    if (!Number.isFinite(number)) return { error: String(number) };
    return style?.isDay ? (serialDay(number, this.#book.system) ?? number) : number;
  }

  #putNumbers({ start, end }: XlsRecord): void {
    const row = this.#view.getUint16(start, true);
    const first = this.#view.getUint16(start + 2, true);
    for (let at = start + 4, column = first; at + 6 <= end - 2; at += 6, column++) {
      const style = this.#styleAt(at);
      this.#putAt(row, column, this.#shown(rkNumber(this.#view, at + 2), style));
      if (style && style.indent > 0) this.#builder.indent(row, column, style.indent);
    }
  }

  #takeFormula(start: number): void {
    this.#endFormula();
    this.#builder.formulas++;
    const view = this.#view;
    if (view.getUint16(start + 12, true) !== 0xffff)
      return this.#putNumber(start, view.getFloat64(start + 6, true));
    const kind = view.getUint8(start + 6);
    if (kind === YES_NO) this.#put(start, view.getUint8(start + 8) !== 0);
    else if (kind === ERROR) this.#put(start, errorOf(view.getUint8(start + 8)));
    else if (kind !== TEXT) this.#put(start, '');
    else {
      const [row, column] = [view.getUint16(start, true), view.getUint16(start + 2, true)];
      this.#awaited = { row, column, start };
    }
  }

  #takeResult(record: XlsRecord): void {
    if (!this.#awaited) return;
    const { row, column, start } = this.#awaited;
    this.#awaited = null;
    this.#putAt(row, column, this.#textFrom(record, 0));
    this.#indent(start, this.#styleAt(start + 4));
  }

  /** A formula whose text never came shows that it has none. */
  #endFormula(): void {
    if (!this.#awaited) return;
    const { row, column } = this.#awaited;
    this.#awaited = null;
    this.#putAt(row, column, uncomputed(''));
  }

  #putAt(row: number, column: number, value: SheetValue): void {
    if (value === null || value === '') this.emptyTexts++;
    else this.#builder.put(row, column, value);
  }

  #indent(start: number, style: CellStyle | undefined): void {
    if (!style || style.indent === 0) return;
    const [row, column] = [
      this.#view.getUint16(start, true),
      this.#view.getUint16(start + 2, true),
    ];
    this.#builder.indent(row, column, style.indent);
  }

  #styleAt(at: number): CellStyle | undefined {
    return this.#book.styles[this.#view.getUint16(at, true)];
  }

  #textAt(index: number): string {
    const text = this.#book.strings[index];
    if (text === undefined) throw new RangeError('a text is missing');
    return text;
  }

  #textFrom({ segments }: XlsRecord, offset: number): string {
    const reader = new XlsReader(this.#view, segments);
    reader.skip(offset);
    return reader.text(reader.number(2));
  }

  #hideColumns(start: number): void {
    const [first, last] = [
      this.#view.getUint16(start, true),
      this.#view.getUint16(start + 2, true),
    ];
    if (this.#builder.hiddenSpans.length < COLUMNS) this.#builder.hiddenSpans.push([first, last]);
  }

  #takeMerges({ start, end }: XlsRecord): void {
    const count = this.#view.getUint16(start, true);
    for (let i = 0, at = start + 2; i < count && at + 8 <= end; i++, at += 8) {
      const [top, bottom, left, right] = [0, 2, 4, 6].map((step) =>
        this.#view.getUint16(at + step, true),
      ) as [number, number, number, number];
      this.#builder.merge({ top, left, bottom, right });
    }
  }
}

/** Whether the records at a place are those of a sheet with sheet cells. */
export function isWorksheet(view: DataView, at: number): boolean {
  return view.getUint16(at, true) === BOF && view.getUint16(at + 6, true) === WORKSHEET;
}

function yesNoOrError(view: DataView, value: number, isError: number): SheetValue {
  const code = view.getUint8(value);
  return view.getUint8(isError) === 1 ? errorOf(code) : code !== 0;
}
