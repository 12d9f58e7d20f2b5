import type { Dataset } from '@ketnap/core';
import type { CompareBlock } from '../document/compare-block.ts';

const OF_COUNTS = ['quotaAttainment/admitted'];
const OF_TARGETS = ['quotaAttainment/target', 'quotaAttainment/attainment'];
const OF_YEARS = ['quotaAttainment/years_met'];
const OF_LOCALITIES = ['mergedCells/own_share?~as=pair', 'mergedCells/merged_cells'];
const OF_SOURCES = ['admitted', 'share', 'unknown'].map((measure) => `sourceBreakdown/${measure}`);

/** What is compared where nobody has chosen measures: those for which the dataset has tables. */
export function comparedMeasures(by: CompareBlock['by'], dataset: Dataset): readonly string[] {
  if (by === 'source') return OF_SOURCES;
  const hasTargets = dataset.targets.length > 0;
  return [
    ...OF_COUNTS,
    ...(hasTargets ? OF_TARGETS : []),
    ...(hasTargets && by !== 'day' ? OF_YEARS : []),
    ...(hasTargets && by === 'day' ? ['quotaAttainment/pace'] : []),
    ...(dataset.localities ? OF_LOCALITIES : []),
  ];
}
