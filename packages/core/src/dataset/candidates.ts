import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import { noteOrder } from './day-order.ts';
import { NO_DAY } from './days.ts';
import type { UnitTree } from './tree.ts';

/** The days of the stages, in their order. */
const STAGES = ['identified_on', 'trained_on', 'dossier_on', 'decided_on'] as const;

/** The position of `admitted` among the outcomes: the only one that takes a decision. */
const ADMITTED = 0;

/** Checks the table `candidates`. */
export function checkCandidates(table: CheckedTable, units: UnitTree): void {
  table.texts('candidate_id');
  table.references('unit_id', units.indexOf, faults.unknownUnit);
  const days = STAGES.map((stage) => table.days(stage));
  const outcome = table.numbers('outcome');
  table.checkKey();
  for (const row of table.soundRows()) {
    checkStages(table, row, days);
    const decided = days.at(-1)?.[row] ?? NO_DAY;
    if (outcome?.[row] === ADMITTED && decided === NO_DAY) {
      table.note(row, 'decided_on', faults.admittedWithoutDay());
    }
  }
}

/** Compares each known day with the latest known one of an earlier stage. */
function checkStages(table: CheckedTable, row: number, days: readonly (Int32Array | null)[]): void {
  let known: number = NO_DAY;
  let knownStage = '';
  for (const [index, stage] of STAGES.entries()) {
    const day = days[index]?.[row] ?? NO_DAY;
    if (day === NO_DAY) continue;
    noteOrder(table, row, knownStage, known, stage, day);
    known = day;
    knownStage = stage;
  }
}
