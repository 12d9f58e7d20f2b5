import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import type { Admissions } from './dataset.ts';

/**
 * Notes each group of admissions that are alike in every column, at its second row. They may be
 * different persons, so all of them count. Rows are compared unit by unit, so that the hash table stays
 * small and near: first by day and sources alone, and only where rows of a unit seem to agree in these,
 * by all columns.
 */
export function checkDoubledRows(table: CheckedTable, admissions: Admissions): void {
  const { start, row } = admissions;
  const slots = new HashSlots();
  const columns = table.columnNames.map((name) => table.coded(name)!.codes);
  const groups = new Map<number, { readonly second: number; rows: number }>();
  for (let unit = 0; unit + 1 < start.length; unit++) {
    const [from, to] = [start[unit]!, start[unit + 1]!];
    if (to - from < 2 || !hasTwins(admissions, slots, from, to)) continue;
    slots.clear(to - from);
    for (let at = from; at < to; at++) {
      const first = firstAlike(columns, slots, row[at]!);
      if (first === row[at]) continue;
      const group = groups.get(first);
      if (group) group.rows++;
      else groups.set(first, { second: row[at]!, rows: 2 });
    }
  }
  for (const [first, { second, rows }] of groups) {
    table.note(second, null, faults.doubledRows(table.lineOf(first), rows));
  }
}

/** A hash table with open addressing and linear probing. */
class HashSlots {
  /** What stands in each slot, -1 where nothing does. */
  held = new Int32Array(64);
  /** Takes a hash to a slot. */
  mask = 0;

  /** Empties as many slots as rows of this number need. */
  clear(rows: number): void {
    const size = 2 << (32 - Math.clz32(rows));
    if (this.held.length < size) this.held = new Int32Array(size);
    this.held.fill(-1, 0, size);
    this.mask = size - 1;
  }
}

function mixed(hash: number, code: number): number {
  const product = Math.imul(hash ^ code, 0x9e37_79b1);
  return product ^ (product >>> 15);
}

/** Whether two of the admissions agree in their day and their sources, as rows that are alike do. */
function hasTwins(
  { days: { admitted_on: days }, combination }: Admissions,
  slots: HashSlots,
  from: number,
  to: number,
): boolean {
  slots.clear(to - from);
  const { held, mask } = slots;
  for (let at = from; at < to; at++) {
    let slot = mixed(days[at]!, combination[at]!) & mask;
    for (; held[slot]! >= 0; slot = (slot + 1) & mask) {
      const other = held[slot]!;
      if (days[other] === days[at] && combination[other] === combination[at]) return true;
    }
    held[slot] = at;
  }
  return false;
}

/** The row in the hash table that is like this one, or the row itself, which is then put there. */
function firstAlike(
  columns: readonly Int32Array[],
  { held, mask }: HashSlots,
  row: number,
): number {
  let hash = 0;
  for (const codes of columns) hash = mixed(hash, codes[row]!);
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const other = held[slot]!;
    if (other < 0) return (held[slot] = row);
    if (columns.every((codes) => codes[other] === codes[row])) return other;
  }
}
