import type { Dataset } from '../dataset/dataset.ts';
import { isoDay, parseDay } from '../dataset/days.ts';
import type { Analysis } from './analysis.ts';
import { cellTables, coveredByCells, isWithin } from './cell-tables.ts';
import { eliminations, type EliminationRow, type EliminationsOptions } from './eliminations.ts';
import { checkOptions } from './options.ts';
import { existsWithin, selectionOf, selectUnits } from './selection.ts';

export interface EliminationCountsRow {
  readonly unit_id: string;
  readonly unit: string;
  /** `2015-08-15/2020-06-30`. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  /**
   * All numbers are null where the data on cells do not tell of the first or the last day, or the unit
   * does not exist between them.
   */
  readonly formed: number | null;
  /** The sum of the columns below. */
  readonly eliminated: number | null;
  readonly split: number | null;
  readonly localities_joined: number | null;
  readonly regrouped: number | null;
  readonly dissolved: number | null;
}

export type EliminationCounts = Analysis<
  'eliminationCounts',
  EliminationsOptions,
  EliminationCountsRow
>;

/**
 * Of each unit and those below it, how many cells became merged, and how many merged cells are merged
 * no more, after `from` up to `to`, by cause: the rows of {@link eliminations} counted. A cell whose
 * localities lie in several units counts for the lowest unit that holds them all, and those above it.
 *
 * @throws KetnapError as {@link eliminations} does
 */
export function eliminationCounts(
  dataset: Dataset,
  asked: EliminationsOptions = {},
): EliminationCounts {
  const options = checkOptions('eliminationCounts', asked);
  const events = eliminations(dataset, options);
  const { from, to } = events.options as Required<EliminationsOptions>;
  const within = { from: parseDay(from)!, to: parseDay(to)! };
  const covered = coveredByCells(dataset, cellTables(dataset));
  const isTold = isWithin(within.from, covered) && isWithin(within.to, covered);
  const tree = dataset.units;
  const units = Array.from(selectUnits(dataset, options, within));
  const placed = events.rows.map((event) => ({
    event,
    unit: tree.indexOf.get(event.unit_id) ?? -1,
  }));
  return {
    kind: 'eliminationCounts',
    options: { ...selectionOf(options), from, to },
    rows: units.map((unit) => {
      const own = placed.filter((one) => one.unit >= unit && one.unit < tree.end[unit]!);
      const isKnown = isTold && existsWithin(tree, unit, within);
      return {
        unit_id: tree.ids[unit]!,
        unit: tree.names[unit]!,
        period: `${isoDay(within.from)}/${isoDay(within.to)}`,
        from,
        to,
        ...(isKnown ? numbersOf(own.map(({ event }) => event)) : NO_NUMBERS),
      };
    }),
    notes: events.notes,
  };
}

type Numbers = Omit<EliminationCountsRow, 'unit_id' | 'unit' | 'period' | 'from' | 'to'>;

function numbersOf(events: readonly EliminationRow[]): Numbers {
  const count = (cause: EliminationRow['cause']): number =>
    events.filter((event) => event.cause === cause).length;
  return {
    formed: count(null),
    eliminated: events.length - count(null),
    split: count('split'),
    localities_joined: count('localities_joined'),
    regrouped: count('regrouped'),
    dissolved: count('dissolved'),
  };
}

const NO_NUMBERS = {
  formed: null,
  eliminated: null,
  split: null,
  localities_joined: null,
  regrouped: null,
  dissolved: null,
} as const satisfies Numbers;
