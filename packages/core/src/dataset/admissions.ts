import { datasetErrors } from '../messages/dataset-errors.ts';
import { faults } from '../messages/issues.ts';
import { checkValidity } from './admission-checks.ts';
import type { CheckedTable } from './checked-table.ts';
import type { Admissions, Source } from './dataset.ts';
import { checkDayOrder } from './day-order.ts';
import { checkDoubledRows } from './doubled-rows.ts';
import { scatter } from './gather.ts';
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
  const { start, row, place } = sortedByUnit(unit, table.leftOut, units.size);
  const sorted = (values: Int32Array): Int32Array => scatter(values, place, row.length);
  if (row.length === 0) table.note(null, null, faults.nobody());
  const admissions: Admissions = {
    size: row.length,
    start,
    row,
    count: counts ? persons(sorted(counts)) : new Int32Array(row.length).fill(1),
    days: {
      admitted_on: sorted(admittedOn),
      decided_on: decidedOn && sorted(decidedOn),
      ceremony_on: ceremonyOn && sorted(ceremonyOn),
      recognised_on: recognisedOn && sorted(recognisedOn),
    },
    combination: sorted(combination),
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

/** Rows sorted by unit, those of one unit in the table's order. */
interface SortedRows {
  /** Per unit the position of its first row. */
  readonly start: Int32Array;
  /** Per position the row. */
  readonly row: Int32Array;
  /** Per row its position; -1 where it is left out. */
  readonly place: Int32Array;
}

/** Sorts the rows that are not left out: a counting sort. */
function sortedByUnit(unit: Int32Array, leftOut: Uint8Array, units: number): SortedRows {
  const start = new Int32Array(units + 1);
  for (let row = 0; row < unit.length; row++) if (!leftOut[row]) start[unit[row]! + 1]!++;
  for (let at = 0; at < units; at++) start[at + 1]! += start[at]!;
  const next = start.slice();
  const sorted = new Int32Array(start[units]!);
  const place = new Int32Array(unit.length).fill(-1);
  for (let row = 0; row < unit.length; row++) {
    if (leftOut[row]) continue;
    const at = next[unit[row]!]!++;
    sorted[at] = row;
    place[row] = at;
  }
  return { start, row: sorted, place };
}
