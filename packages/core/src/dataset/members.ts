import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import type { HeadCount } from './dataset.ts';
import type { UnitTree } from './tree.ts';
import { noteOutside } from './validity.ts';

/** Reads the table `members`, in its order. */
export function readMembers(table: CheckedTable, units: UnitTree): HeadCount[] {
  const unit = table.references('unit_id', units.indexOf, faults.unknownUnit);
  const on = table.days('on')!;
  const members = table.numbers('members')!;
  const firsts = new Map<string, HeadCount>();
  for (const row of table.soundRows()) {
    const one = { row, unit: unit[row]!, on: on[row]!, members: members[row]! };
    const key = `${one.unit} ${one.on}`;
    const first = firsts.get(key);
    if (first) {
      rejectRival(table, one, first);
      continue;
    }
    firsts.set(key, one);
    if (one.on < units.validFrom[one.unit]! || one.on > units.validTo[one.unit]!) {
      noteOutside(table, row, 'on', units, one.unit, one.on);
    }
  }
  return [...firsts.values()];
}

function rejectRival(table: CheckedTable, { row, members }: HeadCount, first: HeadCount): void {
  const fault =
    members === first.members
      ? faults.doubledFigure(table.lineOf(first.row))
      : faults.contradictingFigure(members, table.lineOf(first.row), first.members);
  table.reject(row, 'members', fault);
}
