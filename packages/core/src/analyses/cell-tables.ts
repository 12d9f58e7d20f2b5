import type { Coverage, Dataset, Localities } from '../dataset/dataset.ts';
import { type Day, isoDay } from '../dataset/days.ts';
import { cellErrors, cellNotes } from '../messages/cell-notes.ts';
import { countNotes } from '../messages/count-notes.ts';
import type { Note } from './analysis.ts';
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

/** What must be said of states on these days: before the data on cells begin, after they end. */
export function dataNotes(
  dataset: Dataset,
  { coverage }: CellTables,
  days: readonly Day[],
): Note[] {
  const notes: Note[] = [];
  const first = firstCoverage(coverage);
  if (first === null) notes.push(cellNotes.noCoverage());
  else if (days.some((day) => day < first)) notes.push(cellNotes.beforeCoverage(isoDay(first)));
  const { covers, coversStated } = dataset;
  if (coversStated && days.some((day) => day > covers.to))
    notes.push(cellNotes.afterData(isoDay(covers.to)));
  return notes;
}
