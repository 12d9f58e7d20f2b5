import type { Dataset } from '../dataset/dataset.ts';
import type { Issue } from '../dataset/issue.ts';
import type { TableName } from '../dataset/tables.ts';
import { explainWords } from '../messages/explain.ts';
import type { Exclusion } from './explanation.ts';

/**
 * The rows of a table that are counted nowhere because of a fault, grouped by the kind of fault.
 *
 * @param used Gives the rows that are counted, from 0.
 * @param concerns Whether a faulty row might have belonged to the figure.
 */
export function leftOutRows(
  { tables, issues }: Dataset,
  table: TableName,
  used: () => Iterable<number>,
  concerns: (row: number) => boolean,
): Exclusion[] {
  const errors = issues.filter((issue) => issue.table === table && issue.severity === 'error');
  if (errors.length === 0) return [];
  const isUsed = new Uint8Array(tables[table]?.numRows() ?? 0);
  for (const row of used()) isUsed[row] = 1;
  const firstErrors = firstByRow(errors);
  const rowsOfCode = new Map<string, number[]>();
  isUsed.forEach((known, row) => {
    if (known === 1 || !concerns(row)) return;
    const code = firstErrors.get(row)?.code ?? UNLISTED;
    const rows = rowsOfCode.get(code) ?? [];
    if (rows.push(row) === 1) rowsOfCode.set(code, rows);
  });
  return [...rowsOfCode].map(([code, rows]) => {
    const first = firstErrors.get(rows[0]!);
    const reason = first
      ? explainWords.faulty(first.message, rows.length - 1)
      : explainWords.faultUnlisted;
    return exclusion(code, table, rows, reason);
  });
}

/** Rows of a table that a figure leaves out, with the reason. `rows` count from 0. */
export function exclusion(
  code: string,
  table: TableName,
  rows: readonly number[],
  reason: Exclusion['reason'],
): Exclusion {
  return { code, reason, table, count: rows.length, rows: rows.map((row) => row + 1) };
}

/** Stands for the code of faults that are too many to be listed one by one. */
const UNLISTED = 'left_out';

/** Per row (from 0) the first error that names it. */
function firstByRow(errors: readonly Issue[]): Map<number, Issue> {
  const found = new Map<number, Issue>();
  for (const issue of errors)
    if (issue.row !== null && !found.has(issue.row - 1)) found.set(issue.row - 1, issue);
  return found;
}
