import type { BlockBase } from './block-base.ts';

/** Measures of several units, terms, sources or days beside one another. */
export interface CompareBlock extends BlockBase {
  readonly type: 'compare';
  readonly by: 'unit' | 'term' | 'source' | 'day';
  /** Ids, or ISO days. */
  readonly of: readonly string[];
  /** Live figures without the braces, e.g. `quotaAttainment/attainment`. */
  readonly measures: readonly string[];
}
