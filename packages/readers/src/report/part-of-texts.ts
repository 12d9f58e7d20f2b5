import type { TableName } from '@ketnap/core';
import { partOfRows, type TablePart } from '../conversion/table-part.ts';
import type { Region } from '../layout/region.ts';

/** Rows of a table, each made of a row of a region; nothing where there are none. */
export function partOfTexts(
  table: TableName,
  rows: readonly { readonly row: number; readonly values: Readonly<Record<string, string>> }[],
  { sheet, firstRow }: Region,
): TablePart[] {
  if (rows.length === 0) return [];
  const places = Int32Array.from(rows, ({ row }) => firstRow + row);
  return [
    partOfRows(
      table,
      rows.map(({ values }) => values),
      sheet,
      places,
    ),
  ];
}
