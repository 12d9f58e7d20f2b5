import {
  addressOf,
  formatAddress,
  formatColumn,
  measuresOf,
  type AnyAnalysis,
  type Language,
} from '@ketnap/core';
import { measureOf } from './measure-of.ts';
import type { LiveFigure, Table } from '../result.ts';

/**
 * The rows of an analysis written out. A value of a measure has the address that explains it; a value
 * of a column that only says which row it is (unit, period …) has none.
 *
 * @param columns which, in order. Default: all
 * @throws KetnapError `unknown_measure` for a column that the analysis lacks
 */
export function tableOf(
  analysis: AnyAnalysis,
  language: Language,
  columns: readonly string[] = Object.keys(measuresOf(analysis.kind)),
): Table {
  const measures = columns.map((name) => ({ name, measure: measureOf(analysis.kind, name) }));
  return {
    analysis,
    columns: measures.map(({ name, measure }) => ({
      name,
      label: measure.label[language],
      format: measure.format,
    })),
    rows: analysis.rows.map((row) =>
      measures.map(({ name, measure }): LiveFigure => ({
        text: formatColumn(measure, row, name, language),
        address: measure.dimension ? null : formatAddress(addressOf(analysis, row, name)),
      })),
    ),
  };
}
