import { dayOf, isoOf } from '../../data/make/days.js';
import type { Random } from '../../data/make/random.js';
import type { UnitRow } from './random-units.ts';

export interface LocalityRow {
  readonly locality_id: string;
  readonly name: string;
  readonly unit_id: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

export interface CoverageRow {
  readonly locality_id: string;
  readonly cell_id: string;
  readonly from: string;
  readonly to: string | null;
}

/** Cells move within these days, so that the oracle can look at every single one. */
export const CELL_DAYS = { from: dayOf('2014-01-01'), to: dayOf('2015-12-31') };

/**
 * Up to 16 localities, some of which begin or end, met in up to 10 cells in spells that touch,
 * overlap, leave gaps or stay open; cells may span communes, and a locality may meet in two cells.
 */
export function randomCells(
  random: Random,
  units: readonly UnitRow[],
): { localities: LocalityRow[]; cell_coverage: CoverageRow[] } {
  const cells = random.between(1, 10);
  const localities = Array.from({ length: random.between(1, 16) }, (_, index) => {
    const { from, to } = lifetime(random);
    return {
      locality_id: `L${index}`,
      name: `Thôn ${index}`,
      unit_id: random.pick(units, () => 1).unit_id,
      valid_from: from,
      valid_to: to,
    };
  });
  const cell_coverage = localities.flatMap((locality) =>
    random.chance(0.1) ? [] : spells(random, locality, cells),
  );
  return { localities, cell_coverage };
}

function lifetime(random: Random): { from: string | null; to: string | null } {
  const middle = random.between(CELL_DAYS.from + 100, CELL_DAYS.to - 100);
  return {
    from: random.chance(0.15) ? isoOf(middle - random.between(0, 90)) : null,
    to: random.chance(0.25) ? isoOf(middle + random.between(0, 90)) : null,
  };
}

/** One spell after the other until the locality ends; now and then a second cell at the same time. */
function spells(random: Random, locality: LocalityRow, cells: number): CoverageRow[] {
  const first = locality.valid_from === null ? CELL_DAYS.from : dayOf(locality.valid_from);
  const last = locality.valid_to === null ? CELL_DAYS.to : dayOf(locality.valid_to);
  const rows: CoverageRow[] = [];
  let day = first + (random.chance(0.6) ? 0 : random.between(0, 120));
  while (day <= last) {
    const to = day + random.between(0, 400);
    const isOpen = to >= last;
    const spell = {
      locality_id: locality.locality_id,
      cell_id: `c${random.between(1, cells)}`,
      from: isoOf(day),
      to: isOpen ? openEnd(random, last, locality) : isoOf(to),
    };
    rows.push(spell);
    if (random.chance(0.15)) rows.push({ ...spell, cell_id: `c${random.between(1, cells)}` });
    if (random.chance(0.15)) rows.push({ ...spell, from: isoOf(Math.min(day + 5, to, last)) });
    day = isOpen ? last + 1 : to + 1 + (random.chance(0.3) ? random.between(0, 60) : 0);
  }
  return rows.filter((row) => row.to === null || row.from <= row.to);
}

/** Open, or with the locality's last day; a locality that goes on may also have its spell ended. */
function openEnd(random: Random, last: number, { valid_to }: LocalityRow): string | null {
  if (random.chance(0.6)) return null;
  return isoOf(valid_to === null ? last + random.between(0, 30) : last);
}
