import type { Message, QuotaAttainment, QuotaRow } from '@ketnap/core';
import { bothDays } from './messages/shared.ts';

/** What a mark of attainment tells. */
export const COLUMNS = ['admitted', 'target', 'attainment', 'gap', 'status'] as const;

/** Of each unit, the row of its last period. */
export function latestRows({ rows }: QuotaAttainment): QuotaRow[] {
  return [...new Map(rows.map((row) => [row.unit_id, row])).values()];
}

/** From the first day counted to the last. */
export function daysOf(
  rows: readonly { readonly from: string; readonly to: string }[],
): Message | null {
  const [first] = rows;
  if (!first) return null;
  const from = rows.reduce((day, row) => (row.from < day ? row.from : day), first.from);
  const to = rows.reduce((day, row) => (row.to > day ? row.to : day), first.to);
  return bothDays(from, to);
}
