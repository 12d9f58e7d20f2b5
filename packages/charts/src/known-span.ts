/**
 * The rows from the first whose value is known to the last one: what lies before and after the data is
 * not drawn. All of them where no value is known.
 */
export function knownSpan<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => number | null,
): readonly Row[] {
  const isKnown = (row: Row): boolean => valueOf(row) !== null;
  const last = rows.findLastIndex(isKnown);
  return last < 0 ? rows : rows.slice(rows.findIndex(isKnown), last + 1);
}
