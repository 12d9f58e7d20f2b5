import type { AnalysisKind } from '@ketnap/core';
import type { BlockBase } from './block-base.ts';

/** A chart in Vega-Lite by its author's hand, over the rows of analyses by name. */
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
