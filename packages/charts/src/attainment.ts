import type { Message, QuotaAttainment, QuotaRow } from '@ketnap/core';
import { bothDays } from './messages/shared.ts';

/** What a mark of attainment tells. */
export const COLUMNS = ['admitted', 'target', 'attainment', 'gap', 'status'] as const;

/** Of each unit, the row of its last period. */
export function latestRows({ rows }: QuotaAttainment): QuotaRow[] {
  return [...new Map(rows.map((row) => [row.unit_id, row])).values()];
}

/** The highest attainment first; those without any last, and those that tie as before. */
export function byAttainment(rows: readonly QuotaRow[]): QuotaRow[] {
  return [...rows].sort((a, b) => (b.attainment ?? -1) - (a.attainment ?? -1));
}

/** Whether a row's target can be set against its count: neither is unknown, and the target is not 0. */
export function isJudged({ status, target }: QuotaRow): boolean {
  return status !== null && target !== null && target > 0;
}

/** Below its target, or without one above 0 to reach. */
export function isWeak(row: QuotaRow): boolean {
  return !isJudged(row) || row.status === 'not_met';
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
