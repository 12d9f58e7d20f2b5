import { table, type ColumnTable } from 'arquero';
import { measuresOf } from '../figures/measures-of.ts';
import type { AnyAnalysis } from './kinds.ts';

/**
 * The rows of an analysis as an Arquero table, to carry on with: every column, also where there are no
 * rows. Days stay ISO text, missing numbers null.
 */
export function toTable(analysis: AnyAnalysis): ColumnTable {
  const rows = analysis.rows as readonly unknown[] as readonly Readonly<Record<string, unknown>>[];
  const names = Object.keys(measuresOf(analysis.kind));
  return table(names.map((name) => [name, rows.map((row) => row[name])]));
}
