/** What a sheet was made from. Units are told by their names, a cell's with that of the commune above it. */
export interface OfficeTruth {
  /** Figures that must be read: unit, first day, last day, source or null, count. */
  readonly totals: readonly TotalTruth[];
  /** Figures that are true, and may be read as well. */
  readonly alsoTrue: readonly TotalTruth[];
  readonly targets: readonly TargetTruth[];
  /** Targets of units above others that are the sums of theirs: they may be read as well. */
  readonly sumTargets: readonly TargetTruth[];
  /** Numbers of members that are true on a day, and may be read. */
  readonly members: readonly MemberTruth[];
  /** A village and the cell in which its members meet; null where they meet in none. */
  readonly meetings: readonly (readonly [village: string, cell: string | null])[];
  /** Unit, day, sex or null where the sheet does not tell it. */
  readonly admissions: readonly (readonly [unit: string, day: string, women: string | null])[];
}

export type TotalTruth = readonly [
  unit: string,
  from: string,
  to: string,
  source: string | null,
  admitted: number,
];

/** The last number is the upper end of a range. */
export type TargetTruth = readonly [unit: string, year: number, target: number, to?: number];

export type MemberTruth = readonly [unit: string, on: string, members: number];

export const NOTHING: OfficeTruth = {
  totals: [],
  alsoTrue: [],
  targets: [],
  sumTargets: [],
  members: [],
  meetings: [],
  admissions: [],
};
