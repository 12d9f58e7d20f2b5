import type { BlockBase } from './block-base.ts';

/** What has changed since figures were frozen, step by step. */
export interface BridgeBlock extends BlockBase {
  readonly type: 'bridge';
  /** The id of what was frozen. */
  readonly frozen: string;
  /** Frozen addresses, or live figures without the braces. Default: all that were frozen. */
  readonly figures?: readonly string[];
}
