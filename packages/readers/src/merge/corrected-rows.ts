import { personKey } from '../doubles/fingerprints.ts';
import { textAt, type PairedColumn } from './paired-columns.ts';

/** A row that comes and a row of the base that seem to be one person, of whom something else is said now. */
export interface CorrectedRow {
  readonly baseRow: number;
  readonly addedRow: number;
}

/**
 * Finds persons who are named alike, by the ids that reading makes of lists, in a row that comes and in a
 * row of the base of which neither has its like on the other side: in a list that repeats last month's
 * rows, this is how a row looks that was corrected.
 *
 * @param baseRow per row of the added table its like in the base; -1 where there is none
 */
export function correctedRows(ids: PairedColumn, baseRow: Int32Array): CorrectedRow[] {
  const waiting = new Map<string, number>();
  baseRow.forEach((found, row) => {
    const key = found < 0 ? personKey(textAt(ids.added, row)) : null;
    if (key !== null && !waiting.has(key)) waiting.set(key, row);
  });
  if (waiting.size === 0) return [];
  const repeated = new Set(baseRow);
  const keys = ids.base.values.map(personKey);
  const corrected: CorrectedRow[] = [];
  for (let row = 0; row < ids.base.length && waiting.size > 0; row++) {
    const key = keys[ids.base.codes[row]!];
    const addedRow = key == null || repeated.has(row) ? undefined : waiting.get(key);
    if (addedRow === undefined) continue;
    corrected.push({ baseRow: row, addedRow });
    waiting.delete(key!);
  }
  return corrected;
}
