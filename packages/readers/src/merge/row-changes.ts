import type { TableInput, TableName } from '@ketnap/core';
import { codedTable, type CodedTable } from '../package/coded-table.ts';
import { matchAdmissions, matchByKey } from './match-rows.ts';
import { idAt, pairColumns, type PairedColumn } from './paired-columns.ts';

/** How many rows of a table came, went, and say something else than before. */
export interface RowCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

const NOTHING: CodedTable = { size: 0, columns: new Map() };

/**
 * Compares the rows of a table before and after, by the columns that say which row it is. Admissions
 * without ids have none: a row of which a value was changed is one gone and one added.
 */
export function rowChanges(
  table: TableName,
  before: TableInput | undefined,
  after: TableInput | undefined,
): RowCounts {
  const base = before === undefined ? NOTHING : codedTable(before);
  const added = after === undefined ? NOTHING : codedTable(after);
  if (base.size === 0 || added.size === 0)
    return { added: added.size, removed: base.size, changed: 0 };
  const pairs = pairColumns(base, added);
  const { baseRow } =
    table === 'admissions' ? matchAdmissions(pairs, base, added) : matchByKey(table, base, added);
  let [kept, changed] = [0, 0];
  for (let row = 0; row < baseRow.length; row++) {
    if (baseRow[row]! < 0) continue;
    kept++;
    if (differs(pairs, baseRow[row]!, row)) changed++;
  }
  return { added: added.size - kept, removed: base.size - kept, changed };
}

function differs(pairs: readonly PairedColumn[], baseRow: number, addedRow: number): boolean {
  for (const { baseIds, addedIds } of pairs)
    if (idAt(baseIds, baseRow) !== idAt(addedIds, addedRow)) return true;
  return false;
}
