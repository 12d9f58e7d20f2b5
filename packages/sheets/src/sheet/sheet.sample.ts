import { plainSheet } from './plain-sheet.ts';
import type { Sheet, SheetRange, SheetValue } from './sheet.ts';

/** A sheet for tests, from rows of values. */
export function sheetOf(
  rows: readonly (readonly (SheetValue | undefined)[])[],
  more: Partial<Sheet> = {},
): Sheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const values: SheetValue[] = [null];
    const codes = Int32Array.from(rows, (row) => {
      const value = row[column] ?? null;
      if (value === null || value === '') return 0;
      const known = values.findIndex((one) => JSON.stringify(one) === JSON.stringify(value));
      return known > 0 ? known : values.push(value) - 1;
    });
    return { codes, values };
  });
  return { ...plainSheet('bang.xlsx', rows.length, columns), name: 'Sheet1', ...more };
}

/** `A1:C1` as a range. */
export function range(name: string): SheetRange {
  const [from, to] = name.split(':').map(cellOf) as [[number, number], [number, number]];
  return { top: from[0], left: from[1], bottom: to[0], right: to[1] };
}

function cellOf(name: string): [row: number, column: number] {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(name)!;
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}
