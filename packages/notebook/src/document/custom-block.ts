import type { AnalysisKind } from '@ketnap/core';
import type { BlockBase } from './block-base.ts';

/** A chart that its author wrote in Vega-Lite, over the rows of named analyses. */
export interface CustomBlock extends BlockBase {
  readonly type: 'custom';
  /** As written: it is checked when it is drawn. */
  readonly spec: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, CustomData>>;
}

export interface CustomData {
  readonly analysis: AnalysisKind;
  /** Added to what the scope gives. */
  readonly options?: Readonly<Record<string, unknown>>;
}
