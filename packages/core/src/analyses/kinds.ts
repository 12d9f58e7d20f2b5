import type { CompareTerms } from './compare-terms.ts';
import type { EliminatedOn } from './eliminated-on.ts';
import type { EliminationCounts } from './elimination-counts.ts';
import type { Eliminations } from './eliminations.ts';
import type { SourceIntersections } from './intersections.ts';
import type { MergedCells } from './merged-cells.ts';
import type { QuotaAttainment } from './quota.ts';
import type { RemainingLocalities } from './remaining-localities.ts';
import type { SourceBreakdown } from './sources.ts';
import type { Trend } from './trend.ts';
import type { UnitsByStatus } from './units-by-status.ts';

/** Every analysis by its function's name. */
export interface Analyses {
  quotaAttainment: QuotaAttainment;
  unitsByStatus: UnitsByStatus;
  sourceBreakdown: SourceBreakdown;
  sourceIntersections: SourceIntersections;
  mergedCells: MergedCells;
  eliminations: Eliminations;
  eliminationCounts: EliminationCounts;
  eliminatedOn: EliminatedOn;
  remainingLocalities: RemainingLocalities;
  trend: Trend;
  compareTerms: CompareTerms;
}

export type AnalysisKind = keyof Analyses;
export type AnyAnalysis = Analyses[AnalysisKind];
