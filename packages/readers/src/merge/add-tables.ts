import { tableNames, type CodedColumn, type TableName, type TablesInput } from '@ketnap/core';
import { mergeMessages } from '../messages/merge.ts';
import { codedTable, type CodedTable } from '../package/coded-table.ts';
import { addRows } from './add-rows.ts';
import type { MergeOptions, MergeReport, TableReport } from './merge-report.ts';

export type { MergeOptions } from './merge-report.ts';

/** Two datasets' tables made one, and what was decided on the way. */
export interface MergedTables {
  readonly tables: TablesInput;
  readonly merged: MergeReport;
}

/**
 * Adds tables to those of a dataset. Rows for the same thing, by the keys of its table, stand there
 * once: a figure that differs is taken as `choose` says, of any other value the base's stays, and what
 * the base lacks is filled in. All of it is listed. Admissions are added to the base's, but for those
 * that seem to be there already: with the same id, or, where one of the rows has none, with the very
 * same values in all columns that both tables have. Columns that one side lacks are empty in its rows.
 * Neither side is changed.
 */
export function addTables(
  base: TablesInput,
  added: TablesInput,
  { choose = 'added', doubles = 'skip' }: MergeOptions = {},
): MergedTables {
  const tables: Partial<Record<TableName, TablesInput[TableName]>> = {};
  const reports: TableReport[] = [];
  for (const name of tableNames) {
    const [held, come] = [base[name], added[name]];
    if (held !== undefined) tables[name] = held;
    if (come === undefined) continue;
    const coming = codedTable(come);
    if (held === undefined) {
      tables[name] = come;
      reports.push(untouched(name, coming));
      continue;
    }
    const { columns, report } = addRows(name, codedTable(held), coming, { choose, doubles });
    tables[name] = Object.fromEntries(columns) as Readonly<Record<string, CodedColumn>>;
    reports.push(report);
  }
  return { tables: tables as TablesInput, merged: { tables: reports } };
}

/** Of a table that the base lacks: it is taken as it came. */
function untouched(table: TableName, { size, columns }: CodedTable): TableReport {
  const none = { count: 0, first: [] };
  const rows = {
    added: size,
    appended: size,
    same: 0,
    doubles: 0,
    corrected: 0,
    conflicts: 0,
    filled: 0,
  };
  return {
    table,
    baseRows: 0,
    addedRows: size,
    appended: size,
    same: 0,
    conflicts: none,
    filled: none,
    doubles: none,
    corrected: none,
    compared: [],
    onlyInBase: [],
    onlyInAdded: [...columns.keys()],
    message: mergeMessages.table(table, rows),
  };
}
