import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import type { Localities } from './dataset.ts';
import { gather, gatherOf } from './gather.ts';
import type { UnitTree } from './tree.ts';
import { endDay, validity } from './validity.ts';

/** Reads the table `localities`, in its order. */
export function readLocalities(table: CheckedTable, units: UnitTree): Localities {
  const id = table.texts('locality_id');
  const name = table.texts('name');
  const { unknownUnit, localityWithoutUnit } = faults;
  const unit = table.references('unit_id', units.indexOf, unknownUnit, localityWithoutUnit);
  const { from, to } = validity(table);
  table.checkKey();
  const row = table.soundRows();
  for (const at of row) {
    const [first, last] = [units.validFrom[unit[at]!]!, units.validTo[unit[at]!]!];
    if (first <= to[at]! && last >= from[at]!) continue;
    const fault = faults.neverTogether(units.ids[unit[at]!]!, endDay(first), endDay(last));
    table.note(at, 'unit_id', fault);
  }
  return {
    size: row.length,
    ids: gatherOf(row, id),
    names: gatherOf(row, (at) => name(at) || id(at)),
    unit: gather(unit, row),
    from: gather(from, row),
    to: gather(to, row),
    row,
  };
}
