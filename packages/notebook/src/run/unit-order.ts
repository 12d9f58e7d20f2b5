import { KetnapError, type AnyAnalysis } from '@ketnap/core';
import type { Sort } from '../document/sort.ts';
import type { Run } from './run.ts';
import { sortedRows } from './sorted-rows.ts';

/**
 * The order in which every chart shows units that has none of its own: the highest attainment of their
 * targets first. None where there are no targets to attain, and units stand as in
 * their list.
 */
export function unitOrder(run: Run, own: Readonly<Record<string, unknown>>): readonly string[] {
  const chosen = Object.entries(own).filter(([name]) => ['units', 'under', 'level'].includes(name));
  try {
    const quota = run.aside().analysis('quotaAttainment', {
      ...run.parts(own),
      ...Object.fromEntries(chosen),
    });
    return orderedIds(quota, 'unit_id', { by: 'attainment', descending: true });
  } catch (error) {
    if (!(error instanceof KetnapError)) throw error;
    return [];
  }
}

/** The ids of an analysis's rows in an order; of rows with one id the last counts. */
export function orderedIds(analysis: AnyAnalysis, column: string, sort: Sort): readonly string[] {
  const idOf = (row: object) => String((row as Readonly<Record<string, unknown>>)[column]);
  const rows: object[] = [...new Map(analysis.rows.map((row) => [idOf(row), row])).values()];
  if (sort.by === 'tree') return rows.map(idOf);
  const last = { ...analysis, rows } as AnyAnalysis;
  return sortedRows(last, sort).rows.map(idOf);
}
