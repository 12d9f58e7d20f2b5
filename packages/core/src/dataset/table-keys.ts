import type { TableName } from './tables.ts';

/** The columns that together say which row of a table it is. Of admissions the id, where they have one. */
export const tableKeys: Readonly<Record<TableName, readonly string[]>> = {
  units: ['unit_id'],
  successions: ['from_unit_id', 'to_unit_id', 'effective_on'],
  terms: ['term_id'],
  targets: ['unit_id', 'term_id', 'year', 'adopted_on', 'set_by'],
  sources: ['source_id'],
  admissions: ['admission_id'],
  totals: ['unit_id', 'from', 'to', 'source_id'],
  localities: ['locality_id'],
  cell_coverage: ['locality_id', 'cell_id', 'from'],
  members: ['unit_id', 'on'],
  candidates: ['candidate_id'],
};
