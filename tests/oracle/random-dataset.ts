import { isoOf } from '../../data/make/days.js';
import { Random } from '../../data/make/random.js';
import {
  randomAdmissions,
  randomSources,
  type AdmissionRow,
  type SourceRow,
} from './random-admissions.ts';
import { randomCells, type CoverageRow, type LocalityRow } from './random-cells.ts';
import { FIRST, LAST } from './random-days.ts';
import { randomTargets, type MemberRow, type TargetRow } from './random-targets.ts';
import { randomTerms, type TermRow } from './random-terms.ts';
import { randomTotals, type TotalRow } from './random-totals.ts';
import { randomUnits, type UnitRow } from './random-units.ts';

/**
 * Tables without faults but with every awkward thing that the tables may hold. Where `totals` is
 * there, the office holds forms only, and `admissions` are the truth behind them, which Ketnap is not
 * given.
 */
export interface RandomDataset {
  readonly seed: number;
  readonly covers: readonly [string, string] | null;
  readonly units: readonly UnitRow[];
  readonly terms: readonly TermRow[];
  readonly targets: readonly TargetRow[];
  readonly members: readonly MemberRow[];
  readonly sources: readonly SourceRow[];
  readonly admissions: readonly AdmissionRow[];
  readonly totals: readonly TotalRow[] | null;
  readonly localities: readonly LocalityRow[];
  readonly cell_coverage: readonly CoverageRow[];
}

/** The same seed gives the same dataset. */
export function randomDataset(seed: number): RandomDataset {
  const random = new Random(seed * 7919 + 1);
  const units = randomUnits(random);
  const terms = randomTerms(random);
  const sources = randomSources(random);
  const onlyForms = seed % 4 === 3;
  const admissions = randomAdmissions(random, units, sources, onlyForms);
  return {
    seed,
    covers: covers(random, admissions, onlyForms),
    units,
    terms,
    ...randomTargets(random, units, terms),
    sources,
    admissions,
    totals: onlyForms ? randomTotals(random, units, sources, admissions) : null,
    ...randomCells(random, units),
  };
}

/** Half of the packages say what they cover; some begin after the first admission. */
function covers(
  random: Random,
  admissions: readonly AdmissionRow[],
  onlyForms: boolean,
): readonly [string, string] | null {
  if (!onlyForms && random.chance(0.5) && admissions.length > 0) return null;
  const from = random.chance(0.4) ? FIRST : random.between(FIRST - 100, FIRST + 500);
  return [isoOf(from), isoOf(LAST - random.between(0, 200))];
}
