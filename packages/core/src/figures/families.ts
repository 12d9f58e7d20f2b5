import type { AnalysisKind } from '../analyses/kinds.ts';
import type { FigureFamily } from './evidence.ts';
import {
  eliminatedOnFamily,
  eliminationsFamily,
  mergedCellsFamily,
  remainingLocalitiesFamily,
} from './rows/cells.ts';
import { quotaFamily } from './rows/quota.ts';
import { sourceBreakdownFamily, sourceIntersectionsFamily } from './rows/sources.ts';
import { compareTermsFamily, trendFamily } from './rows/trends.ts';

/** How the figures of every analysis come about. */
export const families: { readonly [Kind in AnalysisKind]: FigureFamily<Kind> } = {
  quotaAttainment: quotaFamily,
  sourceBreakdown: sourceBreakdownFamily,
  sourceIntersections: sourceIntersectionsFamily,
  mergedCells: mergedCellsFamily,
  eliminations: eliminationsFamily,
  eliminatedOn: eliminatedOnFamily,
  remainingLocalities: remainingLocalitiesFamily,
  trend: trendFamily,
  compareTerms: compareTermsFamily,
};
