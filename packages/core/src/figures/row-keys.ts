import type { AnalysisKind } from '../analyses/kinds.ts';

/** Which columns find a row of an analysis, beside `unit_id`. */
export interface RowKey {
  readonly period: 'period' | 'on' | 'term_id';
  readonly further: readonly string[];
}

/** The columns that find a row, by analysis. */
export const rowKeys: Readonly<Record<AnalysisKind, RowKey>> = {
  quotaAttainment: { period: 'period', further: [] },
  unitsByStatus: { period: 'period', further: [] },
  sourceBreakdown: { period: 'period', further: ['source_id'] },
  sourceIntersections: { period: 'period', further: ['sources'] },
  mergedCells: { period: 'on', further: [] },
  eliminations: { period: 'on', further: ['cell_id', 'event'] },
  eliminationCounts: { period: 'period', further: [] },
  eliminatedOn: { period: 'on', further: [] },
  remainingLocalities: { period: 'on', further: ['locality_id'] },
  trend: { period: 'period', further: [] },
  compareTerms: { period: 'term_id', further: ['month'] },
};
