import { CodedColumn, tableKeys, type TableName } from '@ketnap/core';
import type { CodedTable } from '../package/coded-table.ts';
import { blank, idAt, pairColumn, type PairedColumn } from './paired-columns.ts';
import { RowGroups } from '../doubles/row-groups.ts';

/** Which rows of two tables are the same thing. */
export interface RowMatches {
  /** Per row of the added table the row of the base, both from 0; -1 where there is none. */
  readonly baseRow: Int32Array;
  /** Per row of the added table whether an id, not the row's values, says so. */
  readonly byId: Uint8Array;
  /** The columns by whose values rows without ids were compared. */
  readonly compared: readonly string[];
}

const NONE = -1;
/** The column that says which admission a row is. */
export const ID = 'admission_id';

/**
 * Finds the rows of a table that another holds too, by the columns that say which row it is. A row of
 * the base answers for one row at most: where it holds one and the added table two alike, the second is
 * a further one. Rows without a key are like no other.
 */
export function matchByKey(name: TableName, base: CodedTable, added: CodedTable): RowMatches {
  const columns = tableKeys[name].map((column) =>
    pairColumn(column, keyColumn(name, base, column), keyColumn(name, added, column)),
  );
  const key = columns[0]!;
  const keyless = Uint8Array.from({ length: added.size }, (_, row) =>
    idAt(key.addedIds, row) === 0 ? 1 : 0,
  );
  const baseRow = new Int32Array(added.size).fill(NONE);
  match(columns, base.size, baseRow, { added: keyless });
  return { baseRow, byId: new Uint8Array(added.size).fill(1), compared: [] };
}

/**
 * Finds the admissions that another table holds too: by their ids where both rows have one, else by the
 * very same values in all columns that both tables have. `count` is compared even where one lacks it.
 *
 * @param pairs the columns of both; by these and no others rows are compared
 */
export function matchAdmissions(
  pairs: readonly PairedColumn[],
  base: CodedTable,
  added: CodedTable,
): RowMatches {
  const baseRow = new Int32Array(added.size).fill(NONE);
  const ids = pairs.find(({ name, heldBy }) => name === ID && heldBy === 'both');
  const hasId = { base: new Uint8Array(base.size), added: new Uint8Array(added.size) };
  if (ids) {
    const { codes, values } = ids.base;
    for (let row = 0; row < base.size; row++) hasId.base[row] = values[codes[row]!] ? 1 : 0;
    for (let row = 0; row < added.size; row++) hasId.added[row] = idAt(ids.addedIds, row) ? 1 : 0;
    match([ids], base.size, baseRow, { added: inverted(hasId.added) });
  }
  const byId = Uint8Array.from(baseRow, (row) => (row === NONE ? 0 : 1));
  const columns = pairs.filter(({ name }) => name !== ID && name !== 'count');
  const compared = columns.map(({ name }) => name);
  if (columns.length === 0) return { baseRow, byId, compared };
  const counts = pairColumn('count', countColumn(base), countColumn(added));
  const taken = new Uint8Array(base.size);
  for (const row of baseRow) if (row !== NONE) taken[row] = 1;
  // A row with an id is compared with rows that have none, and a row without one with all others.
  match([...columns, counts], base.size, baseRow, { base: taken, added: hasId.added });
  for (const row of baseRow) if (row !== NONE) taken[row] = 1;
  const named = Uint8Array.from(taken, (one, row) => one | hasId.base[row]!);
  match([...columns, counts], base.size, baseRow, { base: named, added: inverted(hasId.added) });
  return { baseRow, byId, compared };
}

/** Fills in the rows of the base for rows that have none yet and are not to be skipped. */
function match(
  columns: readonly PairedColumn[],
  baseSize: number,
  baseRow: Int32Array,
  skips: { readonly base?: Uint8Array; readonly added: Uint8Array },
): void {
  const waits = Uint8Array.from(skips.added, (one, row) => (one || baseRow[row] !== NONE ? 1 : 0));
  if (!waits.includes(0)) return;
  const groups = new RowGroups(
    columns.map(({ addedIds }) => addedIds),
    baseRow.length,
    waits,
  );
  const ofBase = columns.map(({ baseIds }) => baseIds);
  /** Of each group's first row the next one that waits. */
  const waiting = groups.first.slice();
  for (let row = 0; row < baseSize; row++) {
    if (skips.base?.[row]) continue;
    const first = groups.find(ofBase, row);
    if (first === NONE || waiting[first] === NONE) continue;
    const found = waiting[first]!;
    baseRow[found] = row;
    waiting[first] = groups.next[found]!;
  }
}

function inverted(flags: Uint8Array): Uint8Array {
  return flags.map((one) => 1 - one);
}

/** A column of a key. That a unit itself set its target is as if nobody was named. */
function keyColumn(name: TableName, { size, columns }: CodedTable, column: string): CodedColumn {
  const held = columns.get(column) ?? blank(size);
  const own = columns.get('unit_id');
  if (name !== 'targets' || column !== 'set_by' || !own) return held;
  const values = [...held.values, ''];
  const codes = held.codes.map((code, row) =>
    held.at(row) === own.at(row) ? values.length - 1 : code,
  );
  return new CodedColumn(codes, values);
}

/** How many persons a row is: one where nothing is said. */
function countColumn({ size, columns }: CodedTable): CodedColumn {
  const held = columns.get('count');
  return held
    ? new CodedColumn(
        held.codes,
        held.values.map((text) => text || '1'),
      )
    : blank(size, '1');
}
