import type { MergeReport } from '../merge/merge-report.ts';
import type { Places } from '../package/open-dataset.ts';

/** Where nothing is known of any row. */
export const NO_PLACES: Places = { fileOf: () => null, ofRow: () => null };

/**
 * Rows of the base come first, then those that were added, without those that stood there already. Where
 * too many of these were left out to be known one by one, nothing is said of a place.
 */
export function joinedPlaces(base: Places, added: Places, merged: MergeReport): Places {
  const rows = new Map(merged.tables.map((one) => [one.table, addedRows(one)]));
  const size = new Map(merged.tables.map(({ table, baseRows }) => [table, baseRows]));
  return {
    fileOf: (table) =>
      !rows.has(table) ? base.fileOf(table) : size.get(table) === 0 ? added.fileOf(table) : null,
    ofRow: (table, row) => {
      const before = size.get(table);
      if (before === undefined || row <= before) return base.ofRow(table, row);
      const source = rows.get(table)?.(row - before) ?? null;
      return source === null ? null : added.ofRow(table, source);
    },
  };
}

/** From the rows that were appended to the rows that came; null where that is unknown. */
function addedRows({
  addedRows: came,
  appended,
  doubles,
}: MergeReport['tables'][number]): (row: number) => number | null {
  if (appended === came) return (row) => row;
  const skipped = new Set(
    doubles.first.filter(({ done }) => done === 'skipped').map(({ addedRow }) => addedRow),
  );
  if (came - skipped.size !== appended) return () => null;
  const kept = Array.from({ length: came }, (_, i) => i + 1).filter((row) => !skipped.has(row));
  return (row) => kept[row - 1] ?? null;
}
