import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import type { Succession } from './dataset.ts';
import { isoDay } from './days.ts';
import type { UnitTree } from './tree.ts';
import { noteOutside } from './validity.ts';

/** Shares such as three times 0.333334 still make one whole. */
const ROUNDING = 1e-5;

/** What of one unit passes on one day: the rows by new unit, and the sum of their shares. */
interface Passed {
  readonly to: Map<number, number>;
  sum: number;
  /** Whether no row of that unit and day was left out. */
  isSound: boolean;
}

/** Reads the table `successions`, in its order. */
export function readSuccessions(table: CheckedTable, units: UnitTree): Succession[] {
  const from = table.references('from_unit_id', units.indexOf, faults.unknownUnit);
  const to = table.references('to_unit_id', units.indexOf, faults.unknownUnit);
  const effectiveOn = table.days('effective_on')!;
  const share = table.numbers('share');
  const passed = new Map<string, Passed>();
  const found: Succession[] = [];
  for (const row of table.soundRows()) {
    const one: Succession = {
      row,
      from: from[row]!,
      to: to[row]!,
      effectiveOn: effectiveOn[row]!,
      share: share && !Number.isNaN(share[row]!) ? share[row]! : 1,
    };
    const key = `${one.from} ${one.effectiveOn}`;
    const before = passed.get(key) ?? { to: new Map<number, number>(), sum: 0, isSound: true };
    if (rejected(table, units, one, before)) {
      before.isSound = false;
      continue;
    }
    before.to.set(one.to, row);
    before.sum += one.share;
    passed.set(key, before);
    checkSuccessionDay(table, units, one);
    found.push(one);
  }
  for (const [key, { sum, to: rows, isSound }] of passed) {
    if (!isSound || sum >= 1 - ROUNDING) continue;
    const [unit, day] = key.split(' ').map(Number) as [number, number];
    const row = [...rows.values()].at(-1)!;
    table.note(row, 'share', faults.sharesBelowOne(units.ids[unit]!, isoDay(day), rounded(sum)));
  }
  return withoutCircles(table, units, found);
}

function rounded(share: number): number {
  return Number(share.toFixed(6));
}

/** The successions without those by which a unit would become, step by step, itself. */
function withoutCircles(
  table: CheckedTable,
  units: UnitTree,
  found: readonly Succession[],
): Succession[] {
  const closing = closingCircles(found);
  for (const { row, from, to } of closing)
    table.reject(row, 'to_unit_id', faults.successionCircle(units.ids[from]!, units.ids[to]!));
  return found.filter((one) => !closing.has(one));
}

/** The successions that lead back to a unit from which they came. Without recursion: chains may be long. */
function closingCircles(found: readonly Succession[]): Set<Succession> {
  const outgoing = groupByFrom(found);
  const closing = new Set<Succession>();
  const done = new Set<number>();
  for (const start of outgoing.keys()) {
    const path = new Set<number>([start]);
    const steps = [{ unit: start, next: 0 }];
    while (steps.length > 0) {
      const step = steps[steps.length - 1]!;
      const one = outgoing.get(step.unit)?.[step.next++];
      if (!one || done.has(step.unit)) {
        done.add(step.unit);
        path.delete(step.unit);
        steps.pop();
      } else if (path.has(one.to)) closing.add(one);
      else if (!done.has(one.to)) {
        path.add(one.to);
        steps.push({ unit: one.to, next: 0 });
      }
    }
  }
  return closing;
}

function groupByFrom(found: readonly Succession[]): Map<number, Succession[]> {
  const outgoing = new Map<number, Succession[]>();
  for (const one of found) {
    const same = outgoing.get(one.from);
    if (same) same.push(one);
    else outgoing.set(one.from, [one]);
  }
  return outgoing;
}

function rejected(
  table: CheckedTable,
  units: UnitTree,
  { row, from, to, share, effectiveOn }: Succession,
  before: { readonly to: ReadonlyMap<number, number>; readonly sum: number },
): boolean {
  const unit = units.ids[from]!;
  const doubled = before.to.get(to);
  const sum = before.sum + share;
  if (from === to) table.reject(row, 'to_unit_id', faults.successionIntoItself(unit));
  else if (doubled !== undefined) {
    table.reject(row, 'to_unit_id', faults.doubledFigure(table.lineOf(doubled)));
  } else if (sum > 1 + ROUNDING) {
    table.reject(row, 'share', faults.sharesAboveOne(unit, isoDay(effectiveOn), sum));
  }
  return table.leftOut[row] === 1;
}

/** Notes an old unit that did not exist the day before, or a new one that does not exist that day. */
function checkSuccessionDay(
  table: CheckedTable,
  units: UnitTree,
  { row, from, to, effectiveOn }: Succession,
): void {
  const eve = effectiveOn - 1;
  if (eve < units.validFrom[from]! || eve > units.validTo[from]!) {
    noteOutside(table, row, 'from_unit_id', units, from, eve);
  }
  if (effectiveOn < units.validFrom[to]! || effectiveOn > units.validTo[to]!) {
    noteOutside(table, row, 'to_unit_id', units, to, effectiveOn);
  }
}
