import type { Sheet } from './sheet.ts';

/** How many sheet cells of a sheet hold something. */
export function filledCells({ columns }: Pick<Sheet, 'columns'>): number {
  let filled = 0;
  for (const { codes, values } of columns)
    if (values.length > 1)
      for (let row = 0; row < codes.length; row++) if (codes[row] !== 0) filled++;
  return filled;
}
