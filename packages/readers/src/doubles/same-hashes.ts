import type { PersonHashes } from './person-hashes.ts';

const NONE = -1;

/**
 * The groups of at least two rows of which both hashes are the same, in the order of their first rows. Rows
 * that say nothing are in none. The hashes are spread as they are: a row's slot in the table is its `whole`.
 */
export function sameHashes({ person, whole }: PersonHashes): number[][] {
  const size = whole.length;
  const slots = new Int32Array(2 << (32 - Math.clz32(size))).fill(NONE);
  const mask = slots.length - 1;
  const groups = new Map<number, number[]>();
  for (let row = 0; row < size; row++) {
    const hash = whole[row]!;
    if (hash === 0) continue;
    let slot = hash & mask;
    let first = slots[slot]!;
    while (first !== NONE && (whole[first] !== hash || person[first] !== person[row])) {
      slot = (slot + 1) & mask;
      first = slots[slot]!;
    }
    if (first === NONE) slots[slot] = row;
    else if (groups.get(first)?.push(row) === undefined) groups.set(first, [first, row]);
  }
  return [...groups.values()].sort(([a], [b]) => a! - b!);
}
