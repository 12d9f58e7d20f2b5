import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import type { Admissions, Interval } from './dataset.ts';
import { isoDay } from './days.ts';
import { EVER_AFTER, EVER_BEFORE, type UnitTree } from './tree.ts';
import { noteOutside } from './validity.ts';

/** Notes every admission on a day on which its unit does not exist. It still counts. */
export function checkValidity(table: CheckedTable, units: UnitTree, admissions: Admissions): void {
  const { start, row } = admissions;
  const days = admissions.days.admitted_on;
  for (let unit = 0; unit < units.size; unit++) {
    const from = units.validFrom[unit]!;
    const to = units.validTo[unit]!;
    if (from === EVER_BEFORE && to === EVER_AFTER) continue;
    for (let at = start[unit]!; at < start[unit + 1]!; at++) {
      const day = days[at]!;
      if (day < from || day > to) noteOutside(table, row[at]!, 'admitted_on', units, unit, day);
    }
  }
}

/** Notes every admission on a day outside what the dataset says it covers. It still counts. */
export function checkCovered(table: CheckedTable, admissions: Admissions, covers: Interval): void {
  const days = admissions.days.admitted_on;
  for (let at = 0; at < days.length; at++) {
    const day = days[at]!;
    if (day >= covers.from && day <= covers.to) continue;
    const fault = faults.outsideCovers(isoDay(day), isoDay(covers.from), isoDay(covers.to));
    table.note(admissions.row[at]!, 'admitted_on', fault);
  }
}
