import type { Sheet, SheetColumn } from './sheet.ts';

/** A table of named columns as a sheet: its first row is the head. */
export function typedSheet(file: string, rows: number, columns: readonly SheetColumn[]): Sheet {
  return {
    file,
    name: null,
    height: columns.length === 0 ? 0 : rows + 1,
    columns,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isHidden: false,
    indentOf: () => 0,
    formulas: 0,
    lineOf: (row) => row + 1,
  };
}
