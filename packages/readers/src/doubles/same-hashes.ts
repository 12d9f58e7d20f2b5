import type { PersonHashes } from './person-hashes.ts';

const NONE = -1;
/** Bits for each row: so many that few rows share one by chance. */
const BITS = 16;

/**
 * The groups of at least two rows of which both hashes are the same, in the order of their first rows. Rows
 * that say nothing are in none. The hashes are spread as they are: a row's slot in the table is its `whole`.
 */
export function sameHashes({ person, whole }: PersonHashes): number[][] {
  const rows = rowsLikeOthers(whole);
  const slots = new Int32Array(2 << (32 - Math.clz32(rows.length))).fill(NONE);
  const mask = slots.length - 1;
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const hash = whole[row]!;
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

/**
 * Rows whose hash another row may have, and hardly any more. Each hash has a bit; one that is met again is
 * noted in the number beside. The bits of a million rows lie near the processor, a table of their hashes would not.
 */
function rowsLikeOthers(hashes: Int32Array): number[] {
  const words = 1 << (32 - Math.clz32((hashes.length * BITS) >>> 5));
  const bits = new Int32Array(2 * words);
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]!;
    const met = 2 * ((hash >>> 5) & (words - 1));
    bits[met + 1]! |= bits[met]! & (1 << hash);
    bits[met]! |= 1 << hash;
  }
  const rows: number[] = [];
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]!;
    const again = 2 * ((hash >>> 5) & (words - 1)) + 1;
    if ((bits[again]! & (1 << hash)) !== 0 && hash !== 0) rows.push(row);
  }
  return rows;
}
