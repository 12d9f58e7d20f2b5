import type { Dataset } from '../dataset/dataset.ts';
import { compareTerms } from './compare-terms.ts';
import { eliminatedOn } from './eliminated-on.ts';
import { eliminationCounts } from './elimination-counts.ts';
import { eliminations } from './eliminations.ts';
import { sourceIntersections } from './intersections.ts';
import { mergedCells } from './merged-cells.ts';
import type { Analyses, AnalysisKind } from './kinds.ts';
import { requireKind } from './option-types.ts';
import { quotaAttainment } from './quota.ts';
import { remainingLocalities } from './remaining-localities.ts';
import { sourceBreakdown } from './sources.ts';
import { trend } from './trend.ts';
import { unitsByStatus } from './units-by-status.ts';

const functions: {
  readonly [Kind in AnalysisKind]: (
    dataset: Dataset,
    options: Analyses[Kind]['options'],
  ) => Analyses[Kind];
} = {
  quotaAttainment,
  unitsByStatus,
  sourceBreakdown,
  sourceIntersections,
  mergedCells,
  eliminations,
  eliminationCounts,
  eliminatedOn,
  remainingLocalities,
  trend,
  compareTerms,
};

/**
 * Calls an analysis by its name, for those who have name and options from a file or a command line.
 *
 * @param options Checked by name and type by the analysis itself. Default: none.
 * @throws KetnapError `unknown_analysis`, `unknown_option`, `bad_option`, and what the analysis throws
 */
export function compute<Kind extends AnalysisKind>(
  dataset: Dataset,
  kind: Kind,
  options: Analyses[Kind]['options'] | Readonly<Record<string, unknown>> = {},
): Analyses[Kind] {
  const run = functions[requireKind(kind) as Kind];
  return run(dataset, options as Analyses[Kind]['options']);
}
