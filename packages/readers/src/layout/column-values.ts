import type { RawTexts, SheetColumn, SheetValue } from '@ketnap/sheets';
import { kindOf, type Kind } from './sheet-cells.ts';
import type { RowRole } from './row-role.ts';

/** How the rows of data use a column's values. Of raw texts `counts` and `distinct` are made when asked for. */
export interface ColumnValues {
  /** Per value how many rows of data hold it. */
  readonly counts: Int32Array;
  /** Rows of data that hold something. */
  readonly filled: number;
  /** Rows of data that hold nothing. */
  readonly empty: number;
  /** The values that occur in rows of data, without the empty one, as they come first. */
  readonly distinct: readonly Exclude<SheetValue, null>[];
  /** The first ones of them. */
  readonly sample: readonly Exclude<SheetValue, null>[];
  /** How many distinct values show a text, a number, a day; of very many, of the first ones. */
  readonly kinds: Readonly<Record<Exclude<Kind, 'empty'>, number>>;
}

const SAMPLE = 5000;

/** By row 1 where it is one of data: made once for all columns, and looked up faster than the roles themselves. */
export function dataRows(roles: readonly RowRole[]): Uint8Array {
  const isData = new Uint8Array(roles.length);
  for (let row = 0; row < roles.length; row++) if (roles[row] === 'data') isData[row] = 1;
  return isData;
}

/**
 * Counts a column's values over the rows of data.
 *
 * @param isData see {@link dataRows}
 */
export function valuesOf(isData: Uint8Array, column: SheetColumn): ColumnValues {
  return column.raw ? rawValues(isData, column, column.raw) : codedValues(isData, column);
}

function codedValues(isData: Uint8Array, { codes, values }: SheetColumn): ColumnValues {
  const counts = new Int32Array(values.length);
  const distinct: Exclude<SheetValue, null>[] = [];
  let data = 0;
  for (let row = 0; row < codes.length; row++) {
    if (isData[row] === 0) continue;
    data++;
    const code = codes[row]!;
    if (counts[code]!++ > 0) continue;
    const value = values[code]!;
    if (value !== null) distinct.push(value);
  }
  const empty = counts[0] ?? 0;
  const filled = data - empty;
  return { ...ofSample(distinct.slice(0, SAMPLE)), counts, filled, empty, distinct };
}

function rawValues(isData: Uint8Array, column: SheetColumn, raw: RawTexts): ColumnValues {
  let filled = 0;
  let empty = 0;
  for (let row = 0; row < raw.length; row++) {
    if (isData[row] === 0) continue;
    if (raw.isEmpty(row)) empty++;
    else filled++;
  }
  let made: ColumnValues | null = null;
  const coded = (): ColumnValues => (made ??= codedValues(isData, column));
  return Object.assign(
    {
      get counts() {
        return coded().counts;
      },
      get distinct() {
        return coded().distinct;
      },
    },
    { ...ofSample([...raw.firstTexts(SAMPLE, (row) => isData[row] === 1)]), filled, empty },
  );
}

function ofSample(
  sample: readonly Exclude<SheetValue, null>[],
): Pick<ColumnValues, 'sample' | 'kinds'> {
  const kinds = { text: 0, number: 0, day: 0 };
  for (const value of sample) {
    const kind = kindOf(value);
    if (kind !== 'empty') kinds[kind] += 1;
  }
  return { sample, kinds };
}

/** Whether there are values and all of them fit; the others are not looked at where one of the first does not. */
export function areAll(
  values: ColumnValues,
  fits: (value: Exclude<SheetValue, null>) => boolean,
): boolean {
  const { sample } = values;
  if (sample.length === 0 || !sample.every(fits)) return false;
  return sample.length < SAMPLE || values.distinct.every(fits);
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
