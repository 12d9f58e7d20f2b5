import { isEmptyIn, type Sheet } from './sheet.ts';

/** How many sheet cells of a sheet hold something. */
export function filledCells({ columns }: Pick<Sheet, 'columns'>): number {
  let filled = 0;
  for (const column of columns) {
    const size = column.raw?.length ?? (column.values.length > 1 ? column.codes.length : 0);
    for (let row = 0; row < size; row++) if (!isEmptyIn(column, row)) filled++;
  }
  return filled;
}
