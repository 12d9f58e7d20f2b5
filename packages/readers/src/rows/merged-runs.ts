import { valueAt, type SheetValue } from '@ketnap/sheets';
import { dataRows, valuesOf } from '../layout/column-values.ts';
import type { Region } from '../layout/region.ts';
import type { Form, Meaning } from '../profile/profile.ts';
import { readTick } from '../values/read-tick.ts';

/** A number, or a tick of persons, that stands in one sheet cell merged over several rows. */
export interface MergedRun {
  /** Index of the form's column. */
  readonly column: number;
  /** The rows of data over which it stands; the first holds the number. */
  readonly rows: readonly number[];
  /** How many units these rows write; in a list of persons, how many persons. */
  readonly units: number;
}

/**
 * The numbers of a form of figures, and the ticks and numbers of a list of persons, that stand in sheet cells
 * merged over several rows of data.
 */
export function mergedRuns(region: Region, form: Form): MergedRun[] {
  const { sheet, columns, roles, firstRow, size } = region;
  const arePersons = form.rows === 'persons';
  if ((form.rows !== 'figures' && !arePersons) || sheet.merges.length === 0) return [];
  const units = form.columns.flatMap(({ meaning }, i) =>
    meaning?.is === 'unit' ? [columns[i]!.codes] : [],
  );
  return sheet.merges.flatMap(({ top, bottom, left }): MergedRun[] => {
    if (bottom === top || bottom < firstRow || top >= firstRow + size) return [];
    const value = valueAt(sheet, top, left);
    if (value === null) return [];
    return form.columns.flatMap(({ meaning }, i): MergedRun[] => {
      const { column } = columns[i]!;
      if (column !== left || !mayBeOfAll(meaning, value)) return [];
      const rows: number[] = [];
      for (let row = Math.max(top - firstRow, 0); row <= bottom - firstRow && row < size; row++)
        if (roles[row] === 'data') rows.push(row);
      if (rows.length < 2) return [];
      const written = new Set(rows.map((row) => units.map((codes) => codes[row]).join(' ')));
      return [{ column: i, rows, units: arePersons ? rows.length : written.size }];
    });
  });
}

/** Whether a value over several rows may be that of all of them together, or of one alone. Words are of each. */
function mayBeOfAll(meaning: Meaning | null, value: SheetValue): boolean {
  if (meaning?.is === 'figure' || meaning?.is === 'count') return true;
  return (meaning?.is === 'source' || meaning?.is === 'birth') && readTick(value) !== null;
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
    return { ...column, codes, used: valuesOf(dataRows(region.roles), { ...column, codes }) };
  });
  return { ...region, columns };
}
