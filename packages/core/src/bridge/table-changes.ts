import type { Dataset } from '../dataset/dataset.ts';
import { CodedColumn } from '../dataset/coded-column.ts';
import { tableDefinitions, type TableDefinition, type TableName } from '../dataset/tables.ts';
import { cellsOf, type Cells } from './cells.ts';
import { pairRows, sharedIds, type RowPairs } from './row-pairs.ts';

/** What of a row was corrected, in the order in which corrections are replaced. */
export type CorrectedField = 'day' | 'unit' | 'count' | 'attributes';

/** In this order corrections are replaced. */
export const correctedFields: readonly CorrectedField[] = ['day', 'unit', 'count', 'attributes'];

/** How a table now differs from the table then. Rows count from 0. */
export interface TableChanges {
  readonly name: TableName;
  readonly then: Cells;
  readonly now: Cells;
  readonly pairs: RowPairs;
  /** Rows now that are new. */
  readonly added: readonly number[];
  /** Rows then that are gone. */
  readonly withdrawn: readonly number[];
  readonly corrected: readonly CorrectedRow[];
  /** Whether rows that are the same stand in another order, or a table came or went without any row. */
  readonly isRearranged: boolean;
}

/** A row that says something else now. */
export interface CorrectedRow {
  readonly then: number;
  readonly now: number;
  readonly columns: readonly string[];
}

/** How a table of two datasets differs. */
export function tableChanges(name: TableName, then: Dataset, now: Dataset): TableChanges {
  const [before, after] = [then.tables[name], now.tables[name]];
  const cells = { then: cellsOf(name, before), now: cellsOf(name, after) };
  const pairs = pairRows(name, cells.then, cells.now);
  const kept = pairs.thenOf.filter((row) => row >= 0);
  return {
    name,
    ...cells,
    pairs,
    added: rowsWithout(pairs.thenOf),
    withdrawn: rowsWithout(pairs.nowOf),
    corrected: correctedRows(cells.then, cells.now, pairs),
    isRearranged:
      kept.some((row, at) => at > 0 && kept[at - 1]! > row) || Boolean(before) !== Boolean(after),
  };
}

/** Whether a table differs at all. */
export function isChanged({ added, withdrawn, corrected, isRearranged }: TableChanges): boolean {
  return isRearranged || added.length + withdrawn.length + corrected.length > 0;
}

/** Of a row what a column belongs to. */
export function fieldOf(table: TableName, column: string): CorrectedField {
  if (column === 'unit_id') return 'unit';
  const definition: TableDefinition = tableDefinitions[table];
  switch (definition.columns.find(({ name }) => name === column)?.type) {
    case 'day':
      return 'day';
    case 'count':
    case 'whole':
      return 'count';
    default:
      return 'attributes';
  }
}

function rowsWithout(other: Int32Array): number[] {
  const rows: number[] = [];
  other.forEach((pair, row) => {
    if (pair < 0) rows.push(row);
  });
  return rows;
}

function correctedRows(then: Cells, now: Cells, { thenOf }: RowPairs): CorrectedRow[] {
  const names = [...new Set([...then.columns.keys(), ...now.columns.keys()])];
  const blank = (size: number) => new CodedColumn(new Int32Array(size), ['']);
  const columns = names.map((column) => ({
    column,
    ...sharedIds(
      column,
      then.columns.get(column) ?? blank(then.size),
      now.columns.get(column) ?? blank(now.size),
    ),
  }));
  const corrected: CorrectedRow[] = [];
  thenOf.forEach((row, at) => {
    if (row < 0) return;
    const other = columns.filter(
      (one) => one.then.ids[one.then.codes[row]!] !== one.now.ids[one.now.codes[at]!],
    );
    if (other.length > 0)
      corrected.push({ then: row, now: at, columns: other.map(({ column }) => column) });
  });
  return corrected;
}
