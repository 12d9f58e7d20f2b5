import type { Meaning } from '../../profile/profile.ts';
import { LEFT, type ProposedColumn } from './proposed-column.ts';

/** What several columns can say together. */
const REPEATED: ReadonlySet<Meaning['is']> = new Set(['left_out', 'unit', 'period']);

/**
 * No two columns can give the same thing: the second of them is asked for.
 *
 * @param shared columns that say one thing together
 */
export function once(
  columns: readonly ProposedColumn[],
  shared: ReadonlySet<number> = new Set(),
): ProposedColumn[] {
  const given = new Set<string>();
  return columns.map((column, i) => {
    const { meaning } = column;
    if (!meaning || REPEATED.has(meaning.is) || shared.has(i)) return column;
    const key = JSON.stringify(meaning);
    if (!given.has(key)) {
      given.add(key);
      return column;
    }
    return { ...column, meaning: null, likely: LEFT };
  });
}
