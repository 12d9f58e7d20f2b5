import { cellsOn, type Membership, membershipOf, stateOn } from '../counting/membership.ts';
import { slotsOf } from '../counting/slots.ts';
import { stateSince } from '../counting/state-since.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { type Day, isoDay } from '../dataset/days.ts';
import type { Analysis, UnitSelection } from './analysis.ts';
import {
  type CellTables,
  cellTables,
  coveredByCells,
  dataNotes,
  dayOrLast,
  firstCoverage,
  isWithin,
} from './cell-tables.ts';
import { checkOptions } from './options.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import { selectionOf, selectUnits } from './selection.ts';

export interface RemainingLocalitiesOptions extends UnitSelection {
  /** ISO. Default: the last day that the data cover. */
  readonly on?: string;
}

export interface RemainingLocalityRow {
  /** The locality's own unit. */
  readonly unit_id: string;
  readonly unit: string;
  readonly locality_id: string;
  readonly locality: string;
  readonly on: string;
  readonly state: 'joint' | 'none';
  /**
   * First day of the state that has lasted to `on`; null for a locality without a cell since before
   * the data on cells begin.
   */
  readonly since: string | null;
  /** Ids of the merged cells its members meet in, joined by `&`; empty for `none`. */
  readonly cell_ids: string;
}

/** The localities without a cell of their own, and since when. */
export type RemainingLocalities = Analysis<
  'remainingLocalities',
  RemainingLocalitiesOptions,
  RemainingLocalityRow
>;

/**
 * The localities of the selected units and all below that have no cell of their own on a day: units
 * in tree order, localities in the order of their table. A state that changes its cells but not its
 * kind lasts on. No rows on a day that the data do not cover: the notes say so. Throws where the dataset lacks `localities` or `cell_coverage`, or `on` is no day.
 */
export function remainingLocalities(
  dataset: Dataset,
  asked: RemainingLocalitiesOptions = {},
): RemainingLocalities {
  const options = checkOptions('remainingLocalities', asked);
  const tables = cellTables(dataset);
  const { localities, coverage } = tables;
  const { day, notes } = dayOrLast(dataset, 'on', options.on);
  const units = selectUnits(dataset, options, { from: day, to: day });
  const { slotOf } = slotsOf(dataset.units, units);
  const membership = membershipOf(localities, coverage);
  const begins = firstCoverage(coverage) ?? Infinity;
  const rows: RemainingLocalityRow[] = [];
  const isTold = isWithin(day, coveredByCells(dataset, tables));
  for (const locality of isTold ? inTreeOrder(localities.unit) : []) {
    if (slotOf[localities.unit[locality]!]! < 0) continue;
    const state = stateOn(localities, membership, locality, day);
    if (state !== 'joint' && state !== 'none') continue;
    const since = stateSince(localities, membership, locality, day);
    const known = since < begins ? null : since;
    rows.push(rowOf(dataset, tables, membership, { locality, day, state, since: known }));
  }
  return {
    kind: 'remainingLocalities',
    options: { ...selectionOf(options), on: isoDay(day) },
    rows,
    notes: [
      ...notes,
      ...dataNotes(dataset, tables, [day]),
      ...rowsLeftOut(dataset, 'remainingLocalities'),
    ],
  };
}

function inTreeOrder(unit: Int32Array): Int32Array {
  return Int32Array.from(unit.keys()).sort((a, b) => unit[a]! - unit[b]! || a - b);
}

function rowOf(
  { units }: Dataset,
  { localities, coverage }: CellTables,
  membership: Membership,
  found: { locality: number; day: Day; state: 'joint' | 'none'; since: Day | null },
): RemainingLocalityRow {
  const { locality, day, state, since } = found;
  const unit = localities.unit[locality]!;
  return {
    unit_id: units.ids[unit]!,
    unit: units.names[unit]!,
    locality_id: localities.ids[locality]!,
    locality: localities.names[locality]!,
    on: isoDay(day),
    state,
    since: isoDay(since),
    cell_ids: cellsOn(membership, locality, day)
      .map((cell) => coverage.cellIds[cell]!)
      .sort()
      .join('&'),
  };
}
