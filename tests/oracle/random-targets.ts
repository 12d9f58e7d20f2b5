import { isoOf } from '../../data/make/days.js';
import type { Random } from '../../data/make/random.js';
import { FIRST, LAST } from './random-days.ts';
import type { TermRow } from './random-terms.ts';
import type { UnitRow } from './random-units.ts';

export interface TargetRow {
  readonly unit_id: string;
  readonly term_id: string | null;
  readonly year: number | null;
  readonly target: number;
  readonly target_to: number | null;
  readonly basis: string | null;
  readonly adopted_on: string | null;
  readonly set_by: string | null;
}

export interface MemberRow {
  readonly unit_id: string;
  readonly on: string;
  readonly members: number;
}

type Period = { readonly term_id: string } | { readonly year: number };

/** How often a unit has a target of its own, by dataset: sums need units and years that all have one. */
const GENEROSITY = [0.25, 0.6, 0.92];

/**
 * Targets of every kind for terms and for years, some revised, some set by another unit, and head
 * counts for those that are shares of members. No two are in force for one unit, period and setter.
 */
export function randomTargets(
  random: Random,
  units: readonly UnitRow[],
  terms: readonly TermRow[],
): { targets: TargetRow[]; members: MemberRow[] } {
  const often = random.pick(GENEROSITY, () => 1);
  const periods: Period[] = [
    ...terms.map(({ term_id }) => ({ term_id })),
    ...Array.from({ length: 10 }, (_, index) => ({ year: 2009 + index })),
  ];
  const targets = units.flatMap((unit) =>
    periods.flatMap((period) =>
      random.chance('year' in period ? often : often * 0.7)
        ? versions(random, units, unit, period)
        : [],
    ),
  );
  return { targets, members: units.flatMap((unit) => headCounts(random, unit)) };
}

/** One target or two adopted one after the other, and now and then one from another unit. */
function versions(
  random: Random,
  units: readonly UnitRow[],
  { unit_id }: UnitRow,
  period: Period,
): TargetRow[] {
  const first = random.chance(0.5) ? null : random.between(FIRST - 100, LAST - 500);
  const days = [first, ...(random.chance(0.3) ? [random.between(LAST - 499, LAST)] : [])];
  const own = days.map((day) => target(random, unit_id, period, day));
  const others = units.filter((unit) => unit.unit_id !== unit_id);
  if (others.length === 0 || !random.chance(0.2)) return own;
  const set_by = random.pick(others, () => 1).unit_id;
  const other = { ...target(random, unit_id, period, days[0]!), set_by };
  return random.chance(0.3) ? [other] : [...own, other];
}

function target(random: Random, unit_id: string, period: Period, day: number | null): TargetRow {
  const basis = random.pick([null, 'count', 'per_year', 'share_of_members'], () => 1);
  const number = numberOf(random, basis);
  return {
    unit_id,
    term_id: 'term_id' in period ? period.term_id : null,
    year: 'year' in period ? period.year : null,
    target: number,
    target_to: random.chance(0.15) && basis !== 'share_of_members' ? number + 5 : null,
    basis,
    adopted_on: day === null ? null : isoOf(day),
    set_by: random.chance(0.05) ? unit_id : null,
  };
}

/** Small numbers, so that some are met exactly; now and then 0. */
function numberOf(random: Random, basis: string | null): number {
  if (basis === 'share_of_members') return random.between(1, 30) / 100;
  return random.chance(0.08) ? 0 : random.between(1, 12);
}

function headCounts(random: Random, { unit_id }: UnitRow): MemberRow[] {
  const days = ['2009-12-31', '2012-01-01', '2014-07-01', '2015-01-01'];
  return days
    .filter(() => random.chance(0.5))
    .map((on) => ({ unit_id, on, members: random.chance(0.05) ? 0 : random.between(10, 200) }));
}
