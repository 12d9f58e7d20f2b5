import type { AnyAnalysis, FigureValue } from '@ketnap/core';
import type { Sort } from '../document/sort.ts';
import { measureOf } from './measure-of.ts';

/**
 * An analysis with its rows in the order of a column; those without a value stand last, and those that
 * tie as before.
 *
 * @throws KetnapError `unknown_measure`
 */
export function sortedRows(analysis: AnyAnalysis, { by, descending = false }: Sort): AnyAnalysis {
  measureOf(analysis.kind, by);
  const valueOf = (row: object) => (row as Readonly<Record<string, FigureValue>>)[by] ?? null;
  const rows = [...analysis.rows].sort((one, other) => {
    const [left, right] = [valueOf(one), valueOf(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return descending ? compared(right, left) : compared(left, right);
  });
  return { ...analysis, rows } as AnyAnalysis;
}

const names = new Intl.Collator('vi');

function compared(one: NonNullable<FigureValue>, other: NonNullable<FigureValue>): number {
  if (typeof one === 'string' && typeof other === 'string') return names.compare(one, other);
  return Number(one) - Number(other);
}
