import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import type { Target, Term } from './dataset.ts';
import { NO_DAY } from './days.ts';
import { positionsOf } from './positions.ts';
import { checkTargetValidity, targetFault, withoutRivals } from './target-checks.ts';
import type { UnitTree } from './tree.ts';

/** What the positions of column `basis` mean; an empty one means the first. */
const BASES = ['count', 'per_year', 'share_of_members'] as const;

/** Reads the table `targets`, in its order. */
export function readTargets(
  table: CheckedTable,
  units: UnitTree,
  terms: readonly Term[],
): Target[] {
  const unit = table.references('unit_id', units.indexOf, faults.unknownUnit);
  const termOf = positionsOf(terms.map(({ id }) => id));
  const term = table.references('term_id', termOf, faults.unknownTerm);
  const year = table.numbers('year');
  const target = table.numbers('target')!;
  const targetTo = table.numbers('target_to');
  const basis = table.numbers('basis');
  const adoptedOn = table.days('adopted_on');
  const setBy = table.texts('set_by');
  const resolution = table.texts('resolution');
  const found: Target[] = [];
  for (const row of table.soundRows()) {
    const period = periodOf(table, row, terms[term[row]!]?.id, year?.[row] ?? NaN);
    if (!period) continue;
    const number = { target: target[row]!, basis: BASES[basis?.[row] || 0]! };
    const fault = targetFault(number);
    if (fault) {
      table.reject(row, 'target', fault);
      continue;
    }
    if (number.target === 0) table.note(row, 'target', faults.zeroTarget());
    const one: Target = {
      row,
      unit: unit[row]!,
      period,
      ...number,
      targetTo: upperEnd(table, row, number.target, targetTo?.[row] ?? NaN),
      adoptedOn: dayOrNull(adoptedOn?.[row]),
      setBy: setterOf(table, row, setBy(row), units, unit[row]!),
      resolution: resolution(row) || null,
    };
    checkTargetValidity(table, units, terms, one);
    found.push(one);
  }
  return withoutRivals(table, found);
}

function periodOf(
  table: CheckedTable,
  row: number,
  term: string | undefined,
  year: number,
): Target['period'] | null {
  const hasYear = !Number.isNaN(year);
  if (term !== undefined && !hasYear) return { term };
  if (term === undefined && hasYear) return { year };
  if (hasYear) table.reject(row, 'year', faults.twoPeriods(term!, year));
  else table.reject(row, 'term_id', faults.noPeriod());
  return null;
}

function upperEnd(
  table: CheckedTable,
  row: number,
  target: number,
  targetTo: number,
): number | null {
  if (Number.isNaN(targetTo)) return null;
  if (targetTo >= target) return targetTo;
  table.note(row, 'target_to', faults.reversedRange(target, targetTo));
  return null;
}

/** Who set the target, where that is another than the unit itself. */
function setterOf(
  table: CheckedTable,
  row: number,
  setter: string,
  units: UnitTree,
  unit: number,
): string | null {
  if (setter === '' || setter === units.ids[unit]) return null;
  if (!units.indexOf.has(setter)) table.note(row, 'set_by', faults.unknownSetter(setter));
  return setter;
}

function dayOrNull(day: number | undefined): number | null {
  return day === undefined || day === NO_DAY ? null : day;
}
