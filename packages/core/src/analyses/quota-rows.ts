import type { Dataset } from '../dataset/dataset.ts';
import { isoDay } from '../dataset/days.ts';
import type { Share } from './analysis.ts';
import type { QuotaPeriod } from './quota-periods.ts';
import { existsWithin } from './selection.ts';
import { TARGET_KINDS, type TargetBook, type TargetKind, type UnitTargets } from './targets.ts';

export type QuotaStatus = 'exceeded' | 'met' | 'not_met' | 'no_target';

export interface QuotaRow {
  readonly unit_id: string;
  readonly unit: string;
  readonly level: string;
  readonly period: string;
  readonly from: string;
  /** Last day counted: the period's last day or `asOf`. */
  readonly to: string;
  /** Null where the data do not cover the period, the unit does not exist then, or no form fits. */
  readonly admitted: number | null;
  readonly target: number | null;
  /** Upper end of a range. */
  readonly target_to: number | null;
  readonly target_kind: TargetKind | null;
  readonly attainment: Share;
  readonly gap: number | null;
  /** Null where there is a target and `admitted` is unknown, or of a part of its term alone. */
  readonly status: QuotaStatus | null;
  readonly elapsed: number;
  readonly pace: Share;
  readonly needed_per_month: number | null;
  /** The unit above that set the target in force, if it was not the unit's own. */
  readonly set_by: string | null;
  /** A target that another unit set beside the unit's own, and who set it. */
  readonly other_target: number | null;
  readonly other_set_by: string | null;
  /** Of a term's row: complete plan years, covered by the data, that met their target; how many have one. */
  readonly years_met: number | null;
  readonly years_with_target: number | null;
  readonly every_year_met: boolean | null;
  /** Of a year's row: admitted per member at the start of the year. */
  readonly members_rate: Share;
}

/** A period with the targets of all units for it, and for the complete plan years within it. */
export interface JudgedPeriod {
  readonly period: QuotaPeriod;
  readonly targets: UnitTargets;
  readonly years: readonly UnitTargets[];
}

/** Days of a mean month, as `needed_per_month` counts them. */
const DAYS_PER_MONTH = 30.4375;

/**
 * The rows of units, in tree order, by period.
 *
 * @param named Whether the units were named one by one, so that they have rows even where they do not exist.
 * @param count Admissions by slot and interval: every period is one, and its plan years follow it.
 */
export function quotaRows(
  { units: tree }: Dataset,
  units: Int32Array,
  named: boolean,
  judged: readonly JudgedPeriod[],
  book: TargetBook,
  count: (slot: number, interval: number) => number,
): QuotaRow[] {
  const days = judged.map(({ period }) => ({ from: isoDay(period.from), to: isoDay(period.to) }));
  const rows: QuotaRow[] = [];
  for (let slot = 0; slot < units.length; slot++) {
    const unit = units[slot]!;
    let interval = 0;
    for (let p = 0; p < judged.length; p++) {
      const { period, targets, years } = judged[p]!;
      const at = interval;
      interval += 1 + years.length;
      if (!named && !existsWithin(tree, unit, period)) continue;
      const admitted = orNull(count(slot, at));
      const target = orNull(targets.target[unit]!);
      const gap = admitted === null || target === null ? null : admitted - target;
      const inForce = targets.inForce.get(unit);
      const beside = inForce?.beside ?? null;
      const met = years.length === 0 ? NO_YEARS : yearsMet(unit, years, count, slot, at + 1);
      rows.push({
        unit_id: tree.ids[unit]!,
        unit: tree.names[unit]!,
        level: tree.levels[unit]!,
        period: period.name,
        from: days[p]!.from,
        to: days[p]!.to,
        admitted,
        target,
        target_to: orNull(targets.targetTo[unit]!),
        target_kind: TARGET_KINDS[targets.kind[unit]!]!,
        attainment: ratio(admitted, target, 1),
        gap,
        status: statusOf(gap, target !== null || hasWholeTarget(targets, unit)),
        elapsed: period.elapsed,
        pace: ratio(admitted, target, period.elapsed),
        needed_per_month: neededPerMonth(gap, period.daysLeft),
        set_by: inForce?.counts.setBy ?? null,
        other_target: beside && book.number(beside, period.target),
        other_set_by: beside && beside.setBy,
        years_met: met.years_met,
        years_with_target: met.years_with_target,
        every_year_met: met.every_year_met,
        members_rate: membersRate(book, unit, period, admitted),
      });
    }
  }
  return rows;
}

function ratio(admitted: number | null, target: number | null, elapsed: number): Share {
  return admitted === null || target === null || target === 0
    ? null
    : admitted / (target * elapsed);
}

function hasWholeTarget({ ofWhole }: UnitTargets, unit: number): boolean {
  return ofWhole !== null && !Number.isNaN(ofWhole.target[unit]);
}

function statusOf(gap: number | null, hasTarget: boolean): QuotaStatus | null {
  if (gap === null) return hasTarget ? null : 'no_target';
  if (gap === 0) return 'met';
  return gap > 0 ? 'exceeded' : 'not_met';
}

function neededPerMonth(gap: number | null, daysLeft: number): number | null {
  return gap === null || daysLeft === 0 ? null : Math.max(-gap, 0) / (daysLeft / DAYS_PER_MONTH);
}

type YearsMet = Pick<QuotaRow, 'years_met' | 'years_with_target' | 'every_year_met'>;

const NO_YEARS: YearsMet = { years_met: null, years_with_target: null, every_year_met: null };

/** Over the complete plan years of which the unit has a target; null where the count of one is unknown. */
function yearsMet(
  unit: number,
  years: readonly UnitTargets[],
  count: (slot: number, interval: number) => number,
  slot: number,
  firstInterval: number,
): YearsMet {
  let withTarget = 0;
  let met = 0;
  for (let year = 0; year < years.length; year++) {
    const target = years[year]!.target[unit]!;
    if (Number.isNaN(target)) continue;
    const admitted = count(slot, firstInterval + year);
    withTarget++;
    met += Number.isNaN(admitted) ? NaN : Number(admitted >= target);
  }
  if (withTarget === 0) return NO_YEARS;
  const isKnown = !Number.isNaN(met);
  return {
    years_met: isKnown ? met : null,
    years_with_target: withTarget,
    every_year_met: isKnown ? met === withTarget : null,
  };
}

function membersRate(
  book: TargetBook,
  unit: number,
  { target, whole }: QuotaPeriod,
  admitted: number | null,
): Share {
  if ('term' in target || admitted === null) return null;
  const members = book.members(unit, whole.from)?.members ?? 0;
  return members === 0 ? null : admitted / members;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
