import { dataRows, valuesOf } from '../../layout/column-values.ts';
import type { Region, RegionColumn } from '../../layout/region.ts';
import type { ColumnUse } from '../../profile/profile.ts';
import { fold } from '../../names/fold.ts';
import { wholeOf, yearlessDay } from '../../values/read-day.ts';
import { valueText } from '../../values/value-text.ts';
import { periodAbove, spanOf } from '../periods/region-period.ts';
import { isoDay } from '@ketnap/core';

/** A column whose days of no year have got one, and the codes of those. */
export interface CompletedDays {
  readonly column: RegionColumn;
  readonly completed: ReadonlySet<number>;
}

/** Gives the days `03/02` of a column their year, as its use says; null where there is nothing to give. */
export function completedDays(
  region: Region,
  column: RegionColumn,
  { dayYears }: ColumnUse,
): CompletedDays | null {
  if (dayYears === undefined || dayYears === null || dayYears === 'left_out') return null;
  const bare = column.values.map((value) => yearlessDay(valueText(value)));
  if (bare.every((one) => one === null)) return null;
  const yearAt = typeof dayYears === 'number' ? () => dayYears : yearsAbove(region);
  const values = [...column.values];
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(column.codes, (code, row) => {
    const day = bare[code]!;
    const year = day === null ? null : yearAt(row);
    if (year === null) return code;
    const text = `${day}/${year}`;
    const known = codeOf.get(text) ?? values.push(text) - 1;
    codeOf.set(text, known);
    return known;
  });
  const { path, column: at } = column;
  const own = { codes, values, path, column: at };
  const completed = new Set(codeOf.values());
  return { column: { ...own, used: valuesOf(dataRows(region.roles), own) }, completed };
}

/**
 * The year of each row, from the innermost group above it that names one, else from the lines above the
 * table where they speak of one year alone; null where nobody says it.
 */
export function yearsAbove(region: Region): (row: number) => number | null {
  const groups = region.columns
    .filter(({ column }) => column === null)
    .reverse()
    .map(({ codes, values }) => ({
      codes,
      years: values.map((value) => yearIn(valueText(value))),
    }));
  const title = yearOfTitle(region);
  return (row) => {
    for (const { codes, years } of groups) {
      const year = years[codes[row]!]!;
      if (year !== null) return year;
    }
    return title;
  };
}

/** The one year that a text names: `Năm 2018`, `II. Kết nạp năm 2019`; null of none and of several. */
function yearIn(text: string): number | null {
  const years = new Set(fold(text).match(/(?<!\d)(?:19[3-9]|20\d)\d(?!\d)/g) ?? []);
  const [only, another] = years;
  return only === undefined || another !== undefined ? null : wholeOf(only);
}

function yearOfTitle(region: Region): number | null {
  const period = periodAbove(region)?.period;
  if (!period) return null;
  const [first, last] = spanOf(period).map((day) => isoDay(day).slice(0, 4));
  return first === last ? wholeOf(first!) : null;
}
