import type { AnalysisKind } from '@ketnap/core';
import type { BlockBase } from './block-base.ts';
import type { Sort } from './sort.ts';

export interface TableBlock extends BlockBase {
  readonly type: 'table';
  readonly title: string;
  readonly analysis: AnalysisKind;
  /** Added to what the scope gives. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Columns shown, in order. Default: all. */
  readonly columns?: readonly string[];
  /** The units directly below the scope's unit instead of the unit itself. Default false. */
  readonly parts?: boolean;
  /** With `parts`: the figures of the scope's unit itself beneath them. Default false. */
  readonly total?: boolean;
  /** Default: the analysis's own order. */
  readonly sort?: Sort;
}
