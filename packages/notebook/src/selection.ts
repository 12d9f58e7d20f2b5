import type { Dimension } from '@ketnap/charts';

export type { Dimension };

/** What is selected in one block, for looking: it is no part of the notebook. */
export interface Selection {
  /** The id of the block in which it was selected. */
  readonly block: string;
  readonly dimension: Dimension;
  /** Ids of units or sources; periods of the calendar (`2018`, `2018-H1`, `2018-Q3`, `2018-05`); states, causes. */
  readonly values: readonly string[];
}

/** How a block stands to what is selected. */
export interface BlockSelection {
  /** What is selected in this block, which keeps all its rows; null where nothing is. */
  readonly own: Omit<Selection, 'block'> | null;
  /** What is selected in other blocks and this one's figures follow. */
  readonly follows: readonly Dimension[];
  /** What is selected in other blocks and this one's figures do not follow, each with the reason. */
  readonly ignores: readonly { readonly dimension: Dimension; readonly reason: string }[];
}
