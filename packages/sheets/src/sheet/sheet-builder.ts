import type { ByteBuffer } from '../bytes/byte-buffer.ts';
import { isTooLarge, WORKBOOK } from '../files/limits.ts';
import { counted, workbookErrors } from '../messages/files.ts';
import { rawColumn } from './raw-column.ts';
import type { RawTexts } from './raw-texts.ts';
import { ColumnBuilder } from './sheet-builder-column.ts';
import { clampedMerges } from './sheet-builder-merges.ts';
import { a1, type Sheet, type SheetColumn, type SheetRange, type SheetValue } from './sheet.ts';

/** Makes values of what was put as bytes or as whole numbers. `placeOf` gives the first place that holds it: `B12`. */
export interface PendingValues {
  /** The value of some bytes, for {@link SheetBuilder.putBytes}. */
  valueOf(kind: number, text: string, placeOf: () => string): SheetValue;
  /** The value of a whole number, for {@link SheetBuilder.putWhole}: of two numbers of a kind never the same. */
  valueOfWhole(kind: number, whole: number, placeOf: () => string): SheetValue;
  /** The kind of whole numbers that stand for texts. */
  readonly texts: number;
  /** The texts of these numbers, -1 for none, where they are better held as they are; else null. */
  rawTexts(wholes: Int32Array): RawTexts | null;
}

export interface SheetBuilderOptions {
  readonly file: string;
  /** Name of the sheet; null where the file is one table. */
  readonly name: string | null;
  readonly isHidden?: boolean;
}

/**
 * Makes a sheet of its sheet cells, which may come in any order and be few and far apart: memory goes
 * with what is filled, and at the end with rows × filled columns. Trailing empty rows and columns are
 * no part of the sheet. Faults: a sheet cell told twice, and more of anything than is allowed.
 */
export class SheetBuilder {
  formulas = 0;
  readonly merges: SheetRange[] = [];
  readonly hiddenRows = new Set<number>();
  /** First and last of the columns that are hidden together. */
  readonly hiddenSpans: (readonly [number, number])[] = [];
  readonly #options: SheetBuilderOptions;
  readonly #columns: (ColumnBuilder | undefined)[] = [];
  #filledColumns = 0;
  #cells = 0;
  #height = 0;
  #emptyTexts = 0;

  constructor(options: SheetBuilderOptions) {
    const { file, name } = options;
    if ((name?.length ?? 0) > WORKBOOK.nameLength)
      throw workbookErrors.longName(file, name!.slice(0, 40));
    this.#options = options;
  }

  /** Sheet cells put that hold something. */
  get cells(): number {
    return this.#cells;
  }

  /** Sheet cells put as bytes of which nothing was made; known when the sheet is finished. */
  get emptyTexts(): number {
    return this.#emptyTexts;
  }

  put(row: number, column: number, value: SheetValue): void {
    if (value === null || value === '') return;
    this.#checkLength(value, () => a1(row, column));
    this.#note(row, column, this.#columnAt(row, column).put(row, value));
  }

  /** Puts a value that is only made when the sheet is finished, once for all sheet cells that hold the same. */
  putBytes(
    row: number,
    column: number,
    kind: number,
    source: ByteBuffer,
    from: number,
    to: number,
  ): void {
    this.#note(row, column, this.#columnAt(row, column).putBytes(row, kind, source, from, to));
  }

  /** The same for a whole number below {@link WHOLES}: it is compared with others as it is. */
  putWhole(row: number, column: number, kind: number, whole: number): void {
    this.#note(row, column, this.#columnAt(row, column).putWhole(row, kind, whole));
  }

  #note(row: number, column: number, isNew: boolean): void {
    const { file, name } = this.#options;
    if (!isNew) throw workbookErrors.doubledCell(file, name ?? '', a1(row, column));
    if (++this.#cells > WORKBOOK.cells) throw this.#tooMany('cells', this.#cells);
    if (row >= this.#height) this.#height = row + 1;
  }

  /** Says how far a sheet cell that was put is indented. */
  indent(row: number, column: number, steps: number): void {
    this.#columns[column]?.indent(row, steps);
  }

  merge(range: SheetRange): void {
    if (this.merges.push(range) > WORKBOOK.merges)
      throw this.#tooMany('merges', this.merges.length);
  }

  /** @param values makes values of bytes and whole numbers that were put; needed where any were */
  finish(values?: PendingValues): Sheet {
    const { file, name, isHidden = false } = this.#options;
    const height = this.#height;
    const area = height * this.#columns.length;
    if (area > WORKBOOK.area) throw this.#tooMany('area', area);
    const filled = height * this.#filledColumns;
    if (isTooLarge(height, this.#filledColumns)) throw this.#tooMany('wideArea', filled);
    const columns = this.#finished(height, values);
    const indents = this.#columns.map((column) => column?.indents);
    return {
      file,
      name,
      height,
      columns,
      merges: clampedMerges(this.merges, height, columns.length, file, name ?? ''),
      hiddenRows: new Set([...this.hiddenRows].filter((row) => row < height)),
      hiddenColumns: this.#hiddenColumns(columns.length),
      isHidden,
      formulas: this.formulas,
      indentOf: (row, column) => indents[column]?.[row] ?? 0,
      lineOf: (row) => row + 1,
    };
  }

  #columnAt(row: number, column: number): ColumnBuilder {
    if (row >= WORKBOOK.rows || column >= WORKBOOK.columns) throw this.outside(row, column);
    const known = this.#columns[column];
    if (known) return known;
    if (++this.#filledColumns > WORKBOOK.filledColumns)
      throw this.#tooMany('columns', this.#filledColumns);
    return (this.#columns[column] = new ColumnBuilder());
  }

  /** Empty columns share their codes. */
  #finished(height: number, values?: PendingValues): SheetColumn[] {
    let empty: SheetColumn | undefined;
    return Array.from(
      this.#columns,
      (column, at) =>
        this.#finishedColumn(column, at, height, values) ??
        (empty ??= { codes: new Int32Array(height), values: [null] }),
    );
  }

  #finishedColumn(
    column: ColumnBuilder | undefined,
    at: number,
    height: number,
    values?: PendingValues,
  ): SheetColumn | undefined {
    if (!column) return undefined;
    if (values) {
      const texts = column.wholesAlone(values.texts, height);
      const raw = texts && values.rawTexts(texts);
      if (raw) return rawColumn(raw);
      this.#makeValues(column, at, values);
    }
    return column.finish(height);
  }

  #makeValues(column: ColumnBuilder, at: number, values: PendingValues): void {
    const checked = (value: SheetValue, placeOf: () => string): SheetValue => {
      this.#checkLength(value, placeOf);
      return value;
    };
    this.#emptyTexts += column.makeValues({
      valueOf: (kind, text, rowOf) => {
        const placeOf = (): string => a1(rowOf(), at);
        return checked(values.valueOf(kind, text, placeOf), placeOf);
      },
      valueOfWhole: (kind, whole, rowOf) => {
        const placeOf = (): string => a1(rowOf(), at);
        return checked(values.valueOfWhole(kind, whole, placeOf), placeOf);
      },
    });
  }

  #hiddenColumns(width: number): Set<number> {
    const hidden = new Set<number>();
    let next = 0;
    for (const [first, last] of [...this.hiddenSpans].sort(([a], [b]) => a - b)) {
      for (let column = Math.max(first, next); column <= Math.min(last, width - 1); column++)
        hidden.add(column);
      next = Math.max(next, last + 1);
    }
    return hidden;
  }

  #checkLength(value: SheetValue, placeOf: () => string): void {
    if (typeof value !== 'string' || value.length <= WORKBOOK.cellLength) return;
    const { file, name } = this.#options;
    throw workbookErrors.longCell(file, name ?? '', placeOf());
  }

  /** The error of a place that is none of a sheet. */
  outside(row: number, column: number): Error {
    const { file, name } = this.#options;
    return workbookErrors.badReference(file, name ?? '', a1(row, column));
  }

  #tooMany(what: 'cells' | 'columns' | 'merges' | 'area' | 'wideArea', found: number): Error {
    const { file, name } = this.#options;
    const most = WORKBOOK[what === 'columns' ? 'filledColumns' : what];
    return workbookErrors.tooMany(file, name, counted[what], found, most);
  }
}
