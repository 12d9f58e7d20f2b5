import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import type { Interval } from './dataset.ts';
import { isoDay } from './days.ts';
import type { UnitTree } from './tree.ts';

/** The columns of the table `totals`, by row of the table. */
export interface TotalColumns {
  readonly unit: Int32Array;
  readonly source: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly admitted: Int32Array;
}

/** Leaves out each figure of which an earlier row has the same unit, source and days. */
export function rejectRivals(table: CheckedTable, columns: TotalColumns): void {
  const { unit, source, from, to, admitted } = columns;
  const firsts = new Map<string, number>();
  for (const row of table.soundRows()) {
    const key = `${unit[row]} ${source[row]} ${from[row]} ${to[row]}`;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      continue;
    }
    const fault =
      admitted[first] === admitted[row]
        ? faults.doubledFigure(table.lineOf(first))
        : faults.contradictingFigure(admitted[row]!, table.lineOf(first), admitted[first]!);
    table.reject(row, 'admitted', fault);
  }
}

/**
 * Notes what cannot be: a part of a period, a source, or the units below together with more admitted
 * than the whole; and spans that overlap without one being within the other.
 */
export function checkParts(table: CheckedTable, columns: TotalColumns, units: UnitTree): void {
  const { unit, source, from, to } = columns;
  const rows = [...table.soundRows()].sort(
    (a, b) =>
      unit[a]! - unit[b]! || source[a]! - source[b]! || from[a]! - from[b]! || to[b]! - to[a]!,
  );
  let around: number[] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const sameFigure =
      before !== undefined && unit[before] === unit[row] && source[before] === source[row];
    around = sameFigure ? around.filter((wider) => to[wider]! >= from[row]!) : [];
    for (const wider of around) {
      if (to[wider]! >= to[row]!) notePart(table, columns, row, wider);
      else
        table.note(
          row,
          'from',
          faults.overlappingTotals(iso(from, row), iso(to, row), table.lineOf(wider)),
        );
    }
    around.push(row);
  });
  checkSources(table, columns);
  checkUnitsBelow(table, columns, units);
}

/** Notes each source's figure above the one of all admissions of the same unit and days. */
function checkSources(table: CheckedTable, columns: TotalColumns): void {
  const { unit, source, from, to } = columns;
  const key = (row: number): string => `${unit[row]} ${from[row]} ${to[row]}`;
  const wholes = new Map<string, number>();
  for (const row of table.soundRows()) if (source[row]! < 0) wholes.set(key(row), row);
  for (const row of table.soundRows()) {
    const whole = wholes.get(key(row));
    if (source[row]! >= 0 && whole !== undefined) notePart(table, columns, row, whole);
  }
}

/** Notes each figure that the same figures of the units directly below exceed, or where each has one, differ from. */
function checkUnitsBelow(table: CheckedTable, columns: TotalColumns, units: UnitTree): void {
  const { unit, source, from, to, admitted } = columns;
  const key = (of: number, row: number): string => `${of} ${source[row]} ${from[row]} ${to[row]}`;
  const wholes = new Map<string, number>();
  for (const row of table.soundRows()) wholes.set(key(unit[row]!, row), row);
  const parts = new Map<number, { sum: number; units: number }>();
  for (const row of table.soundRows()) {
    const whole = wholes.get(key(units.parent[unit[row]!]!, row));
    if (whole === undefined) continue;
    const before = parts.get(whole) ?? { sum: 0, units: 0 };
    parts.set(whole, { sum: before.sum + admitted[row]!, units: before.units + 1 });
  }
  for (const [whole, { sum, units: known }] of parts) {
    const figure = admitted[whole]!;
    const days = { from: from[whole]!, to: to[whole]! };
    if (sum > figure) table.note(whole, 'admitted', faults.unitsExceedWhole(sum, figure));
    else if (sum < figure && known >= unitsBelow(units, unit[whole]!, days))
      table.note(whole, 'admitted', faults.unitsDifferFromWhole(sum, figure, known));
  }
}

/** How many units directly below one exist on a day of the interval. */
function unitsBelow(units: UnitTree, above: number, { from, to }: Interval): number {
  let count = 0;
  for (let unit = above + 1; unit < units.end[above]!; unit = units.end[unit]!)
    if (units.validFrom[unit]! <= to && units.validTo[unit]! >= from) count++;
  return count;
}

function notePart(
  table: CheckedTable,
  { admitted }: TotalColumns,
  row: number,
  whole: number,
): void {
  if (admitted[row]! <= admitted[whole]!) return;
  const fault = faults.partExceedsWhole(admitted[row]!, admitted[whole]!, table.lineOf(whole));
  table.note(row, 'admitted', fault);
}

function iso(days: Int32Array, row: number): string {
  return isoDay(days[row]!);
}
