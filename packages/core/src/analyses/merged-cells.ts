import { countLocalities, type LocalityCounts } from '../counting/localities.ts';
import { slotsOf } from '../counting/slots.ts';
import type { Dataset, Interval } from '../dataset/dataset.ts';
import { isoDay } from '../dataset/days.ts';
import { calendarPeriods } from '../dataset/periods.ts';
import { cellErrors, cellNotes } from '../messages/cell-notes.ts';
import type { Analysis, Calendar, Note, Share, UnitSelection } from './analysis.ts';
import {
  type CellTables,
  cellTables,
  coveredByCells,
  dataNotes,
  dayOrLast,
  firstCoverage,
} from './cell-tables.ts';
import { neverThere } from './count-caveats.ts';
import { dayOption, requireOrder } from './day-option.ts';
import { checkOptions } from './options.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import { requireFeasible } from './size.ts';
import { existsWithin, selectionOf, selectUnits } from './selection.ts';

export interface MergedCellsOptions extends UnitSelection {
  /** One day, ISO. Either this or `from`, `to` and `every`. Default: the last day that the data cover. */
  readonly on?: string;
  /**
   * Days `from`, then the last day of every period, the last one being `to`. Default, where `to` or
   * `every` is given: the first day of any coverage.
   */
  readonly from?: string;
  /** Default: the last day that the data cover. */
  readonly to?: string;
  /** Default `'month'`. */
  readonly every?: Calendar;
}

export interface MergedCellsRow {
  readonly unit_id: string;
  readonly unit: string;
  readonly on: string;
  /**
   * That exist on the day. All numbers are null on days after those of the data and on which the unit
   * does not exist; those below also before the first coverage.
   */
  readonly localities: number | null;
  readonly own: number | null;
  readonly joint: number | null;
  readonly none: number | null;
  /** `own / localities`; null where there are no localities. */
  readonly own_share: Share;
  readonly merged_cells: number | null;
}

export type MergedCells = Analysis<'mergedCells', MergedCellsOptions, MergedCellsRow>;

/**
 * The localities by how their members meet, and the merged cells, on one day or on several. A cell is
 * merged while members of two or more localities meet in it; of a unit are the cells that meet for one of
 * its localities. Units in tree order, days in time order. A cell whose
 * localities lie in several units is a merged cell of each. Throws where the dataset lacks
 * `localities` or `cell_coverage`, both `on` and a period are given, a day is none, or `from` is after `to`.
 */
export function mergedCells(dataset: Dataset, asked: MergedCellsOptions = {}): MergedCells {
  const options = checkOptions('mergedCells', asked);
  const tables = cellTables(dataset);
  const { days, resolved, notes } = resolveDays(dataset, tables, options);
  const within = { from: days[0]!, to: days[days.length - 1]! };
  const units = selectUnits(dataset, options, within);
  requireFeasible(units.length, days.length);
  const slots = slotsOf(dataset.units, units);
  const counts = countLocalities(tables.localities, tables.coverage, days, slots);
  const rows = rowsOf(dataset, units, days, counts, coveredByCells(dataset, tables));
  return {
    kind: 'mergedCells',
    options: { ...selectionOf(options), ...resolved },
    rows,
    notes: [
      ...notes,
      ...notesOf(dataset, tables, days, rows, counts.spanning),
      ...neverThere(
        dataset,
        units,
        Array.from(days, (day) => ({ from: day, to: day })),
      ),
      ...rowsLeftOut(dataset, 'mergedCells'),
    ],
  };
}

/** The days to look at, strictly ascending, and the options that say so in full. */
interface ResolvedDays {
  readonly days: Int32Array;
  readonly resolved: Omit<MergedCellsOptions, keyof UnitSelection>;
  readonly notes: readonly Note[];
}

function resolveDays(
  dataset: Dataset,
  { coverage }: CellTables,
  options: MergedCellsOptions,
): ResolvedDays {
  const { on, from, to, every } = options;
  const isPeriod = from !== undefined || to !== undefined || every !== undefined;
  if (on !== undefined && isPeriod) throw cellErrors.dayAndPeriod();
  if (!isPeriod) {
    const { day, notes } = dayOrLast(dataset, 'on', on);
    return { days: Int32Array.of(day), resolved: { on: isoDay(day) }, notes };
  }
  const { day: last, notes } = dayOrLast(dataset, 'to', to);
  const first = dayOption('from', from) ?? Math.min(firstCoverage(coverage) ?? last, last);
  requireOrder({ from: first, to: last });
  const ends = calendarPeriods({ from: first, to: last }, every ?? 'month').map((one) => one.to);
  return {
    days: Int32Array.from(new Set([first, ...ends])),
    resolved: { from: isoDay(first), to: isoDay(last), every: every ?? 'month' },
    notes,
  };
}

function rowsOf(
  { units: tree }: Dataset,
  units: Int32Array,
  days: Int32Array,
  counts: LocalityCounts,
  covered: Interval,
): MergedCellsRow[] {
  const names = Array.from(days, (day) => isoDay(day));
  const rows: MergedCellsRow[] = [];
  for (let slot = 0; slot < units.length; slot++) {
    const unit = units[slot]!;
    for (let at = 0; at < days.length; at++) {
      const day = days[at]!;
      const isThere = day <= covered.to && existsWithin(tree, unit, { from: day, to: day });
      rows.push({
        unit_id: tree.ids[unit]!,
        unit: tree.names[unit]!,
        on: names[at]!,
        ...numbersOf(counts, slot * days.length + at, isThere, isThere && day >= covered.from),
      });
    }
  }
  return rows;
}

function numbersOf(
  counts: LocalityCounts,
  at: number,
  isThere: boolean,
  isTold: boolean,
): Omit<MergedCellsRow, 'unit_id' | 'unit' | 'on'> {
  const [own, joint, none] = [counts.own[at]!, counts.joint[at]!, counts.none[at]!];
  const localities = own + joint + none;
  return {
    localities: isThere ? localities : null,
    own: isTold ? own : null,
    joint: isTold ? joint : null,
    none: isTold ? none : null,
    own_share: isTold && localities > 0 ? own / localities : null,
    merged_cells: isTold ? counts.mergedCells[at]! : null,
  };
}

function notesOf(
  dataset: Dataset,
  tables: CellTables,
  days: Int32Array,
  rows: readonly MergedCellsRow[],
  spanning: number,
): Note[] {
  const notes = dataNotes(dataset, tables, [...days]);
  const moved = movedDenominators(rows, days.length);
  const [only] = moved;
  if (only && moved.length === 1) {
    const { first, last } = only;
    notes.push(cellNotes.localitiesChanged({ id: first.unit_id, name: first.unit }, first, last));
  } else if (only) {
    const ids = moved.map(({ first }) => first.unit_id);
    notes.push(cellNotes.localitiesChangedInMany(ids, only.first.on, only.last.on));
  }
  if (spanning > 0) notes.push(cellNotes.cellsSpanUnits(spanning));
  return notes;
}

/** A row whose number of localities is known. */
type Counted = MergedCellsRow & { readonly localities: number };

/** First and last row of the units that have not the same number of localities in both. */
function movedDenominators(
  rows: readonly MergedCellsRow[],
  days: number,
): { first: Counted; last: Counted }[] {
  const moved: { first: Counted; last: Counted }[] = [];
  for (let at = 0; at < rows.length; at += days) {
    const known = rows.slice(at, at + days).filter(isCounted);
    const [first, last] = [known[0], known.at(-1)];
    if (first && last && first.localities !== last.localities) moved.push({ first, last });
  }
  return moved;
}

function isCounted(row: MergedCellsRow): row is Counted {
  return row.localities !== null;
}
