import { CodedColumn, type ColumnInput, type TableInput } from '@ketnap/core';

/** A table's columns as text, every distinct value once. */
export interface CodedTable {
  /** Rows. */
  readonly size: number;
  readonly columns: ReadonlyMap<string, CodedColumn>;
}

/**
 * A table as coded columns of the text that its values stand for, just as it is written: neither trimmed
 * nor normalised. Columns that are coded already are taken as they are.
 */
export function codedTable(input: TableInput): CodedTable {
  const columns = new Map(
    Array.from(columnsOf(input), ([name, column]) => [name, codedColumn(column)]),
  );
  return { size: columns.values().next().value?.length ?? 0, columns };
}

function columnsOf(input: TableInput): Map<string, ColumnInput> {
  if (Array.isArray(input)) return columnsOfRows(input as readonly object[]);
  if (!('columnNames' in input) || typeof input.columnNames !== 'function')
    return new Map(Object.entries(input as Readonly<Record<string, ColumnInput>>));
  const table = input as Exclude<TableInput, readonly object[] | Record<string, ColumnInput>>;
  const rows = table.isFiltered() || table.isOrdered() ? table.indices() : null;
  return new Map(
    table.columnNames().map((name) => {
      const column = table.column(name) as ColumnInput;
      return [name, rows ? Array.from(rows, (row) => column.at(row)) : column];
    }),
  );
}

function columnsOfRows(rows: readonly object[]): Map<string, unknown[]> {
  const columns = new Map<string, unknown[]>();
  rows.forEach((values, row) => {
    for (const [name, value] of Object.entries(values)) {
      let column = columns.get(name);
      if (!column) columns.set(name, (column = new Array<unknown>(rows.length).fill(null)));
      column[row] = value;
    }
  });
  return columns;
}

function codedColumn(column: ColumnInput): CodedColumn {
  if (column instanceof CodedColumn) return column;
  const codes = new Int32Array(column.length);
  const values: string[] = [];
  const codeOf = new Map<string, number>();
  for (let row = 0; row < codes.length; row++) {
    const text = writtenText(column.at(row));
    let code = codeOf.get(text);
    if (code === undefined) codeOf.set(text, (code = values.push(text) - 1));
    codes[row] = code;
  }
  return new CodedColumn(codes, values);
}

/** The text that a value stands for, as `createDataset` takes it: empty where it is unknown. */
function writtenText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined || Number.isNaN(value)) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object' || !('toISOString' in value)) return String(value);
  const date = value as { toISOString(): string; valueOf(): number };
  if (Number.isNaN(date.valueOf())) return 'Invalid Date';
  return date.toISOString().replace(/T00:00:00\.000Z$/, '');
}
