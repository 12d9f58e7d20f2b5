import type { BlockBase } from './block-base.ts';

/** A strip of large figures. */
export interface FiguresBlock extends BlockBase {
  readonly type: 'figures';
  readonly figures: readonly FigureItem[];
}

export interface FigureItem {
  /** A live figure without the braces, e.g. `quotaAttainment/admitted`. */
  readonly figure: string;
  /** Default: the measure's label. */
  readonly label?: string;
  /** A line of prose under it, which may hold live figures. */
  readonly detail?: string;
}
