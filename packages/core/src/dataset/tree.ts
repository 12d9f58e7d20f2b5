import type { Day } from './days.ts';

/** Ends of time for validity and coverage without a first or last day. */
export const EVER_BEFORE: Day = -0x7fff_ffff;
export const EVER_AFTER: Day = 0x7fff_ffff;

/**
 * Units numbered so that a unit stands before all below it and its subtree is the one range
 * `unit .. end[unit]` (end excluded). Brothers keep the order of the table.
 */
export interface UnitTree {
  readonly size: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly levels: readonly string[];
  readonly codes: readonly (string | null)[];
  /** The unit above; -1 for a root. */
  readonly parent: Int32Array;
  readonly end: Int32Array;
  readonly validFrom: Int32Array;
  readonly validTo: Int32Array;
  /** Row in the table `units`, from 0. */
  readonly row: Int32Array;
  readonly indexOf: ReadonlyMap<string, number>;
}
