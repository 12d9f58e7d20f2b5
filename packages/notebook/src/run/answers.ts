import type { AnalysisKind } from '@ketnap/core';
import type { Dimension } from '../selection.ts';

/** What an analysis can be asked about, beside units: every one answers to one unit or to several. */
export interface Answers {
  /** The periods of the calendar that it counts by. */
  readonly periods: 'years' | 'all';
  /** Its option that takes one source, or several; none where it does not count by source. */
  readonly source?: 'source' | 'sources';
  /** The columns by which its rows are chosen. */
  readonly rows?: Readonly<Partial<Record<Dimension, string>>>;
}

/** To what each analysis answers when something is selected. */
export const answers: Readonly<Record<AnalysisKind, Answers>> = {
  quotaAttainment: { periods: 'years' },
  unitsByStatus: { periods: 'years' },
  sourceBreakdown: { periods: 'all', source: 'sources' },
  sourceIntersections: { periods: 'all', source: 'sources' },
  mergedCells: { periods: 'all' },
  eliminations: { periods: 'all', rows: { cause: 'cause' } },
  eliminationCounts: { periods: 'all' },
  eliminatedOn: { periods: 'all' },
  remainingLocalities: { periods: 'all', rows: { state: 'state' } },
  trend: { periods: 'all', source: 'source' },
  compareTerms: { periods: 'all' },
};
