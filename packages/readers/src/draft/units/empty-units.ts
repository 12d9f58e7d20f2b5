import { NO_ROW } from '../../layout/row-depth.ts';
import type { Region, RegionColumn } from '../../layout/region.ts';
import type { Form } from '../../profile/profile.ts';
import { columnsFor } from '../columns/columns-for.ts';

/** A share of the rows: a unit that is written once for several is left empty in as many; in fewer it was forgotten. */
const OFTEN = 0.3;

/** Null where many rows leave the column of units empty below one that does not; what was decided stays. */
export function emptyUnitsIn(region: Region, form: Form): Pick<Form, 'emptyUnits'> {
  if (form.emptyUnits !== undefined) return { emptyUnits: form.emptyUnits };
  // A village without a cell leaves it empty.
  if (form.rows === 'villages') return {};
  if (outerBelow(region, form) > 0) return { emptyUnits: null };
  // Where every row writes a unit, none is below another that does.
  const column = writtenUnits(region, form);
  if (!column || column.used.empty === 0) return {};
  const below = rowsBelow(region, form);
  if (below === 0) return {};
  const rows = region.roles.filter((role) => role === 'data').length;
  return below >= rows * OFTEN ? { emptyUnits: null } : {};
}

/** How many rows write no unit, below one that does. */
export function rowsBelow(region: Region, form: Form): number {
  return rowsAbove(region, form).reduce(
    (count, above, row) => (above === NO_ROW || above === row ? count : count + 1),
    0,
  );
}

/**
 * Per row of data of which something is taken the row that writes its unit: itself, or the one above it
 * where its own sheet cell is empty and no sum or group stands between; {@link NO_ROW} where none does.
 */
export function rowsAbove(region: Region, form: Form): Int32Array {
  const rows = new Int32Array(region.size).fill(NO_ROW);
  const column = writtenUnits(region, form);
  if (!column) return rows;
  const taken = region.columns.filter((_, i) => form.columns[i]?.meaning?.is !== 'left_out');
  let last = NO_ROW;
  region.roles.forEach((role, row) => {
    if (role === 'total' || role === 'group') last = NO_ROW;
    if (role !== 'data') return;
    if (column.codes[row] !== 0) last = row;
    if (taken.some(({ codes }) => codes[row] !== 0)) rows[row] = last;
  });
  return rows;
}

/** The only column of units; null where there is none, or where groups or other columns say units as well. */
function writtenUnits(region: Region, form: Form): RegionColumn | null {
  const columns = columnsFor('unit', region, form);
  return columns.length === 1 && columns[0]!.column !== null ? columns[0]! : null;
}

/** How many rows write a unit and leave open the one above it, which a row above them writes. */
function outerBelow(region: Region, form: Form): number {
  const outer = withOuterAbove(region, form);
  if (outer.length === 0) return 0;
  const parents = region.tree?.parents;
  return region.roles.filter(
    (role, row) =>
      role === 'data' &&
      (parents?.[row] ?? NO_ROW) === NO_ROW &&
      outer.some(({ from, to }) => from.codes[row] !== to[row]),
  ).length;
}

/** A column of units, and its codes where rows that leave it open are of the unit that a row above writes. */
interface OuterColumn {
  readonly from: RegionColumn;
  readonly to: Int32Array;
}

/**
 * The columns of units outside of another one that some rows leave open, filled: a row that writes a cell and
 * no commune is of the commune that was written last, where no sum or group stands between. None where units
 * stand in one column.
 */
export function withOuterAbove(region: Region, form: Form): OuterColumn[] {
  const columns = columnsFor('unit', region, form).filter(({ column }) => column !== null);
  return columns.slice(0, -1).flatMap((from, i): OuterColumn[] => {
    if (from.used.empty === 0) return [];
    const inner = columns.slice(i + 1);
    const to = from.codes.slice();
    let last = 0;
    region.roles.forEach((role, row) => {
      if (role === 'total' || role === 'group') last = 0;
      if (role !== 'data') return;
      if (from.codes[row] !== 0) last = from.codes[row]!;
      else if (inner.some(({ codes }) => codes[row] !== 0)) to[row] = last;
    });
    return [{ from, to }];
  });
}
