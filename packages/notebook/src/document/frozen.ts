/** The figures of a notebook as they stood at one time, and what they were computed from. */
export interface Frozen {
  readonly id: string;
  readonly name: string;
  /** ISO. */
  readonly at: string;
  /** SHA-256 of the notebook's text. */
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

/** Its address, its value and what was shown. */
export type FrozenFigure = readonly [address: string, value: ExactValue, text: string];

/** A whole number, a ratio of two, a day or a word; null where there was none. */
export type ExactValue = number | readonly [numerator: number, denominator: number] | string | null;
