import { isolated } from '../messages/isolated.ts';
import type { AnyAnalysis } from './kinds.ts';

/** Columns that hold names; what finds a row, such as an id, is no name. */
const NAMES = ['unit', 'locality', 'source', 'source_en', 'term'];

/**
 * The analysis with names that may stand in sentences, see {@link isolated}: for whoever draws or tells its
 * rows. What finds a row stays, so that addresses made of them are the same; an analysis of ordinary names
 * is given back as it is. Tables and files take the rows as they were.
 */
export function withIsolatedNames<Some extends AnyAnalysis>(analysis: Some): Some {
  const rows = analysis.rows.map(withNames);
  return rows.some((row, at) => row !== analysis.rows[at]) ? { ...analysis, rows } : analysis;
}

function withNames<Row extends object>(row: Row): Row {
  const changed = NAMES.flatMap((column) => {
    const name: unknown = Reflect.get(row, column);
    if (typeof name !== 'string') return [];
    const apart = isolated(name);
    return apart === name ? [] : [[column, apart] as const];
  });
  return changed.length === 0 ? row : { ...row, ...Object.fromEntries(changed) };
}
