import type { Message } from '../messages/message.ts';

/** What a figure must not be shown without: what was excluded, derived, estimated or partial. */
export interface Note {
  /** Names the kind of caveat, e.g. `summed_years`; stable, for programs. */
  readonly code: string;
  readonly message: Message;
  /** The units it speaks of, where it does not speak of all. */
  readonly units?: readonly string[];
  /** The period it speaks of, where it does not speak of all. */
  readonly period?: string;
  /** How many rows it speaks of, and the codes of their faults: of `rows_left_out`. */
  readonly count?: number;
  readonly codes?: readonly string[];
}

/**
 * The result of an analysis: plain JSON. `options` are the resolved ones, every default written out,
 * so that the same call can be made again.
 */
export interface Analysis<Kind extends string, Options, Row> {
  readonly kind: Kind;
  readonly options: Options;
  readonly rows: readonly Row[];
  readonly notes: readonly Note[];
}

/** Which units get rows; at most one of the three ways, else the roots. */
export interface UnitSelection {
  /** These units, in tree order, whether or not they exist in the period. */
  readonly units?: readonly string[];
  /** All units of this level that exist in the period … */
  readonly level?: string;
  /** … below this unit; alone: the units directly below it. */
  readonly under?: string;
}

/** Which of an admission's days counts. */
export type CountBy = 'admitted_on' | 'decided_on' | 'ceremony_on';

/** Lengths of a period within the calendar. */
export type Calendar = 'month' | 'quarter' | 'half_year' | 'year';

/** A share: 0..1 (above 1 for attainment). Null: there is none. */
export type Share = number | null;
