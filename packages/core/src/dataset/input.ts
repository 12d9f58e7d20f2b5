import { table, type ColumnTable } from 'arquero';
import { datasetErrors } from '../messages/dataset-errors.ts';
import { shownValue } from '../messages/shown-value.ts';
import { tableDefinitions, tableNames, type TableName } from './tables.ts';

/** A column: an array, a typed array, a `CodedColumn`, an Arquero column or the like. */
export interface ColumnInput {
  readonly length: number;
  at(row: number): unknown;
}

/** A table as an Arquero table, as columns by name, or as rows. */
export type TableInput = ColumnTable | Readonly<Record<string, ColumnInput>> | readonly object[];

/** The tables of a dataset by name. */
export type TablesInput = Readonly<Partial<Record<TableName, TableInput>>>;

/** A table's columns by name, all of one length. */
export interface Columns {
  readonly size: number;
  readonly columns: ReadonlyMap<string, ColumnInput>;
}

/** The columns of every table given. Throws where a name is no table's, or columns differ in length. */
export function columnsOfTables(tables: TablesInput): Map<TableName, Columns> {
  if (!isObject(tables)) throw datasetErrors.notTables(shownValue(tables));
  const known: readonly string[] = tableNames;
  for (const name of Object.keys(tables)) {
    if (!known.includes(name)) throw datasetErrors.unknownTable(name, tableNames);
  }
  const found = new Map<TableName, Columns>();
  for (const name of tableNames) {
    const input = tables[name];
    if (input !== undefined && !isObject(input))
      throw datasetErrors.notATable(name, shownValue(input));
    if (input !== undefined) found.set(name, columnsOf(name, input));
  }
  return found;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The one name that a column of an Arquero table cannot have, as its columns are properties. */
export const UNKEPT_NAME = '__proto__';

/** The columns as an Arquero table, without one of the {@link UNKEPT_NAME}. */
export function toArquero({ columns }: Columns): ColumnTable {
  return table(Object.fromEntries([...columns].filter(([name]) => name !== UNKEPT_NAME)));
}

function columnsOf(name: TableName, input: TableInput): Columns {
  const columns = isArquero(input)
    ? columnsOfArquero(input)
    : Array.isArray(input)
      ? columnsOfRows(name, input)
      : new Map(Object.entries(input as Readonly<Record<string, ColumnInput>>));
  for (const [column, values] of columns) {
    if (!isColumn(values)) throw datasetErrors.notAColumn(name, column, shownValue(values));
  }
  const size = columns.values().next().value?.length ?? 0;
  for (const [column, { length }] of columns) {
    if (length !== size) throw datasetErrors.unevenColumns(name, column, length, size);
  }
  return { size, columns };
}

function isColumn(values: unknown): values is ColumnInput {
  if (!isObject(values)) return false;
  const { length, at } = values as Partial<ColumnInput>;
  return Number.isInteger(length) && length! >= 0 && typeof at === 'function';
}

/** Known by its methods: another copy of Arquero may have made it. */
function isArquero(input: TableInput): input is ColumnTable {
  return 'columnNames' in input && typeof input.columnNames === 'function';
}

function columnsOfArquero(input: ColumnTable): Map<string, ColumnInput> {
  const rows = input.isFiltered() || input.isOrdered() ? input.indices() : null;
  return new Map(
    input.columnNames().map((name) => {
      const column = input.column(name) as ColumnInput;
      return [name, rows ? Array.from(rows, (row) => column.at(row)) : column];
    }),
  );
}

function columnsOfRows(name: TableName, rows: readonly object[]): Map<string, unknown[]> {
  const columns = new Map<string, unknown[]>();
  if (rows.length === 0) {
    for (const column of tableDefinitions[name].columns) columns.set(column.name, []);
  }
  rows.forEach((values, row) => {
    if (!isObject(values)) throw datasetErrors.notARow(name, row + 1, shownValue(values));
    for (const [title, value] of Object.entries(values)) {
      let column = columns.get(title);
      if (!column) columns.set(title, (column = new Array<unknown>(rows.length).fill(null)));
      column[row] = value;
    }
  });
  return columns;
}
