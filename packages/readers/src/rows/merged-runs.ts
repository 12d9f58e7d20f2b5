import { valueAt } from '@ketnap/sheets';
import { valuesOf } from '../layout/column-values.ts';
import type { Region } from '../layout/region.ts';
import type { Form } from '../profile/profile.ts';

/** A number that stands in one sheet cell merged over several rows. */
export interface MergedRun {
  /** Index of the form's column. */
  readonly column: number;
  /** The rows of data over which it stands; the first holds the number. */
  readonly rows: readonly number[];
  /** How many units these rows write. */
  readonly units: number;
}

/** The numbers of a form of figures that stand in sheet cells merged over several rows of data. */
export function mergedRuns(region: Region, form: Form): MergedRun[] {
  const { sheet, columns, roles, firstRow, size } = region;
  if (form.rows !== 'figures' || sheet.merges.length === 0) return [];
  const units = form.columns.flatMap(({ meaning }, i) =>
    meaning?.is === 'unit' ? [columns[i]!.codes] : [],
  );
  return sheet.merges.flatMap(({ top, bottom, left }): MergedRun[] => {
    if (bottom === top || bottom < firstRow || top >= firstRow + size) return [];
    if (valueAt(sheet, top, left) === null) return [];
    return form.columns.flatMap(({ meaning }, i): MergedRun[] => {
      const { column } = columns[i]!;
      if (meaning?.is !== 'figure' || column !== left) return [];
      const rows: number[] = [];
      for (let row = Math.max(top - firstRow, 0); row <= bottom - firstRow && row < size; row++)
        if (roles[row] === 'data') rows.push(row);
      if (rows.length < 2) return [];
      const written = new Set(rows.map((row) => units.map((codes) => codes[row]).join(' ')));
      return [{ column: i, rows, units: written.size }];
    });
  });
}

/**
 * The columns of a region as their merged numbers are read: one number, that of the first of its rows, or as a
 * person said of it; none while it is undecided.
 */
export function withMergedNumbers(region: Region, form: Form): Region {
  const runs = mergedRuns(region, form);
  if (runs.length === 0) return region;
  const columns = region.columns.map((column, i) => {
    const own = runs.filter((run) => run.column === i);
    if (own.length === 0) return column;
    const codes = column.codes.slice();
    for (const { rows, units } of own) {
      const use = units > 1 ? (form.columns[i]!.mergedNumbers ?? null) : 'first';
      const code = codes[rows[0]!]!;
      rows.forEach((row, at) => {
        const isFirst = at === 0 && (use === 'first' || use === 'above');
        codes[row] = use === 'each' || isFirst ? code : 0;
      });
    }
    return { ...column, codes, used: valuesOf(region.roles, { ...column, codes }) };
  });
  return { ...region, columns };
}
