import { countLocalities, type LocalityCounts } from '../counting/localities.ts';
import { slotsOf } from '../counting/slots.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isoDay } from '../dataset/days.ts';
import { calendarPeriods } from '../dataset/periods.ts';
import type { UnitTree } from '../dataset/tree.ts';
import { cellErrors, cellNotes } from '../messages/cell-notes.ts';
import type { Analysis, Calendar, Note, Share, UnitSelection } from './analysis.ts';
import { type CellTables, cellTables, dataNotes, dayOrLast, firstCoverage } from './cell-tables.ts';
import { dayOption, requireOrder } from './day-option.ts';
import { checkOptions } from './options.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import { selectionOf, selectUnits } from './selection.ts';

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
  /** That exist on the day. */
  readonly localities: number;
  readonly own: number;
  readonly joint: number;
  readonly none: number;
  /** `own / localities`; null where there are no localities. */
  readonly own_share: Share;
  readonly merged_cells: number;
}

export type MergedCells = Analysis<'mergedCells', MergedCellsOptions, MergedCellsRow>;

/**
 * The localities by how their members meet, and the merged cells, on one day or on several, as
 * INDICATORS.md "Merged cells" defines them. Units in tree order, days in time order. A cell whose
 * localities lie in several units is a merged cell of each. Throws where the dataset lacks
 * `localities` or `cell_coverage`, both `on` and a period are given, a day is none, or `from` is after `to`.
 */
export function mergedCells(dataset: Dataset, asked: MergedCellsOptions = {}): MergedCells {
  const options = checkOptions('mergedCells', asked);
  const tables = cellTables(dataset);
  const { days, resolved, notes } = resolveDays(dataset, tables, options);
  const within = { from: days[0]!, to: days[days.length - 1]! };
  const units = selectUnits(dataset, options, within);
  const slots = slotsOf(dataset.units, units);
  const counts = countLocalities(tables.localities, tables.coverage, days, slots);
  const rows = rowsOf(dataset.units, units, days, counts);
  return {
    kind: 'mergedCells',
    options: { ...selectionOf(options), ...resolved },
    rows,
    notes: [
      ...notes,
      ...notesOf(dataset, tables, days, rows, counts.spanning),
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
  tree: UnitTree,
  units: Int32Array,
  days: Int32Array,
  counts: LocalityCounts,
): MergedCellsRow[] {
  const names = Array.from(days, (day) => isoDay(day));
  const rows: MergedCellsRow[] = [];
  for (let slot = 0; slot < units.length; slot++) {
    const unit_id = tree.ids[units[slot]!]!;
    const unit = tree.names[units[slot]!]!;
    for (let day = 0; day < days.length; day++) {
      const at = slot * days.length + day;
      const own = counts.own[at]!;
      const joint = counts.joint[at]!;
      const none = counts.none[at]!;
      const localities = own + joint + none;
      rows.push({
        unit_id,
        unit,
        on: names[day]!,
        localities,
        own,
        joint,
        none,
        own_share: localities === 0 ? null : own / localities,
        merged_cells: counts.mergedCells[at]!,
      });
    }
  }
  return rows;
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

/** First and last row of the units that have not the same number of localities in both. */
function movedDenominators(
  rows: readonly MergedCellsRow[],
  days: number,
): { first: MergedCellsRow; last: MergedCellsRow }[] {
  const moved: { first: MergedCellsRow; last: MergedCellsRow }[] = [];
  for (let at = 0; at < rows.length; at += days) {
    const [first, last] = [rows[at]!, rows[at + days - 1]!];
    if (first.localities !== last.localities) moved.push({ first, last });
  }
  return moved;
}
