import type { ExactValue } from '@ketnap/core';

/** The figures of a notebook as they stood at one time, and what they were computed from. */
export interface Frozen {
  readonly id: string;
  readonly name: string;
  /** ISO. */
  readonly at: string;
  /** SHA-256 of the notebook's text without what was frozen. */
  readonly documentHash: string;
  readonly data: FrozenData;
  /** The version of core that computed them. */
  readonly core: string;
  readonly figures: readonly FrozenFigure[];
}

export interface FrozenData {
  /** SHA-256 of the tables' hashes, sorted. */
  readonly fingerprint: string;
  /** SHA-256 of each table's rows, by table. */
  readonly tables: Readonly<Record<string, string>>;
  /** First and last day, ISO. */
  readonly covers: { readonly from: string; readonly to: string };
}

/**
 * Its address, its value and what was shown. The title of a chart, which states a finding, has the id of its block
 * with a `#` before it for an address.
 */
export type FrozenFigure = readonly [address: string, value: ExactValue, text: string];
