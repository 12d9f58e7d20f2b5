import type { ScopeOverride } from './scope.ts';

/** What every block has. */
export interface BlockBase {
  /** Random, never used again in its notebook, not even after the block is gone. */
  readonly id: string;
  /** Only what differs from the notebook's scope. */
  readonly scope?: ScopeOverride;
  /** Not ready: never exported. */
  readonly draft?: true;
}
