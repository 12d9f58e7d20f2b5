import { placeIn, valueIn } from '@ketnap/sheets';
import type { StatedSum } from '../conversion/report.ts';
import type { Region, RegionColumn } from '../layout/region.ts';
import { textOf } from '../layout/sheet-cells.ts';

/** A sum beside what was computed for it, at its sheet cell. */
export function sumAt(
  region: Region,
  column: RegionColumn,
  row: number,
  kind: StatedSum['kind'],
  stated: number,
  computed: number,
): StatedSum {
  const head = column.path.at(-1) ?? '';
  return {
    ...placeAt(region, row, column.column ?? 0),
    label: [labelOf(region, row), head].filter((text) => text !== '').join(' · '),
    kind,
    stated,
    computed,
  };
}

export function placeAt(
  { sheet, firstRow }: Region,
  row: number,
  column: number,
): Pick<StatedSum, 'file' | 'sheet' | 'place'> {
  return {
    file: sheet.file,
    sheet: sheet.name,
    place: placeIn(sheet, firstRow + row, column),
  };
}

/** The first text of a row that is no running number. */
export function labelOf({ columns }: Region, row: number): string {
  for (const column of columns) {
    const value = valueIn(column, row);
    if (typeof value === 'string' && /\p{L}{2}/u.test(value) && !/^[IVXL]+$/.test(value.trim()))
      return textOf(value);
  }
  return '';
}

export function rowsOf({ roles }: Region, role: Region['roles'][number]): number[] {
  return roles.flatMap((one, row) => (one === role ? [row] : []));
}
