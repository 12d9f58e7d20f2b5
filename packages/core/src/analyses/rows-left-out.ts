import type { Dataset } from '../dataset/dataset.ts';
import type { TableName } from '../dataset/tables.ts';
import { leftOutNote } from '../messages/left-out-note.ts';
import type { Note } from './analysis.ts';
import type { optionTable } from './options.ts';

const counted = ['admissions', 'totals'] as const;
const judged = ['units', 'terms', 'targets', 'members', ...counted] as const;
const cells = ['units', 'localities', 'cell_coverage'] as const;

/** The tables that the figures of an analysis rest on. */
const tablesOf: Readonly<Record<keyof typeof optionTable, readonly TableName[]>> = {
  quotaAttainment: judged,
  unitsByStatus: judged,
  sourceBreakdown: ['units', 'terms', 'sources', ...counted],
  sourceIntersections: ['units', 'terms', 'sources', ...counted],
  mergedCells: cells,
  eliminations: cells,
  eliminationCounts: cells,
  eliminatedOn: cells,
  remainingLocalities: cells,
  trend: ['units', 'terms', ...counted],
  compareTerms: ['units', 'terms', ...counted],
};

/** A note of the rows of the analysis's tables that errors kept out of its figures. */
export function rowsLeftOut(
  { leftOut, admissions }: Dataset,
  kind: keyof typeof optionTable,
): Note[] {
  const found = leftOut.filter(
    // Where there are records, forms are not counted, so their faults cost no figure anything.
    ({ table }) => tablesOf[kind].includes(table) && !(table === 'totals' && admissions),
  );
  return found.length === 0 ? [] : [leftOutNote(found)];
}
