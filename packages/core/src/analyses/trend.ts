import { countIntervals } from '../counting/count-intervals.ts';
import { slotsOf } from '../counting/slots.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isoDay } from '../dataset/days.ts';
import type { UnitTree } from '../dataset/tree.ts';
import { countNotes } from '../messages/count-notes.ts';
import type { Message } from '../messages/message.ts';
import type { Analysis } from './analysis.ts';
import { chosenSources } from './chosen-sources.ts';
import { notesOfCounts, notThere } from './count-caveats.ts';
import { knownCounts } from './covered-days.ts';
import { checkOptions } from './options.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import { requireFeasible } from './size.ts';
import { existsThroughout, existsWithin, selectionOf, selectUnits } from './selection.ts';
import { resolveTrend, type TrendOptions, type TrendPeriod } from './trend-periods.ts';

export type { TrendOptions } from './trend-periods.ts';

export interface TrendRow {
  readonly unit_id: string;
  readonly unit: string;
  readonly period: string;
  /** First and last day counted. */
  readonly from: string;
  readonly to: string;
  /** Cut by `asOf`, by `from` or by the data's first day. */
  readonly partial: boolean;
  /**
   * Null where the data do not cover the period, the unit does not exist then, or only forms are held
   * and none fits; so in the columns below.
   */
  readonly admitted: number | null;
  /**
   * The same (part of the) period a year or a term before; null where the data do not cover it, or the
   * unit did not exist on all of its days.
   */
  readonly previous: number | null;
  /** Null also where the unit does not exist on all days of the period. */
  readonly change: number | null;
  /** `change / previous`; null where that is 0. */
  readonly change_rate: number | null;
  /** Sum of the twelve months up to `to`; null where the data do not cover them. */
  readonly rolling_12m: number | null;
  /** From the first day of the term that holds `to`; null outside any term. */
  readonly cumulative: number | null;
}

export interface Trend extends Analysis<'trend', TrendOptions, TrendRow> {
  /** The label of the source that alone is counted; null where everybody is. */
  readonly source: Message | null;
}

/**
 * Admissions by calendar period or term, each beside the same one a year (or a term) before. A period
 * cut by `asOf`, `from` or the data's first day is `partial` and compared with the same part of the
 * earlier one only: the same dates (to the month's end where it ends with a month), of a term as many
 * months and days from its first day. Periods before the data have no row.
 *
 * @throws KetnapError for an unknown unit, level or source, a text that is no day, `asOf` before
 *   `from`, or `every: 'term'` without the table `terms`
 */
export function trend(dataset: Dataset, asked: TrendOptions): Trend {
  const options = checkOptions('trend', asked);
  const question = resolveTrend(dataset, options);
  const { asOf, within, periods } = question;
  const { source, countBy } = question.options;
  const position = source === undefined ? undefined : chosenSources(dataset, [source])[0]!;
  const units = selectUnits(dataset, options, within);
  requireFeasible(units.length, periods.length);
  const intervals = [
    ...periods.flatMap((one) => [one, one.previous, one.rolling, one.cumulative]),
    within,
  ];
  const counts = countIntervals(
    dataset,
    slotsOf(dataset.units, units),
    intervals,
    position === undefined ? { countBy } : { countBy, source: position },
  );
  const named = options.units !== undefined;
  const count = knownCounts(dataset, units, intervals, asOf, counts);
  const label = position === undefined ? null : dataset.sources[position]!.label;
  const unknown = counts.sourceUnknown[periods.length * MEASURES]!;
  return {
    kind: 'trend',
    options: { ...question.options, ...selectionOf(options) },
    source: label,
    rows: rowsOf(dataset, units, named, periods, count),
    notes: [
      ...question.notes,
      ...(label && unknown > 0 ? [countNotes.sourceUnknown(label, unknown)] : []),
      ...notesOfCounts(dataset, counts, countBy),
      ...notThere(dataset.units, incomparable(dataset.units, units, named, periods)),
      ...rowsLeftOut(dataset, 'trend'),
    ],
  };
}

/** Intervals counted for every period. */
const MEASURES = 4;

function rowsOf(
  { units: tree }: Dataset,
  units: Int32Array,
  named: boolean,
  periods: readonly TrendPeriod[],
  count: (slot: number, interval: number) => number,
): TrendRow[] {
  const days = periods.map(({ from, to }) => ({ from: isoDay(from), to: isoDay(to) }));
  const rows: TrendRow[] = [];
  for (let slot = 0; slot < units.length; slot++) {
    const unit = units[slot]!;
    for (let p = 0; p < periods.length; p++) {
      const period = periods[p]!;
      if (!named && !existsWithin(tree, unit, period)) continue;
      const at = p * MEASURES;
      const admitted = count(slot, at);
      const previous =
        period.knowsPrevious && existsThroughout(tree, unit, period.previous)
          ? count(slot, at + 1)
          : NaN;
      const change = existsThroughout(tree, unit, period) ? admitted - previous : NaN;
      rows.push({
        unit_id: tree.ids[unit]!,
        unit: tree.names[unit]!,
        period: period.name,
        from: days[p]!.from,
        to: days[p]!.to,
        partial: period.partial,
        admitted: orNull(admitted),
        previous: orNull(previous),
        change: orNull(change),
        change_rate: previous === 0 ? null : orNull(change / previous),
        rolling_12m: period.knowsRolling ? orNull(count(slot, at + 2)) : null,
        cumulative: period.inTerm ? orNull(count(slot, at + 3)) : null,
      });
    }
  }
  return rows;
}

/** The units that do not exist on all the days of a row, or of what it is compared with. */
function incomparable(
  tree: UnitTree,
  units: Int32Array,
  named: boolean,
  periods: readonly TrendPeriod[],
): Int32Array {
  return units.filter((unit) =>
    periods.some(
      (period) =>
        (named || existsWithin(tree, unit, period)) &&
        !(
          existsThroughout(tree, unit, period) &&
          (!period.knowsPrevious || existsThroughout(tree, unit, period.previous))
        ),
    ),
  );
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
