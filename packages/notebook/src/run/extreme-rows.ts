import type { AnalysisKind, AnyAnalysis, FigureValue, Reference } from '@ketnap/core';
import { notebookErrors } from '../messages/notebook.ts';
import { measureOf } from './measure-of.ts';

/** A row of an analysis, by column. */
export type Row = AnyAnalysis['rows'][number] & Readonly<Record<string, FigureValue>>;

/**
 * The rows in which a measure is greatest or least: all that tie. Those without a value are passed over.
 *
 * @throws KetnapError `unknown_measure`, `unordered_measure` for one that holds words
 */
export function extremeRows(
  kind: AnalysisKind,
  rows: readonly Row[],
  { end, measure }: NonNullable<Reference['extreme']>,
): Row[] {
  if (measureOf(kind, measure).format === 'text')
    throw notebookErrors.unorderedMeasure(kind, measure);
  const valued = rows.filter((row) => row[measure] !== null);
  const best = valued.reduce<FigureValue>((found, row) => {
    const value = row[measure]!;
    if (found === null) return value;
    return (end === 'max' ? value > found : value < found) ? value : found;
  }, null);
  return valued.filter((row) => row[measure] === best);
}
