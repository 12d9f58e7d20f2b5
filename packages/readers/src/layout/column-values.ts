import type { SheetColumn, SheetValue } from '@ketnap/sheets';
import { kindOf, type Kind } from './sheet-cells.ts';
import type { RowRole } from './row-role.ts';

/** How the rows of data use a column's values. */
export interface ColumnValues {
  /** Per value how many rows of data hold it. */
  readonly counts: Int32Array;
  /** Rows of data that hold something. */
  readonly filled: number;
  /** Rows of data that hold nothing. */
  readonly empty: number;
  /** The values that occur in rows of data, without the empty one. */
  readonly distinct: readonly Exclude<SheetValue, null>[];
  /** How many distinct values show a text, a number, a day; of very many, of the first ones. */
  readonly kinds: Readonly<Record<Exclude<Kind, 'empty'>, number>>;
}

const SAMPLE = 5000;

/** Counts a column's values over the rows of data. */
export function valuesOf(roles: readonly RowRole[], { codes, values }: SheetColumn): ColumnValues {
  const counts = new Int32Array(values.length);
  for (let row = 0; row < codes.length; row++) if (roles[row] === 'data') counts[codes[row]!]! += 1;
  const distinct: Exclude<SheetValue, null>[] = [];
  let filled = 0;
  values.forEach((value, code) => {
    if (counts[code] === 0 || value === null) return;
    filled += counts[code]!;
    distinct.push(value);
  });
  const kinds = { text: 0, number: 0, day: 0 };
  for (const value of distinct.slice(0, SAMPLE)) {
    const kind = kindOf(value);
    if (kind !== 'empty') kinds[kind] += 1;
  }
  return { counts, filled, empty: counts[0] ?? 0, distinct, kinds };
}

/** The texts among some values. */
export function textsOf(values: readonly SheetValue[]): string[] {
  return values.filter((value): value is string => typeof value === 'string');
}

/** Whether at least half of the values are of a kind. */
export function areMostly({ kinds }: ColumnValues, kind: keyof ColumnValues['kinds']): boolean {
  const all = kinds.text + kinds.number + kinds.day;
  return all > 0 && kinds[kind] >= all / 2;
}
