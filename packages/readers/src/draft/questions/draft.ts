import type { Message } from '@ketnap/core';
import type { RowRole } from '../../layout/row-role.ts';
import type { Profile } from '../../profile/profile.ts';
import type { SheetRange } from '@ketnap/sheets';

/**
 * What would be read of some sheets, and why, before anything is: shown to a person, who confirms it or
 * changes its profile. Plain JSON.
 */
export interface Draft {
  /** What was given, its gaps filled by proposals; null where there is none. */
  readonly profile: Profile;
  readonly regions: readonly RegionDraft[];
  /** What has to be decided before anything is read. */
  readonly questions: readonly Question[];
  /** In what the files differ from the profile that was given. */
  readonly changes: readonly Message[];
}

/** A head and what stands under it: a sheet can hold several. */
export interface RegionDraft {
  readonly file: string;
  readonly sheet: string | null;
  readonly range: SheetRange;
  /** Index among the profile's forms. */
  readonly form: number;
  /** The lines above the head. */
  readonly title: readonly string[];
  /** Aligned with the form's head. */
  readonly columns: readonly ColumnDraft[];
  /** Rows of the body by what they are. */
  readonly rows: Readonly<Record<RowRole, number>>;
  /** What of the sheet is no part of any region, and why. */
  readonly ignored: readonly Ignored[];
}

export interface ColumnDraft {
  /** The sheet's column, from 0; null where it was made of group rows. */
  readonly column: number | null;
  /** Why the meaning is proposed. */
  readonly reason: Message;
  /** Whether the profile that was given says it. */
  readonly isKnown: boolean;
  /** Some of its values, as they are written. */
  readonly examples: readonly string[];
}

export interface Ignored {
  readonly file: string;
  readonly sheet: string | null;
  readonly range: SheetRange;
  readonly reason: Message;
  /** What stands there, shortened. */
  readonly text: string;
}

/** Something that is not guessed. */
export interface Question {
  /** The place in the profile that the answer fills: a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly kind: QuestionKind;
  readonly message: Message;
  /** What can be answered; null where any text, number or object of the place's type can. */
  readonly choices: readonly Choice[] | null;
  /** What seems likeliest; null where nothing does. */
  readonly proposal: unknown;
  /** What leaves the doubt, as it is written. */
  readonly examples: readonly string[];
}

export interface Choice {
  readonly value: unknown;
  readonly label: Message;
}

export type QuestionKind =
  | 'rows'
  | 'meaning'
  | 'day_order'
  | 'partial_days'
  | 'day_years'
  | 'decimal_mark'
  | 'dashes'
  | 'far_days'
  | 'other_days'
  | 'undone_rows'
  | 'sex_codes'
  | 'several_names'
  | 'font'
  | 'empty_ticks'
  | 'empty_units'
  | 'row'
  | 'merged'
  | 'unit'
  | 'sheet_unit'
  | 'level'
  | 'parent'
  | 'period'
  | 'term_days'
  | 'criterion';
