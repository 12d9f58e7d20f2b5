import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import type { Source, Totals } from './dataset.ts';
import { gather } from './gather.ts';
import { rejectReversed } from './intervals.ts';
import { positionsOf } from './positions.ts';
import { checkParts, rejectRivals } from './total-checks.ts';
import type { UnitTree } from './tree.ts';
import { noteOutside } from './validity.ts';

/** Reads the table `totals`, in its order. */
export function readTotals(
  table: CheckedTable,
  units: UnitTree,
  sources: readonly Source[],
): Totals {
  const unit = table.references('unit_id', units.indexOf, faults.unknownUnit);
  const sourceOf = positionsOf(sources.map(({ id }) => id));
  const source = table.references('source_id', sourceOf, faults.unknownSource);
  const from = table.days('from')!;
  const to = table.days('to')!;
  const admitted = table.wholes('admitted')!;
  rejectReversed(table, { from, to }, 'to');
  const columns = { unit, source, from, to, admitted };
  rejectRivals(table, columns);
  checkParts(table, columns, units);
  const row = table.soundRows();
  if (row.length === 0) table.note(null, null, faults.nobody());
  for (const at of row) {
    const of = unit[at]!;
    if (to[at]! < units.validFrom[of]!) noteOutside(table, at, 'to', units, of, to[at]!);
    if (from[at]! > units.validTo[of]!) noteOutside(table, at, 'from', units, of, from[at]!);
  }
  return {
    size: row.length,
    row,
    unit: gather(unit, row),
    from: gather(from, row),
    to: gather(to, row),
    source: gather(source, row),
    admitted: Float64Array.from(row, (at) => admitted[at]!),
  };
}
