import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import type { Admissions } from './dataset.ts';

/**
 * Notes each group of admissions that are alike in every column, at its second row. They may be
 * different persons, so all of them count. Rows are compared by a hash of their codes, unit by unit,
 * so that the hash table stays small and near; where two hashes agree, by the columns themselves.
 */
export function checkDoubledRows(
  table: CheckedTable,
  { start, row }: Pick<Admissions, 'start' | 'row'>,
): void {
  const columns = table.columnNames.map((name) => table.coded(name)!.codes);
  const hashes = hashesOf(columns, table.size);
  const groups = new Map<number, { readonly second: number; rows: number }>();
  let slots = new Int32Array(64);
  for (let unit = 0; unit + 1 < start.length; unit++) {
    const [from, to] = [start[unit]!, start[unit + 1]!];
    if (to - from < 2) continue;
    const capacity = 2 ** Math.ceil(Math.log2((to - from) * 2));
    if (slots.length < capacity) slots = new Int32Array(capacity);
    slots.fill(-1, 0, capacity);
    for (let at = from; at < to; at++) {
      const first = firstAlike(columns, hashes, slots, capacity - 1, row[at]!);
      if (first === row[at]) continue;
      const group = groups.get(first);
      if (group) group.rows++;
      else groups.set(first, { second: row[at]!, rows: 2 });
    }
  }
  for (const [first, { second, rows }] of groups) {
    table.note(second, null, faults.doubledRows(first + 1, rows));
  }
}

/** Per row a hash of its codes; column by column, which is how they lie in memory. */
function hashesOf(columns: readonly Int32Array[], size: number): Int32Array {
  const hashes = new Int32Array(size);
  for (const codes of columns) {
    for (let row = 0; row < size; row++) {
      const mixed = Math.imul(hashes[row]! ^ codes[row]!, 0x9e37_79b1);
      hashes[row] = mixed ^ (mixed >>> 15);
    }
  }
  return hashes;
}

/** The row in the hash table that is like this one, or the row itself, which is then put there. */
function firstAlike(
  columns: readonly Int32Array[],
  hashes: Int32Array,
  slots: Int32Array,
  mask: number,
  row: number,
): number {
  for (let slot = hashes[row]! & mask; ; slot = (slot + 1) & mask) {
    const other = slots[slot]!;
    if (other < 0) return (slots[slot] = row);
    if (hashes[other] !== hashes[row]) continue;
    if (columns.every((codes) => codes[other] === codes[row])) return other;
  }
}
