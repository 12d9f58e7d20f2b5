import { WORKBOOK } from '../files/limits.ts';
import { counted, workbookErrors } from '../messages/files.ts';
import { ColumnBuilder } from './sheet-builder-column.ts';
import { clampedMerges } from './sheet-builder-merges.ts';
import { a1, type Sheet, type SheetColumn, type SheetRange, type SheetValue } from './sheet.ts';

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
  readonly #indents = new Map<number, number>();
  #filledColumns = 0;
  #cells = 0;
  #height = 0;

  constructor(options: SheetBuilderOptions) {
    this.#options = options;
  }

  /** Sheet cells put that hold something. */
  get cells(): number {
    return this.#cells;
  }

  put(row: number, column: number, value: SheetValue): void {
    if (value === null || value === '') return;
    const isNew = this.#column(column).put(row, value);
    const { file, name } = this.#options;
    if (!isNew) throw workbookErrors.doubledCell(file, name ?? '', a1(row, column));
    if (++this.#cells > WORKBOOK.cells) throw this.#tooMany('cells', this.#cells);
    if (row >= this.#height) this.#height = row + 1;
  }

  indent(row: number, column: number, steps: number): void {
    this.#indents.set(row * WORKBOOK.columns + column, steps);
  }

  merge(range: SheetRange): void {
    if (this.merges.push(range) > WORKBOOK.merges)
      throw this.#tooMany('merges', this.merges.length);
  }

  finish(): Sheet {
    const { file, name, isHidden = false } = this.#options;
    const height = this.#height;
    const area = height * this.#columns.length;
    if (area > WORKBOOK.area) throw this.#tooMany('area', area);
    const columns = this.#finished(height);
    const indents = this.#indents;
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
      indentOf: (row, column) => indents.get(row * WORKBOOK.columns + column) ?? 0,
      lineOf: (row) => row + 1,
    };
  }

  #column(column: number): ColumnBuilder {
    const known = this.#columns[column];
    if (known) return known;
    if (++this.#filledColumns > WORKBOOK.filledColumns)
      throw this.#tooMany('columns', this.#filledColumns);
    return (this.#columns[column] = new ColumnBuilder());
  }

  /** Empty columns share their codes. */
  #finished(height: number): SheetColumn[] {
    let empty: SheetColumn | undefined;
    return Array.from(
      this.#columns,
      (column) =>
        column?.finish(height) ?? (empty ??= { codes: new Int32Array(height), values: [null] }),
    );
  }

  #hiddenColumns(width: number): Set<number> {
    const hidden = new Set<number>();
    for (const [first, last] of this.hiddenSpans)
      for (let column = first; column <= Math.min(last, width - 1); column++) hidden.add(column);
    return hidden;
  }

  #tooMany(what: 'cells' | 'columns' | 'merges' | 'area', found: number): Error {
    const { file, name } = this.#options;
    const most = WORKBOOK[what === 'columns' ? 'filledColumns' : what];
    return workbookErrors.tooMany(file, name, counted[what], found, most);
  }
}
