import type { Dataset } from '../dataset/dataset.ts';
import { isoDay } from '../dataset/days.ts';
import type { UnitTree } from '../dataset/tree.ts';
import type { Analysis } from './analysis.ts';
import { checkOptions } from './options.ts';
import { quotaAttainment, type QuotaOptions, type QuotaRow } from './quota.ts';
import { type QuotaPeriod, resolveQuota } from './quota-periods.ts';
import { existsWithin, selectionOf, selectUnits } from './selection.ts';

export interface UnitsByStatusRow {
  readonly unit_id: string;
  readonly unit: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  /** Directly below the unit, that exist in the period. The columns below add up to it. */
  readonly units: number;
  readonly exceeded: number;
  readonly met: number;
  readonly not_met: number;
  readonly no_target: number;
  /** With a target, but with an unknown number of admissions. */
  readonly unknown: number;
  /** `exceeded + met`. */
  readonly reached: number;
}

export type UnitsByStatus = Analysis<'unitsByStatus', QuotaOptions, UnitsByStatusRow>;

/**
 * Of each unit, how many of the units directly below it exceeded, met or did not meet their own target
 * in a term or in each year, as {@link quotaAttainment} judges them. Periods that have not begun by
 * `asOf` have no row.
 *
 * @throws KetnapError as {@link quotaAttainment} does
 */
export function unitsByStatus(dataset: Dataset, asked: QuotaOptions): UnitsByStatus {
  const options = checkOptions('unitsByStatus', asked);
  const { options: resolved, asOf, periods } = resolveQuota(dataset, options);
  const span = { from: periods[0]?.from ?? asOf, to: periods.at(-1)?.to ?? asOf };
  const units = selectUnits(dataset, options, span);
  const tree = dataset.units;
  const parts = Array.from(units, (unit) =>
    childrenOf(tree, unit).filter((child) => existsWithin(tree, child, span)),
  );
  const judged = quotaAttainment(dataset, {
    ...resolved,
    units: parts.flat().map((part) => tree.ids[part]!),
  });
  const judgements = rowsByUnit(judged.rows);
  return {
    kind: 'unitsByStatus',
    options: { ...resolved, ...selectionOf(options) },
    rows: Array.from(units, (unit, at) =>
      periods.map((period, index) => {
        const found = parts[at]!.filter((part) => existsWithin(tree, part, period)).map(
          (part) => judgements.get(tree.ids[part]!)![index]!,
        );
        return rowOf(tree, unit, period, found);
      }),
    ).flat(),
    notes: judged.notes,
  };
}

function childrenOf({ end }: UnitTree, unit: number): number[] {
  const children: number[] = [];
  for (let child = unit + 1; child < end[unit]!; child = end[child]!) children.push(child);
  return children;
}

/** Of every unit its rows, one a period. */
function rowsByUnit(rows: readonly QuotaRow[]): ReadonlyMap<string, readonly QuotaRow[]> {
  const found = new Map<string, QuotaRow[]>();
  for (const row of rows) {
    const known = found.get(row.unit_id);
    if (known) known.push(row);
    else found.set(row.unit_id, [row]);
  }
  return found;
}

function rowOf(
  tree: UnitTree,
  unit: number,
  { name, from, to }: QuotaPeriod,
  parts: readonly QuotaRow[],
): UnitsByStatusRow {
  const count = (status: QuotaRow['status']): number =>
    parts.filter((part) => part.status === status).length;
  const [exceeded, met] = [count('exceeded'), count('met')];
  return {
    unit_id: tree.ids[unit]!,
    unit: tree.names[unit]!,
    period: name,
    from: isoDay(from),
    to: isoDay(to),
    units: parts.length,
    exceeded,
    met,
    not_met: count('not_met'),
    no_target: count('no_target'),
    unknown: count(null),
    reached: exceeded + met,
  };
}
