import type { Dataset } from '../dataset/dataset.ts';
import { isoDay } from '../dataset/days.ts';
import { type Difference, quotaNotes } from '../messages/quota-notes.ts';
import type { Note } from './analysis.ts';
import type { JudgedPeriod } from './quota-rows.ts';
import { planYears, TARGET_KINDS, type TargetKind, type UnitTargets } from './targets.ts';

/** What must be said of the targets of these units in these periods: one note for all of one kind. */
export function quotaNotesOf(
  dataset: Dataset,
  units: Int32Array,
  judged: readonly JudgedPeriod[],
  asOf: number,
): Note[] {
  const ids = (which: (unit: number, targets: UnitTargets) => boolean): string[] =>
    Array.from(units.filter((unit) => judged.some(({ targets }) => which(unit, targets)))).map(
      (unit) => dataset.units.ids[unit]!,
    );
  const late = laterTargets(dataset, judged, asOf);
  return [
    ...some(
      ids((unit, { ofWhole }) => ofWhole !== null && isKind('set')(unit, ofWhole)),
      quotaNotes.wholeTermTarget,
    ),
    ...some(ids(isKind('summed_years')), quotaNotes.summedYears),
    ...some(
      ids((unit, { inForce }) => !!inForce.get(unit)?.counts.setBy),
      quotaNotes.setAbove,
    ),
    ...some(
      ids((unit, { targetTo }) => !Number.isNaN(targetTo[unit])),
      quotaNotes.range,
    ),
    ...some(
      ids((unit, one) => one.withoutHeadCount.has(unit)),
      quotaNotes.noHeadCount,
    ),
    ...judged.flatMap(({ period, targets }) => ofPeriod(dataset, units, period.name, targets)),
    ...(late === 0 ? [] : [quotaNotes.notAdopted(late, isoDay(asOf))]),
  ];
}

/** How many targets for these terms and years, and the terms' plan years, were adopted after `asOf`. */
function laterTargets(dataset: Dataset, judged: readonly JudgedPeriod[], asOf: number): number {
  const names = new Set<string | number>(
    judged.flatMap(({ period: { target } }) =>
      'term' in target ? [target.term.id, ...planYears(target.term)] : [target.year],
    ),
  );
  return dataset.targets.filter(
    ({ adoptedOn, period }) =>
      (adoptedOn ?? -Infinity) > asOf && names.has('term' in period ? period.term : period.year),
  ).length;
}

function ofPeriod(
  dataset: Dataset,
  units: Int32Array,
  period: string,
  targets: UnitTargets,
): Note[] {
  const summed = Array.from(units.filter((unit) => isKind('summed_units')(unit, targets)));
  const fromUnits = differences(dataset, units, targets, targets.sumOfUnits);
  const fromYears = differences(dataset, units, targets, targets.sumOfYears);
  return [
    ...some(
      summed.map((unit) => dataset.units.ids[unit]!),
      (ids) => quotaNotes.summedUnits(ids, period),
    ),
    ...some(fromUnits, (found) => quotaNotes.differsFromUnits(found, period)),
    ...some(fromYears, (found) => quotaNotes.differsFromYears(found, period)),
  ];
}

/** The units with a set target and a sum that both are known and not the same. */
function differences(
  { units: tree }: Dataset,
  units: Int32Array,
  targets: UnitTargets,
  sums: Float64Array,
): Difference[] {
  const differing = units.filter(
    (unit) =>
      isKind('set')(unit, targets) &&
      !Number.isNaN(sums[unit]) &&
      sums[unit] !== targets.target[unit],
  );
  return Array.from(differing, (unit) => ({
    unit_id: tree.ids[unit]!,
    unit: tree.names[unit]!,
    target: targets.target[unit]!,
    sum: sums[unit]!,
  }));
}

function isKind(kind: TargetKind) {
  return (unit: number, targets: UnitTargets): boolean =>
    TARGET_KINDS[targets.kind[unit]!] === kind;
}

function some<T>(found: readonly T[], note: (found: readonly T[]) => Note): Note[] {
  return found.length === 0 ? [] : [note(found)];
}
