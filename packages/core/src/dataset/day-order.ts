import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import type { Admissions } from './dataset.ts';
import { NO_DAY, isoDay } from './days.ts';

/** Takes a recognition before the admission as unknown, and notes a ceremony before the decision. */
export function checkDayOrder(table: CheckedTable, { days, row }: Admissions): void {
  const { admitted_on, decided_on, ceremony_on, recognised_on } = days;
  for (let at = 0; recognised_on && at < row.length; at++) {
    const recognised = recognised_on[at]!;
    const admitted = admitted_on[at]!;
    if (recognised === NO_DAY || recognised >= admitted) continue;
    const fault = faults.recognisedBeforeAdmitted(isoDay(recognised), isoDay(admitted));
    table.note(row[at]!, 'recognised_on', fault);
    recognised_on[at] = NO_DAY;
  }
  for (let at = 0; decided_on && ceremony_on && at < row.length; at++) {
    noteOrder(table, row[at]!, 'decided_on', decided_on[at]!, 'ceremony_on', ceremony_on[at]!);
  }
}

/** Notes two known days of which the one that should follow stands before the other. */
export function noteOrder(
  table: CheckedTable,
  row: number,
  earlierColumn: string,
  earlier: number,
  laterColumn: string,
  later: number,
): void {
  if (earlier === NO_DAY || later === NO_DAY || earlier <= later) return;
  const fault = faults.daysOutOfOrder(laterColumn, isoDay(later), earlierColumn, isoDay(earlier));
  table.note(row, laterColumn, fault);
}
