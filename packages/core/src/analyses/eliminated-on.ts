import { lastMergedDays } from '../counting/last-merged.ts';
import { countLocalities } from '../counting/localities.ts';
import { membershipOf } from '../counting/membership.ts';
import { slotsOf } from '../counting/slots.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isoDay, NO_DAY } from '../dataset/days.ts';
import type { Analysis, UnitSelection } from './analysis.ts';
import { cellTables, coveredByCells, dataNotes, dayOrLast, isWithin } from './cell-tables.ts';
import { neverThere } from './count-caveats.ts';
import { checkOptions } from './options.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import { existsWithin, selectionOf, selectUnits } from './selection.ts';

export interface EliminatedOnOptions extends UnitSelection {
  /** ISO. Default: the last day that the data cover. */
  readonly asOf?: string;
}

export interface EliminatedOnRow {
  readonly unit_id: string;
  readonly unit: string;
  /** `asOf`. */
  readonly on: string;
  /** On that day; null where the data do not cover it, or the unit does not exist then. */
  readonly merged_cells: number | null;
  /** First day from which the unit has had no merged cell up to `asOf`; null where it has one, never had, or the day is not covered. */
  readonly eliminated_on: string | null;
}

export type EliminatedOn = Analysis<'eliminatedOn', EliminatedOnOptions, EliminatedOnRow>;

/**
 * Since when each selected unit has had no merged cell. A merged cell is a unit's where one of the
 * unit's localities meets in it. Throws where the dataset lacks `localities` or `cell_coverage`, or
 * `asOf` is no day.
 */
export function eliminatedOn(dataset: Dataset, asked: EliminatedOnOptions = {}): EliminatedOn {
  const options = checkOptions('eliminatedOn', asked);
  const tables = cellTables(dataset);
  const { localities, coverage } = tables;
  const { day: asOf, notes } = dayOrLast(dataset, 'asOf', options.asOf);
  const units = selectUnits(dataset, options, { from: asOf, to: asOf });
  const slots = slotsOf(dataset.units, units);
  const { mergedCells } = countLocalities(localities, coverage, Int32Array.of(asOf), slots);
  const last = lastMergedDays(localities, membershipOf(localities, coverage), asOf, slots);
  const on = isoDay(asOf);
  const isTold = isWithin(asOf, coveredByCells(dataset, tables));
  return {
    kind: 'eliminatedOn',
    options: { ...selectionOf(options), asOf: on },
    rows: Array.from(units, (unit, slot) => {
      const known = isTold && existsWithin(dataset.units, unit, { from: asOf, to: asOf });
      const since = last[slot] === NO_DAY || last[slot] === asOf ? null : last[slot]! + 1;
      return {
        unit_id: dataset.units.ids[unit]!,
        unit: dataset.units.names[unit]!,
        on,
        merged_cells: known ? mergedCells[slot]! : null,
        eliminated_on: known ? isoDay(since) : null,
      };
    }),
    notes: [
      ...notes,
      ...dataNotes(dataset, tables, [asOf]),
      ...neverThere(dataset, units, [{ from: asOf, to: asOf }]),
      ...rowsLeftOut(dataset, 'eliminatedOn'),
    ],
  };
}
