import type { ColumnTable } from 'arquero';
import { textOf } from '../dataset/code-column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { TableName } from '../dataset/tables.ts';
import type { ExplainedRow } from './explanation.ts';

/** The values of a row as they came in; a day is ISO text, a yes/no `yes` or `no`, the unknown null. */
export function rowValues(table: ColumnTable, row: number): ExplainedRow['values'] {
  const names = table.columnNames();
  return Object.fromEntries(names.map((name) => [name, plain(table.column(name)!.at(row))]));
}

/** How the text of a column is read by row, in NFC and trimmed; empty where it is unknown. */
export function readText(
  dataset: Dataset,
  table: TableName,
  column: string,
): (row: number) => string {
  const values = dataset.tables[table]?.column(column);
  return (row) => (values ? textOf(values.at(row)) : '');
}

function plain(value: unknown): string | number | null {
  if (typeof value === 'number' && !Number.isNaN(value)) return value;
  return textOf(value) || null;
}
