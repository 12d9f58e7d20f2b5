import type { TwinUse } from '../profile/profile.ts';

/** How the rows of a form of figures hang together, once its columns are known. */
export interface RowTree {
  /** Per row the row above it, whose figures its own are a part of, or -1. */
  readonly parents: Int32Array;
  /** Of rows that give a part of a unit's figure (`Trong đó: Nữ`), the row of that unit. */
  readonly parts: ReadonlyMap<number, RowPart>;
  /** Rows of which a person has to say what they are: they give nothing until then. */
  readonly doubts: ReadonlyMap<number, RowDoubt>;
  /** Rows that hang on such a doubt: those that leave it, and those that may stand below them. */
  readonly pending: ReadonlySet<number>;
  /** Rows that write the same unit for the same period; absent while that has not been looked for. */
  readonly twins?: readonly TwinRows[];
}

/** Rows that write one unit for one period, of which the figures can be those of one unit only together. */
export interface TwinRows {
  /** The spelling of the unit. */
  readonly key: string;
  readonly rows: readonly number[];
  /** Whether they say the same in every column but running numbers. */
  readonly areAlike: boolean;
  /** What a person said that they are; null where nobody did. */
  readonly use: TwinUse | null;
}

export interface RowPart {
  /** The row of the unit, or of the sum, of which it is a part. */
  readonly of: number;
  /** The source that it counts; null where it was left out. */
  readonly source: string | null;
}

/** Why a row leaves a doubt: its number may sum the rows below or above it, or be a part of the unit above it; or its label names no unit but what is counted. */
export interface RowDoubt {
  readonly label: string;
  readonly why: 'below' | 'above' | 'sum' | 'part' | 'figure';
  /** What it is likeliest: a sum, a unit, or nothing to take, or what a new source's id is. */
  readonly proposal: 'sum' | 'unit' | 'left_out' | { readonly part: string };
}

/** The tree of rows that stand side by side. */
export function flatTree(size: number): RowTree {
  const parents = new Int32Array(size).fill(-1);
  return { parents, parts: new Map(), doubts: new Map(), pending: new Set() };
}
