import type { CellStyle } from '../sheet/cell-style.ts';
import type { SheetBuilder } from '../sheet/sheet-builder.ts';
import type { SheetValue } from '../sheet/sheet.ts';
import { serialDay } from '../sheet/stored-values.ts';
import { WORKBOOK } from '../files/limits.ts';
import { errorOf, rkNumber } from '../xls/binary-values.ts';
import type { XlsbBook } from './xlsb-book.ts';
import { xlsbText } from './xlsb-text.ts';

const [ROW, COLUMNS, MERGE] = [0, 60, 176];
/** Sheet cells without a place of their own stand beside the one before, their records numbered so much higher. */
const [BLANK, FIRST_SHORT, LAST_SHORT, SHORT] = [1, 12, 18, 11];
const [RK, ERROR, YES_NO, REAL, TEXT, SHARED] = [2, 3, 4, 5, 6, 7];
const [FORMULA_TEXT, FORMULA_NUMBER, FORMULA_YES_NO, FORMULA_ERROR, RICH_TEXT] = [8, 9, 10, 11, 62];

/** Takes the records of one sheet of an xlsb into a builder. */
export class XlsbSheet {
  /** Sheet cells that store an empty text: they are read, and are empty. */
  emptyTexts = 0;
  readonly #book: XlsbBook;
  readonly #builder: SheetBuilder;
  #row = -1;
  #column = -1;

  constructor(book: XlsbBook, builder: SheetBuilder) {
    this.#book = book;
    this.#builder = builder;
  }

  /** Takes one record. Throws a RangeError where it is damaged. */
  readonly take = (id: number, view: DataView): void => {
    if (id === ROW) this.#openRow(view);
    else if ((id >= BLANK && id <= FORMULA_ERROR) || id === RICH_TEXT) {
      this.#column = view.getUint32(0, true);
      this.#put(id, view, 4);
    } else if (id >= FIRST_SHORT && id <= LAST_SHORT) {
      this.#column++;
      this.#put(id - SHORT, view, 0);
    } else if (id === COLUMNS) this.#hideColumns(view);
    else if (id === MERGE) this.#merge(view);
  };

  #openRow(view: DataView): void {
    this.#row = view.getUint32(0, true);
    this.#column = -1;
    if (this.#row >= WORKBOOK.rows) throw this.#builder.outside(this.#row, 0);
    if (view.getUint8(11) & 0x10) this.#builder.hiddenRows.add(this.#row);
  }

  /** @param at where the style stands, before the value */
  #put(id: number, view: DataView, at: number): void {
    if (this.#column >= WORKBOOK.columns || this.#row < 0)
      throw this.#builder.outside(Math.max(0, this.#row), this.#column);
    if (id === BLANK) return;
    if (id >= FORMULA_TEXT && id <= FORMULA_ERROR) this.#builder.formulas++;
    const style = this.#book.styles[view.getUint32(at, true) & 0xff_ffff];
    const value = this.#value(id, view, at + 4, style);
    if (value === '' || value === null) {
      this.emptyTexts++;
      return;
    }
    this.#builder.put(this.#row, this.#column, value);
    if (style && style.indent > 0) this.#builder.indent(this.#row, this.#column, style.indent);
  }

  #value(id: number, view: DataView, at: number, style: CellStyle | undefined): SheetValue {
    switch (id) {
      case RK:
        return this.#shown(rkNumber(view, at), style);
      case REAL:
      case FORMULA_NUMBER:
        return this.#shown(view.getFloat64(at, true), style);
      case ERROR:
      case FORMULA_ERROR:
        return errorOf(view.getUint8(at));
      case YES_NO:
      case FORMULA_YES_NO:
        return view.getUint8(at) !== 0;
      case SHARED:
        return this.#textAt(view.getUint32(at, true));
      case TEXT:
      case FORMULA_TEXT:
        return xlsbText(view, at).text;
      default:
        return xlsbText(view, at + 1).text;
    }
  }

  /** A number as its style shows it. */
  #shown(number: number, style: CellStyle | undefined): SheetValue {
    if (!Number.isFinite(number)) return { error: String(number) };
    return style?.isDay ? (serialDay(number, this.#book.system) ?? number) : number;
  }

  #textAt(index: number): string {
    const text = this.#book.strings[index];
    if (text === undefined) throw new RangeError('a text is missing');
    return text;
  }

  #hideColumns(view: DataView): void {
    if (!(view.getUint16(16, true) & 1)) return;
    const [first, last] = [view.getUint32(0, true), view.getUint32(4, true)];
    if (this.#builder.hiddenSpans.length < WORKBOOK.columns)
      this.#builder.hiddenSpans.push([first, last]);
  }

  #merge(view: DataView): void {
    const [top, bottom, left, right] = [0, 4, 8, 12].map((at) => view.getUint32(at, true)) as [
      number,
      number,
      number,
      number,
    ];
    if (top > bottom || left > right || bottom >= WORKBOOK.rows || right >= WORKBOOK.columns)
      throw this.#builder.outside(bottom, right);
    this.#builder.merge({ top, left, bottom, right });
  }
}
