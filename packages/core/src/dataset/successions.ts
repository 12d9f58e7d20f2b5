import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import type { Succession } from './dataset.ts';
import { isoDay } from './days.ts';
import type { UnitTree } from './tree.ts';
import { noteOutside } from './validity.ts';

/** Shares such as three times 0.333334 still make one whole. */
const ROUNDING = 1e-5;

/** Reads the table `successions`, in its order. */
export function readSuccessions(table: CheckedTable, units: UnitTree): Succession[] {
  const from = table.references('from_unit_id', units.indexOf, faults.unknownUnit);
  const to = table.references('to_unit_id', units.indexOf, faults.unknownUnit);
  const effectiveOn = table.days('effective_on')!;
  const share = table.numbers('share');
  const passed = new Map<string, { readonly to: Map<number, number>; sum: number }>();
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
    const before = passed.get(key) ?? { to: new Map<number, number>(), sum: 0 };
    if (rejected(table, units, one, before)) continue;
    before.to.set(one.to, row);
    before.sum += one.share;
    passed.set(key, before);
    checkSuccessionDay(table, units, one);
    found.push(one);
  }
  return found;
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
