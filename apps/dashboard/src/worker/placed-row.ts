import type { Dataset, ExplainedRow } from '@ketnap/core';
import type { Places } from '@ketnap/readers';
import type { PlacedRow } from './opened.ts';

/** A row behind a figure with what a person knows it by: its line, its unit's name, its sources; `veils`: none that are sensitive. */
export function placedRow(
  row: ExplainedRow,
  { units, sources }: Dataset,
  places: Places,
  veils: boolean,
): PlacedRow {
  const hidden = sources.filter(({ sensitive }) => veils && sensitive);
  const { table } = row;
  const values = Object.fromEntries(
    Object.entries(row.values).filter(([name]) => !hidden.some(({ column }) => column === name)),
  );
  const unit = units.indexOf.get(String(values['unit_id']));
  const counted = table === 'admissions' ? sources : [];
  return {
    ...row,
    values,
    line: places.ofRow(table, row.row)?.line ?? null,
    unit: unit === undefined ? null : (units.names[unit] ?? null),
    sources: counted
      .filter(({ column, value }) => values[column] === value)
      .map(({ label }) => label),
  };
}
