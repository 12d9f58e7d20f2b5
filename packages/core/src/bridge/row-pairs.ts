import type { CodedColumn } from '../dataset/coded-column.ts';
import { tableKeys } from '../dataset/table-keys.ts';
import type { TableName } from '../dataset/tables.ts';
import { cellAt, type Cells } from './cells.ts';

/** Which rows of a table then and now are the same thing. */
export interface RowPairs {
  /** Per row then the row now; -1 where it is gone. */
  readonly nowOf: Int32Array;
  /** Per row now the row then; -1 where it is new. */
  readonly thenOf: Int32Array;
  /** Whether a key says so; else only rows that are alike are the same, and a correction is one out and one in. */
  readonly byKey: boolean;
}

const NONE = -1;

/**
 * Pairs the rows of a table: those of one key; those without a key, or whose key several rows have, where all
 * columns that both tables have are alike.
 */
export function pairRows(name: TableName, then: Cells, now: Cells): RowPairs {
  const keys = tableKeys[name].filter(
    (column) => then.columns.has(column) || now.columns.has(column),
  );
  const byKey = tableKeys[name].some(
    (column) => then.columns.has(column) && now.columns.has(column),
  );
  const pairs = {
    nowOf: new Int32Array(then.size).fill(NONE),
    thenOf: new Int32Array(now.size).fill(NONE),
  };
  if (byKey) pairByKey(keys, then, now, pairs);
  pairAlike(then, now, pairs);
  return { ...pairs, byKey };
}

type Pairs = Pick<RowPairs, 'nowOf' | 'thenOf'>;

function pairByKey(keys: readonly string[], then: Cells, now: Cells, pairs: Pairs): void {
  const [rowThen, rowNow] = [then, now].map((cells) => singleRows(keys, cells));
  for (const [key, row] of rowThen!) {
    const other = rowNow!.get(key) ?? NONE;
    if (row === NONE || other === NONE) continue;
    pairs.nowOf[row] = other;
    pairs.thenOf[other] = row;
  }
}

/** The row of each key; -1 for a key of several rows. */
function singleRows(keys: readonly string[], cells: Cells): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < cells.size; row++) {
    const parts = keys.map((column) => cellAt(cells, column, row));
    if (parts[0] === '') continue;
    const key = parts.length === 1 ? parts[0]! : JSON.stringify(parts);
    rows.set(key, rows.has(key) ? NONE : row);
  }
  return rows;
}

/** Pairs the rows left that are alike, each with the first such. */
function pairAlike(then: Cells, now: Cells, { nowOf, thenOf }: Pairs): void {
  if (!nowOf.includes(NONE) || !thenOf.includes(NONE)) return;
  const common = [...then.columns.keys()].filter((column) => now.columns.has(column));
  if (common.length === 0) return;
  const columns = common.map((column) =>
    sharedIds(column, then.columns.get(column)!, now.columns.get(column)!),
  );
  const nameOf = (side: 'then' | 'now', row: number): string =>
    columns.map(({ [side]: { codes, ids } }) => ids[codes[row]!]!).join(' ');
  const waiting = new Map<string, number[]>();
  for (let row = thenOf.length - 1; row >= 0; row--) {
    if (thenOf[row] !== NONE) continue;
    const name = nameOf('now', row);
    const rows = waiting.get(name);
    if (rows) rows.push(row);
    else waiting.set(name, [row]);
  }
  for (let row = 0; row < nowOf.length; row++) {
    if (nowOf[row] !== NONE) continue;
    const found = waiting.get(nameOf('then', row))?.pop();
    if (found === undefined) continue;
    nowOf[row] = found;
    thenOf[found] = row;
  }
}

/** A column on both sides with the same number for the same text. */
export function sharedIds(column: string, then: CodedColumn, now: CodedColumn) {
  const idOf = new Map<string, number>();
  const idsOf = ({ codes, values }: CodedColumn) => ({
    codes,
    ids: values.map((text) => {
      const meant = text === '' && column === 'count' ? '1' : text;
      let id = idOf.get(meant);
      if (id === undefined) idOf.set(meant, (id = idOf.size));
      return id;
    }),
  });
  return { then: idsOf(then), now: idsOf(now) };
}
