import type { ChartOptions } from './chart.ts';

/** More rows than these nobody reads: the rest is told beneath them. */
export const MOST_ROWS = 50;

export interface Arranged<Row> {
  readonly shown: readonly Row[];
  /** What there is no room for, or was not asked for. */
  readonly rest: readonly Row[];
}

/** Rows in the order that the options ask for, what they do not name after that, as before. */
export function inOrder<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  { order }: ChartOptions,
): readonly Row[] {
  if (!order) return rows;
  const rank = new Map(order.map((id, at) => [id, at]));
  const rankOf = (row: Row) => rank.get(idOf(row)) ?? rank.size;
  return [...rows].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Rows in their order, and only so many of them. */
export function arrange<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  options: ChartOptions,
): Arranged<Row> {
  const { top } = options;
  const sorted = inOrder(rows, idOf, options);
  const count = Math.min(top ?? MOST_ROWS, MOST_ROWS);
  // One row is worth more than the line that says that it is missing.
  const kept = sorted.length === count + 1 && top === undefined ? count + 1 : count;
  return { shown: sorted.slice(0, kept), rest: sorted.slice(kept) };
}
