import { isoDay, tableLines, tableNames, type Dataset } from '@ketnap/core';
import type { FrozenData } from '../document/frozen.ts';
import { sha256 } from './sha256.ts';

/**
 * What tells a dataset from every other: the SHA-256 of each table's rows (see core's `tableLines`) and of these
 * together. The same rows have the same, in whatever order and from whatever file they came.
 */
export async function fingerprint({ tables, covers }: Dataset): Promise<FrozenData> {
  const hashes = new Map<string, string>();
  for (const name of tableNames) {
    const table = tables[name];
    if (table) hashes.set(name, await sha256(tableLines(name, table).join('\n')));
  }
  return {
    fingerprint: await sha256([...hashes.values()].sort().join('\n')),
    tables: Object.fromEntries(hashes),
    covers: { from: isoDay(covers.from), to: isoDay(covers.to) },
  };
}
