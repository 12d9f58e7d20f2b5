import type { Coverage, Dataset, Interval, Localities } from '../dataset/dataset.ts';
import { addMonths, type Day, isoDay } from '../dataset/days.ts';
import { EVER_AFTER, EVER_BEFORE } from '../dataset/tree.ts';
import { cellErrors, cellNotes } from '../messages/cell-notes.ts';
import { countNotes } from '../messages/count-notes.ts';
import type { Note } from './analysis.ts';
import { endOfYear } from './covered-days.ts';
import { dayOption } from './day-option.ts';

/** What every analysis of localities and cells stands on. */
export interface CellTables {
  readonly localities: Localities;
  readonly coverage: Coverage;
}

/** The tables `localities` and `cell_coverage`; throws a KetnapError that names the one which is missing. */
export function cellTables({ localities, coverage }: Dataset): CellTables {
  if (!localities) throw cellErrors.needsTable('localities');
  if (!coverage) throw cellErrors.needsTable('cell_coverage');
  return { localities, coverage };
}

/** The first day on which any locality is covered by a cell; null where none ever is. */
export function firstCoverage({ from }: Coverage): Day | null {
  return from.length === 0 ? null : from.reduce((first, day) => Math.min(first, day));
}

/** The day that an option gives, else the last day that the data cover, and a note that says so. */
export function dayOrLast(
  { covers }: Dataset,
  option: string,
  text: string | undefined,
): { readonly day: Day; readonly notes: readonly Note[] } {
  const day = dayOption(option, text);
  if (day !== null) return { day, notes: [] };
  return { day: covers.to, notes: [countNotes.asOfAssumed(isoDay(covers.to))] };
}

/** Years for which a spell without a last day is taken to go on after the data: those of a term. */
const LASTING_YEARS = 5;

/** The days of which the data on localities and cells can tell who meets where. */
interface CellDays extends Interval {
  /** The last day of which the data themselves speak; after it nothing is taken to have changed. */
  readonly last: Day;
}

/**
 * From the first coverage to the last day that the data package says it covers; where it says none, to
 * five years after the end of the year of the last day in the tables. Without any coverage no locality
 * has a cell on any day.
 */
export function coveredByCells(dataset: Dataset, { localities, coverage }: CellTables): CellDays {
  const from = firstCoverage(coverage) ?? EVER_BEFORE;
  if (dataset.coversStated) return { from, to: dataset.covers.to, last: dataset.covers.to };
  const columns = [coverage.from, coverage.to, localities.from, localities.to];
  const last = endOfYear(columns.reduce(latestOf, dataset.covers.to));
  return { from, to: addMonths(last, LASTING_YEARS * 12), last };
}

/** Whether a day is one of these. */
export function isWithin(day: Day, { from, to }: Interval): boolean {
  return day >= from && day <= to;
}

/** The later of a day and the last of a column, open ends apart. */
function latestOf(last: Day, days: Int32Array): Day {
  return days.reduce((latest, day) => (day === EVER_AFTER ? latest : Math.max(latest, day)), last);
}

/** What must be said of states on these days: before the data on cells begin, after they end. */
export function dataNotes(dataset: Dataset, tables: CellTables, days: readonly Day[]): Note[] {
  const { from, to, last } = coveredByCells(dataset, tables);
  return [
    ...(from === EVER_BEFORE ? [cellNotes.noCoverage()] : []),
    ...(days.some((day) => day < from) ? [cellNotes.beforeCoverage(isoDay(from))] : []),
    ...(days.some((day) => day > last && day <= to) ? [cellNotes.takenToLast(isoDay(last))] : []),
    ...(days.some((day) => day > to) ? [cellNotes.afterData(isoDay(to))] : []),
  ];
}
