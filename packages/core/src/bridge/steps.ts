import type { TableName } from '../dataset/tables.ts';

/**
 * What is replaced, one after the other: rows recorded since, rows withdrawn, rows corrected (their day, unit,
 * count and attributes in turn), targets, the units (tree and successions), how is counted (the day that
 * counts, the basis, what the sources mean), the time (the terms, the day and period asked for). Before them,
 * where another version of Ketnap computed what was frozen: its definitions.
 */
export type StepName =
  | 'definitions'
  | 'additions'
  | 'withdrawals'
  | 'corrections'
  | 'targets'
  | 'units'
  | 'method'
  | 'time';

/** The steps of every bridge, in order. */
export const stepNames = [
  'additions',
  'withdrawals',
  'corrections',
  'targets',
  'units',
  'method',
  'time',
] as const satisfies readonly StepName[];

/** Tables whose rows are recorded one by one. */
export const recordTables: readonly TableName[] = [
  'admissions',
  'totals',
  'localities',
  'cell_coverage',
  'members',
  'candidates',
];

/** Tables that are replaced whole, by step. */
export const wholeTables = {
  targets: ['targets'],
  units: ['units', 'successions'],
  method: ['sources'],
  time: ['terms'],
} as const satisfies Partial<Record<StepName, readonly TableName[]>>;

/** Options of an analysis that say how is counted; the others that can differ say when. */
export const methodOptions: readonly string[] = ['countBy', 'basis'];

/** Options of an analysis that say when. */
export const timeOptions: readonly string[] = ['asOf', 'from', 'to', 'on', 'term', 'years'];
