import { isSame } from './same-value.ts';
import type { Row } from './truth.ts';

/** Columns that name a row of a table. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  admissions: ['admitted_on', 'unit'],
  totals: ['unit', 'from', 'to', 'source'],
  targets: ['unit', 'term', 'term_id', 'year'],
  units: ['unit_id'],
  terms: ['term_id'],
  sources: ['source_id'],
};

export interface Matched {
  /** For each row of the truth the row that was made of it; null where there is none. */
  readonly pairs: readonly (Row | null)[];
  /** Indexes of the made rows that the truth does not know. */
  readonly extra: readonly number[];
}

/**
 * Finds the made row for each row of the truth: in order where that explains more, else by key columns, each
 * made row once. Rows that only may be there are no surplus.
 */
export function matchRows(
  table: string,
  rows: readonly Row[],
  made: readonly Row[],
  may: readonly Row[],
): Matched {
  const named = made.map(underTruthNames);
  const inOrder = rows.map((_, at) => (rows.length === made.length ? at : null));
  const keyed = matchByKeys(rows, named, KEYS[table] ?? Object.keys(rows[0] ?? {}));
  const isOrdered =
    rows.length === made.length && sames(rows, named, inOrder) >= sames(rows, named, keyed);
  const chosen = isOrdered ? inOrder : keyed;
  const used = new Set(chosen);
  const left = named.flatMap((_, at) => (used.has(at) ? [] : [at]));
  return {
    pairs: chosen.map((at) => (at === null ? null : (named[at] ?? null))),
    extra: withoutAllowed(left, named, may),
  };
}

/** `source_id` is also known as `source`, `term_id` as `term`. */
function underTruthNames(row: Row): Row {
  return {
    ...row,
    source: row['source'] ?? row['source_id'],
    term: row['term'] ?? row['term_id'],
  };
}

function matchByKeys(
  rows: readonly Row[],
  made: readonly Row[],
  keys: readonly string[],
): (number | null)[] {
  const free = new Set(made.keys());
  const first = rows.map((row) => take(free, made, (found) => isAll(row, found, Object.keys(row))));
  return first.map((at, index) => {
    const row = rows[index] ?? {};
    const asked = keys.filter((key) => key in row);
    return (
      at ?? (asked.length === 0 ? null : take(free, made, (found) => isAll(row, found, asked)))
    );
  });
}

/** The first free row that fits, which is then free no more. */
function take(free: Set<number>, made: readonly Row[], fits: (row: Row) => boolean): number | null {
  for (const at of free) {
    if (!fits(made[at] ?? {})) continue;
    free.delete(at);
    return at;
  }
  return null;
}

function isAll(row: Row, found: Row, columns: readonly string[]): boolean {
  return columns.every((column) => isSame(column, row[column], found[column]));
}

/** How many values are the same. */
function sames(
  rows: readonly Row[],
  made: readonly Row[],
  pairs: readonly (number | null)[],
): number {
  return rows.reduce((sum, row, index) => {
    const at = pairs[index] ?? null;
    const found = at === null ? {} : (made[at] ?? {});
    return (
      sum + Object.keys(row).filter((column) => isSame(column, row[column], found[column])).length
    );
  }, 0);
}

/** Each allowed row excuses one made row. */
function withoutAllowed(
  left: readonly number[],
  made: readonly Row[],
  may: readonly Row[],
): number[] {
  const unused = new Set(may);
  return left.filter((at) => {
    const excuse = [...unused].find((row) => isAll(row, made[at] ?? {}, Object.keys(row)));
    return excuse === undefined || !unused.delete(excuse);
  });
}
