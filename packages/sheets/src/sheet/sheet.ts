import type { RawTexts } from './raw-texts.ts';

/**
 * What a sheet cell holds, as it is stored: text, number, yes or no, a real day of the program that wrote
 * it, or an error. Null where it is empty.
 */
export type SheetValue = string | number | boolean | SheetDay | SheetError | null;

/** A sheet cell that its program knows as a day (or a moment: then the day it falls on). */
export interface SheetDay {
  /** ISO. */
  readonly day: string;
}

/** A sheet cell that holds no value: `#DIV/0!` and the like, or a formula that was never computed. */
export interface SheetError {
  readonly error: string;
}

/**
 * A column in which every distinct value is held once; value 0 is null, the empty sheet cell. Where nearly
 * all texts of a long column differ, they stay as they are read (`raw`), and codes and values are made when
 * they are first asked for: what looks at a row or a few takes {@link valueIn} and {@link isEmptyIn}.
 */
export interface SheetColumn {
  /** Per row of the sheet the index into `values`. */
  readonly codes: Int32Array;
  readonly values: readonly SheetValue[];
  /** The texts of all rows; absent where the column was coded when it was read. */
  readonly raw?: RawTexts;
}

/** A rectangle of sheet cells; rows and columns count from 0, both ends included. */
export interface SheetRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * One sheet of a workbook, or the one table of any other file, as it is stored: nothing is interpreted.
 *
 * Rows and columns count from 0. A sheet is held by columns, each a list of its distinct values and per row
 * the code of one: `columns[c].values[columns[c].codes[r]]`, or {@link valueAt}. Code 0 is the empty sheet
 * cell. Texts are as they were typed: spaces, fonts and all. Days, numbers, yes or no and errors keep the type
 * that the file gives them; text files have texts alone. Rows and columns beyond the last that holds
 * something are no part of it.
 */
export interface Sheet {
  /** Path of the file within what was chosen. */
  readonly file: string;
  /** Name of the sheet; null where the file is one table. */
  readonly name: string | null;
  /** Rows. */
  readonly height: number;
  readonly columns: readonly SheetColumn[];
  /** Merged sheet cells: the value stands at their top left, the others are empty. */
  readonly merges: readonly SheetRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Whether the whole sheet is hidden. */
  readonly isHidden: boolean;
  /** How far the text of a sheet cell is indented by its style; 0 where it is not. */
  indentOf(row: number, column: number): number;
  /** How many sheet cells hold a formula, of which the stored result was taken. */
  readonly formulas: number;
  /** The row's number in its file, the first being 1. */
  lineOf(row: number): number;
  /** Where a sheet cell stands in its file, `B12`. Default: the column's letters and the row's number. */
  placeOf?(row: number, column: number): string;
}

/** Where a sheet cell stands in its file: `B12`. */
export function placeIn(sheet: Sheet, row: number, column: number): string {
  return sheet.placeOf?.(row, column) ?? `${columnLetters(column)}${sheet.lineOf(row)}`;
}

/** The value of a sheet cell; null where it is empty or outside the sheet. */
export function valueAt(
  { columns }: Pick<Sheet, 'columns'>,
  row: number,
  column: number,
): SheetValue {
  const found = columns[column];
  return found ? valueIn(found, row) : null;
}

/** The value of a column's row; null where it is empty or beyond the last. */
export function valueIn(column: SheetColumn, row: number): SheetValue {
  if (column.raw) return column.raw.at(row);
  const code = column.codes[row];
  return code === undefined ? null : column.values[code]!;
}

/** Whether a column's row holds nothing. */
export function isEmptyIn(column: SheetColumn, row: number): boolean {
  return column.raw ? column.raw.isEmpty(row) : column.codes[row] === 0;
}

export function isDay(value: SheetValue): value is SheetDay {
  return typeof value === 'object' && value !== null && 'day' in value;
}

export function isError(value: SheetValue): value is SheetError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Where a sheet cell stands, as spreadsheets say it: `B12`. Row and column count from 0. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** `A5:H120`. */
export function rangeName({ top, left, bottom, right }: SheetRange): string {
  return `${a1(top, left)}:${a1(bottom, right)}`;
}
