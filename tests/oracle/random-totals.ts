import { dayOf, isoOf } from '../../data/make/days.js';
import type { Random } from '../../data/make/random.js';
import type { AdmissionRow, SourceRow } from './random-admissions.ts';
import { FIRST, LAST } from './random-days.ts';
import type { UnitRow } from './random-units.ts';

export interface TotalRow {
  readonly unit_id: string;
  readonly from: string;
  readonly to: string;
  readonly source_id: string | null;
  readonly admitted: number;
}

/**
 * The forms that units would have handed in about the admissions: months, quarters, half-years, years
 * or a mixture, some lost. A form speaks of the unit and all below; not every unit hands in forms, and
 * not every form tells of every source.
 */
export function randomTotals(
  random: Random,
  units: readonly UnitRow[],
  sources: readonly SourceRow[],
  admissions: readonly AdmissionRow[],
): TotalRow[] {
  const below = subtrees(units);
  const rows = units.flatMap(({ unit_id }) => {
    if (!random.chance(0.75)) return [];
    const own = admissions.filter((row) => below.get(unit_id)!.has(row.unit_id));
    return forms(random).flatMap(({ from, to }) => {
      const counted = own.filter((row) => row.admitted_on >= from && row.admitted_on <= to);
      const told = sources.filter(() => random.chance(0.9));
      return [
        { unit_id, from, to, source_id: null, admitted: sum(counted) },
        ...told.map(({ source_id, column, value }) => ({
          unit_id,
          from,
          to,
          source_id,
          admitted: sum(counted.filter((row) => row[column] === (value ?? 'yes'))),
        })),
      ];
    });
  });
  // A dataset of forms needs at least one.
  const whole = { from: isoOf(FIRST), to: isoOf(LAST), source_id: null };
  const root = units.find((unit) => unit.parent_id === null)!.unit_id;
  const all = admissions.filter((row) => below.get(root)!.has(row.unit_id));
  return rows.length > 0 ? rows : [{ unit_id: root, ...whole, admitted: sum(all) }];
}

/** The periods of one unit's forms. */
function forms(random: Random): { from: string; to: string }[] {
  const lengths = random.pick([[6], [12], [3], [6, 12], [1, 12], [12, 6, 3]], () => 1);
  const periods = lengths.flatMap((months) => calendar(months));
  return periods.filter(() => random.chance(0.96));
}

function calendar(months: number): { from: string; to: string }[] {
  const first = Number(isoOf(FIRST).slice(0, 4));
  const years = Number(isoOf(LAST).slice(0, 4)) - first + 1;
  return Array.from({ length: (years * 12) / months }, (_, index) => ({
    from: monthStart(first, index * months),
    to: isoOf(dayOf(monthStart(first, (index + 1) * months)) - 1),
  }));
}

function monthStart(year: number, months: number): string {
  const month = String((months % 12) + 1).padStart(2, '0');
  return `${year + Math.floor(months / 12)}-${month}-01`;
}

/** Every unit with all below it. */
function subtrees(units: readonly UnitRow[]): Map<string, Set<string>> {
  const parents = new Map(units.map((unit) => [unit.unit_id, unit.parent_id]));
  const below = new Map(units.map((unit) => [unit.unit_id, new Set<string>()]));
  for (const { unit_id } of units)
    for (let at: string | null = unit_id; at !== null; at = parents.get(at) ?? null)
      below.get(at)!.add(unit_id);
  return below;
}

function sum(rows: readonly AdmissionRow[]): number {
  return rows.reduce((total, row) => total + (row.count ?? 1), 0);
}
