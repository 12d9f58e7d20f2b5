import type { ColumnTable } from 'arquero';
import type { Day } from './days.ts';
import type { Issue } from './issue.ts';
import type { TableName } from './tables.ts';
import type { UnitTree } from './tree.ts';

/**
 * The tables of an office, checked and encoded for counting. Made by `createDataset`, never changed.
 * All indexes of units are positions in {@link UnitTree} order, all indexes of sources positions in
 * `sources`.
 */
export interface Dataset {
  /** The tables as they came in, as Arquero tables: every row, also those with faults. */
  readonly tables: Readonly<Partial<Record<TableName, ColumnTable>>>;
  /** Everything found wrong, errors first within each table. */
  readonly issues: readonly Issue[];
  /** The rows that cannot be used, by table; of a table without such rows nothing. */
  readonly leftOut: readonly LeftOutRows[];
  /** First and last day that the admissions (or totals) speak of. */
  readonly covers: Interval;
  /** True where the data package said what it covers; false where it was read off the rows. */
  readonly coversStated: boolean;
  readonly units: UnitTree;
  readonly terms: readonly Term[];
  readonly targets: readonly Target[];
  readonly sources: readonly Source[];
  /** Null where the office holds forms only. */
  readonly admissions: Admissions | null;
  /** Null where the office holds records; both may be there, then records count. */
  readonly totals: Totals | null;
  readonly localities: Localities | null;
  readonly coverage: Coverage | null;
  readonly members: readonly HeadCount[];
  readonly successions: readonly Succession[];
}

/** Rows of a table that are counted nowhere because of errors. */
export interface LeftOutRows {
  readonly table: TableName;
  readonly count: number;
  /** The codes of the errors that cost them, each once. */
  readonly codes: readonly string[];
}

/** Days from the first to the last, both included. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

export interface Term extends Interval {
  readonly id: string;
  readonly name: string;
  /**
   * First and last plan year: as given, else the calendar years with at least half their days in the
   * term. A term without any has its first one after its last.
   */
  readonly firstYear: number;
  readonly lastYear: number;
}

export interface Target {
  /** Row in the table `targets`, from 0. */
  readonly row: number;
  readonly unit: number;
  /** A term's id or a calendar year. */
  readonly period: { readonly term: string } | { readonly year: number };
  readonly target: number;
  readonly targetTo: number | null;
  readonly basis: 'count' | 'per_year' | 'share_of_members';
  readonly adoptedOn: Day | null;
  /** The unit that set it, where that is another than the unit itself; else null. */
  readonly setBy: string | null;
  readonly resolution: string | null;
}

export interface Source {
  readonly id: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly column: string;
  readonly value: string;
  readonly sensitive: boolean;
}

/** The sound admissions, sorted by unit in tree order (stable), so that a subtree is one range. */
export interface Admissions {
  readonly size: number;
  /** `start[unit] .. start[unit + 1]` are the rows of the unit itself. Length: units + 1. */
  readonly start: Int32Array;
  /** Row in the table `admissions`, from 0. */
  readonly row: Int32Array;
  readonly count: Int32Array;
  /** Days by meaning; NO_DAY where unknown. Columns that the table lacks are null. */
  readonly days: {
    readonly admitted_on: Int32Array;
    readonly decided_on: Int32Array | null;
    readonly ceremony_on: Int32Array | null;
    readonly recognised_on: Int32Array | null;
  };
  /** Which combination of source states a row has: an index into `combinations`. */
  readonly combination: Int32Array;
  readonly combinations: Combinations;
}

/** The combinations of source states that occur, each once. */
export interface Combinations {
  readonly size: number;
  /** `states[combination * sources.length + source]`. */
  readonly states: Uint8Array;
}

/** State of one source in one admission. */
export const NO = 0;
export const YES = 1;
export const UNKNOWN = 2;

export interface Totals {
  readonly size: number;
  /** Row in the table `totals`, from 0. */
  readonly row: Int32Array;
  readonly unit: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Source, or -1 for all admissions. */
  readonly source: Int32Array;
  readonly admitted: Float64Array;
}

export interface Localities {
  readonly size: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly unit: Int32Array;
  /** Days of existence; open ends are EVER_BEFORE and EVER_AFTER. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly row: Int32Array;
}

/**
 * Which locality's members meet in which cell, sorted by cell, then locality, then `from`. Spells of
 * one locality in one cell are united where they touch or overlap and cut to the locality's existence.
 */
export interface Coverage {
  readonly size: number;
  readonly cellIds: readonly string[];
  readonly cell: Int32Array;
  readonly locality: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** First row of the table `cell_coverage` behind the spell, from 0. */
  readonly row: Int32Array;
}

export interface HeadCount {
  readonly row: number;
  readonly unit: number;
  readonly on: Day;
  readonly members: number;
}

export interface Succession {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly effectiveOn: Day;
  readonly share: number;
}
