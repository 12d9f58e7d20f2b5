import type { Sheet, SheetColumn } from './sheet.ts';

/** The one table of a file that knows no merged or hidden sheet cells, indents or formulas. */
export function plainSheet(
  file: string,
  height: number,
  columns: readonly SheetColumn[],
  lineOf: Sheet['lineOf'] = (row) => row + 1,
): Sheet {
  return {
    file,
    name: null,
    height,
    columns,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isHidden: false,
    indentOf: () => 0,
    formulas: 0,
    lineOf,
  };
}
