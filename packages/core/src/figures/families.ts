import type { AnalysisKind } from '../analyses/kinds.ts';
import type { FigureFamily } from './evidence.ts';
import {
  eliminatedOnFamily,
  eliminationCountsFamily,
  eliminationsFamily,
  mergedCellsFamily,
  remainingLocalitiesFamily,
} from './rows/cells.ts';
import { quotaFamily } from './rows/quota.ts';
import { unitsByStatusFamily } from './rows/units-by-status.ts';
import { sourceBreakdownFamily, sourceIntersectionsFamily } from './rows/sources.ts';
import { compareTermsFamily, trendFamily } from './rows/trends.ts';

/** How the figures of every analysis come about. */
export const families: { readonly [Kind in AnalysisKind]: FigureFamily<Kind> } = {
  quotaAttainment: quotaFamily,
  unitsByStatus: unitsByStatusFamily,
  sourceBreakdown: sourceBreakdownFamily,
  sourceIntersections: sourceIntersectionsFamily,
  mergedCells: mergedCellsFamily,
  eliminations: eliminationsFamily,
  eliminationCounts: eliminationCountsFamily,
  eliminatedOn: eliminatedOnFamily,
  remainingLocalities: remainingLocalitiesFamily,
  trend: trendFamily,
  compareTerms: compareTermsFamily,
};
