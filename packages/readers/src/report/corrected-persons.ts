import type { DoubledPersons, PersonRows } from './doubled-persons.ts';

/**
 * Finds persons who are named alike in rows of two lists that say something else each, where the lists
 * repeat other rows of one another: so a row looks that was corrected from one month to the next.
 *
 * @param lists before doubles are dropped; their rows are counted through all of them
 * @returns of each person the rows
 */
export function correctedPersons(
  lists: readonly PersonRows[],
  doubled: readonly DoubledPersons[],
): (readonly number[])[] {
  if (lists.length < 2) return [];
  const listOf = lists.flatMap(({ part }, list) => Array<number>(part.size).fill(list));
  const known = new Set(doubled.flatMap(({ rows }) => rows));
  const repeating = new Set(
    doubled
      .map(({ rows }) => new Set(rows.map((row) => listOf[row]!)))
      .flatMap((among) => (among.size > 1 ? [...among] : [])),
  );
  const rowsOf = new Map<number, number[]>();
  let start = 0;
  lists.forEach(({ part, told: { hashes, ids }, rows }, list) => {
    const named = ids ? null : (hashes?.person ?? null);
    for (let row = 0; named && repeating.has(list) && row < part.size; row++) {
      const key = named[rows[row]!]!;
      if (key === 0 || known.has(start + row)) continue;
      const same = rowsOf.get(key);
      if (same) same.push(start + row);
      else rowsOf.set(key, [start + row]);
    }
    start += part.size;
  });
  return [...rowsOf.values()].filter((rows) => new Set(rows.map((row) => listOf[row]!)).size > 1);
}
