/** A chart of units that is opened further down the tree, for looking: it is no part of the notebook. */
export interface Drill {
  /** The id of the block that is opened. */
  readonly block: string;
  /** The id of the unit into which one looks. */
  readonly unit: string;
}

/** How far a block is opened. */
export interface BlockDrill {
  /** From the block's own unit down to the one that is looked into. */
  readonly path: readonly { readonly id: string; readonly name: string }[];
  /** Where no unit lies below: the addresses of the figures whose rows are the next step; else null. */
  readonly rowsOf: readonly string[] | null;
}
