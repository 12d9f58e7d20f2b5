import { tableDefinitions, tableNames, type TableName } from '@ketnap/core';
import { headOf, type Region } from '../../layout/region.ts';

/**
 * The table of a dataset that a region holds under its own column names: all columns that the table
 * needs are there. Of several, the one that the sheet (or file) is named after, else the one most of whose
 * columns are there. Null where there is none.
 */
export function tableOf({ sheet, columns }: Region): TableName | null {
  const heads = new Set(columns.map(headOf));
  const fits = tableNames.filter((name) =>
    tableDefinitions[name].columns.every((column) => !column.required || heads.has(column.name)),
  );
  const called = fits.find((name) => name === (sheet.name ?? fileName(sheet.file)).toLowerCase());
  if (called) return called;
  const known = (name: TableName): number =>
    tableDefinitions[name].columns.filter((column) => heads.has(column.name)).length;
  return fits.reduce<TableName | null>(
    (best, name) => (best === null || known(name) > known(best) ? name : best),
    null,
  );
}

/** `units` of `a/units.csv`. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
