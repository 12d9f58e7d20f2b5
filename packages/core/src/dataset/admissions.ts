import { datasetErrors } from '../messages/dataset-errors.ts';
import { faults } from '../messages/issues.ts';
import { checkValidity } from './admission-checks.ts';
import type { CheckedTable } from './checked-table.ts';
import type { Admissions, Source } from './dataset.ts';
import { checkDayOrder } from './day-order.ts';
import { checkDoubledRows } from './doubled-rows.ts';
import { gather } from './gather.ts';
import { sourceStates } from './source-states.ts';
import type { UnitTree } from './tree.ts';
import { LARGEST_WHOLE } from './values.ts';

/**
 * Reads the table `admissions`, its sound rows sorted by unit. Throws where the counts add up to more
 * than anybody could mean.
 */
export function readAdmissions(
  table: CheckedTable,
  units: UnitTree,
  sources: readonly Source[],
): Admissions {
  const admittedOn = table.days('admitted_on')!;
  const unit = table.references('unit_id', units.indexOf, faults.unknownUnit);
  const counts = table.wholes('count');
  const decidedOn = table.days('decided_on');
  const ceremonyOn = table.days('ceremony_on');
  const recognisedOn = table.days('recognised_on');
  table.checkKey();
  const { combination, combinations } = sourceStates(table, sources);
  const { start, row } = sortedByUnit(unit, table.leftOut, units.size);
  if (row.length === 0) table.note(null, null, faults.nobody());
  const admissions: Admissions = {
    size: row.length,
    start,
    row,
    count: counts ? persons(gather(counts, row)) : new Int32Array(row.length).fill(1),
    days: {
      admitted_on: gather(admittedOn, row),
      decided_on: decidedOn && gather(decidedOn, row),
      ceremony_on: ceremonyOn && gather(ceremonyOn, row),
      recognised_on: recognisedOn && gather(recognisedOn, row),
    },
    combination: gather(combination, row),
    combinations,
  };
  if (!table.columnNames.includes('admission_id')) checkDoubledRows(table, admissions);
  checkValidity(table, units, admissions);
  checkDayOrder(table, admissions);
  return admissions;
}

/** An empty count means one person. Throws where sums of counts would not fit into 32 bits. */
function persons(counts: Int32Array): Int32Array {
  let sum = 0;
  for (let at = 0; at < counts.length; at++) sum += counts[at] ||= 1;
  if (sum > LARGEST_WHOLE) throw datasetErrors.tooManyAdmitted(LARGEST_WHOLE);
  return counts;
}

/** The rows that are not left out by unit, those of one unit in the table's order: a counting sort. */
function sortedByUnit(
  unit: Int32Array,
  leftOut: Uint8Array,
  units: number,
): { start: Int32Array; row: Int32Array } {
  const start = new Int32Array(units + 1);
  for (let row = 0; row < unit.length; row++) if (!leftOut[row]) start[unit[row]! + 1]!++;
  for (let at = 0; at < units; at++) start[at + 1]! += start[at]!;
  const next = start.slice();
  const sorted = new Int32Array(start[units]!);
  for (let row = 0; row < unit.length; row++) {
    if (!leftOut[row]) sorted[next[unit[row]!]!++] = row;
  }
  return { start, row: sorted };
}
