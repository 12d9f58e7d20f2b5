import type { Frozen } from '../document/frozen.ts';
import type { FrozenTables } from './frozen-tables.ts';
import type { ShownFigures } from './shown-figures.ts';

/** What the blocks that tell changes need beside the data. */
export interface FrozenBeside {
  readonly kept: readonly Frozen[];
  readonly tables: readonly FrozenTables[];
  /** What the other blocks show, computed when it is first asked for. */
  readonly shown: () => ShownFigures;
}

export const NOTHING_FROZEN: FrozenBeside = {
  kept: [],
  tables: [],
  shown: () => ({ figures: new Map(), titles: new Map() }),
};
