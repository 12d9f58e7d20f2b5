import type { Analyses, AnalysisKind } from '../analyses/kinds.ts';
import { requireKind } from '../analyses/option-types.ts';
import type { Measure, MeasuresOf } from './measure.ts';
import {
  eliminatedOnMeasures,
  eliminationCountMeasures,
  eliminationMeasures,
  mergedCellsMeasures,
  remainingMeasures,
} from './measures/cells.ts';
import { quotaMeasures, unitsByStatusMeasures } from './measures/quota.ts';
import { intersectionMeasures, sourceMeasures } from './measures/sources.ts';
import { compareTermsMeasures, trendMeasures } from './measures/trends.ts';

const measures: { readonly [Kind in AnalysisKind]: MeasuresOf<Analyses[Kind]['rows'][number]> } = {
  quotaAttainment: quotaMeasures,
  unitsByStatus: unitsByStatusMeasures,
  sourceBreakdown: sourceMeasures,
  sourceIntersections: intersectionMeasures,
  mergedCells: mergedCellsMeasures,
  eliminations: eliminationMeasures,
  eliminationCounts: eliminationCountMeasures,
  eliminatedOn: eliminatedOnMeasures,
  remainingLocalities: remainingMeasures,
  trend: trendMeasures,
  compareTerms: compareTermsMeasures,
};

/**
 * What every column of an analysis's rows means, in the order of the columns.
 *
 * @throws KetnapError `unknown_analysis`
 */
export function measuresOf(kind: AnalysisKind): Readonly<Record<string, Measure>> {
  return measures[requireKind(kind)];
}
