import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import { isoDay } from './days.ts';
import { opened, type Intervals } from './intervals.ts';
import { EVER_AFTER, EVER_BEFORE, type UnitTree } from './tree.ts';

/**
 * The days on which each row's unit or locality exists (`valid_from`, `valid_to`), open ends being
 * EVER_BEFORE and EVER_AFTER. A reversed interval is noted and counts as open at both ends.
 */
export function validity(table: CheckedTable): Intervals {
  const from = opened(table.days('valid_from'), table.size, EVER_BEFORE);
  const to = opened(table.days('valid_to'), table.size, EVER_AFTER);
  for (let row = 0; row < table.size; row++) {
    if (from[row]! <= to[row]!) continue;
    table.note(
      row,
      'valid_to',
      faults.reversedInterval(isoDay(from[row]!), isoDay(to[row]!), 'value'),
    );
    from[row] = EVER_BEFORE;
    to[row] = EVER_AFTER;
  }
  return { from, to };
}

/** Notes that a row's day is none of its unit's. */
export function noteOutside(
  table: CheckedTable,
  row: number,
  column: string,
  units: UnitTree,
  unit: number,
  day: number,
): void {
  const from = endDay(units.validFrom[unit]!);
  const to = endDay(units.validTo[unit]!);
  table.note(row, column, faults.outsideValidity(units.ids[unit]!, isoDay(day), from, to));
}

/** An end of an interval as ISO; null where it is open. */
export function endDay(day: number): string | null {
  return day === EVER_BEFORE || day === EVER_AFTER ? null : isoDay(day);
}
