import { faults, type Fault } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import type { Interval, Target, Term } from './dataset.ts';
import { dayOf } from './days.ts';
import type { UnitTree } from './tree.ts';
import { endDay } from './validity.ts';

/** Why a target's number cannot be one of its basis; null where it can. */
export function targetFault({ basis, target }: Pick<Target, 'basis' | 'target'>): Fault | null {
  if (target < 0) return faults.negativeTarget(target);
  if (basis === 'share_of_members' && target > 1) return faults.targetShare(target);
  if (basis === 'count' && !Number.isInteger(target)) return faults.fractionalTarget(target);
  return null;
}

/** The targets without those that contradict an earlier row about what is in force. */
export function withoutRivals(table: CheckedTable, targets: readonly Target[]): Target[] {
  const firstsOf = new Map<number, Target[]>();
  return targets.filter((target) => {
    const firsts = firstsOf.get(target.unit);
    const first = firsts?.find((other) => isRival(other, target));
    if (!first) {
      if (firsts) firsts.push(target);
      else firstsOf.set(target.unit, [target]);
      return true;
    }
    const same = first.target === target.target && first.basis === target.basis;
    const fault = same
      ? faults.doubledFigure(table.lineOf(first.row))
      : faults.twoTargetsInForce(target.target, table.lineOf(first.row), first.target);
    table.reject(target.row, 'target', fault);
    return false;
  });
}

/** Whether two targets of a unit are for one period, set by the same on the same day. */
function isRival(a: Target, b: Target): boolean {
  return a.setBy === b.setBy && a.adoptedOn === b.adoptedOn && isSamePeriod(a.period, b.period);
}

function isSamePeriod(a: Target['period'], b: Target['period']): boolean {
  if ('term' in a) return 'term' in b && a.term === b.term;
  return 'year' in b && a.year === b.year;
}

/** Notes a target for a unit that exists on no day of its period. */
export function checkTargetValidity(
  table: CheckedTable,
  units: UnitTree,
  terms: readonly Term[],
  { unit, period, row }: Target,
): void {
  const { from, to } = daysOf(period, terms);
  const [first, last] = [units.validFrom[unit]!, units.validTo[unit]!];
  if (first <= to && last >= from) return;
  const fault = faults.targetOutsideValidity(units.ids[unit]!, endDay(first), endDay(last));
  table.note(row, 'unit_id', fault);
}

function daysOf(period: Target['period'], terms: readonly Term[]): Interval {
  if ('term' in period) return terms.find(({ id }) => id === period.term)!;
  return { from: dayOf(period.year, 1, 1), to: dayOf(period.year, 12, 31) };
}
