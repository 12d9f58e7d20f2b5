import type { TableName } from '@ketnap/core';
import type { Dashes } from '../values/dashes.ts';
import type {
  DayOrder,
  DayYears,
  DecimalMark,
  DoubtedRows,
  PartialDays,
  SeveralNames,
  SexCode,
} from '../values/styles.ts';
import type { Font } from '@ketnap/sheets';

/**
 * What a person has confirmed about files of the same form: plain JSON, kept and used again, so that next
 * month's file is read without questions. Null stands where something is undecided.
 */
export interface Profile {
  readonly format: 'ketnap-profile';
  /** 2 since 0.2, whose optional properties older versions do not know. */
  readonly version: 1 | 2;
  readonly forms: readonly Form[];
  /**
   * The unit's id for every way in which files write it, units above it first: `Xã Tân Cảnh › Thôn 1`.
   * Several ids: units that bore the name one after the other, then the one counts that existed on the
   * row's day. Empty: its rows are left out. Null: undecided.
   */
  readonly units: Readonly<Record<string, string | readonly string[] | null>>;
  /** Units that are made, as rows of the table `units`, because no table of units was given. */
  readonly newUnits: readonly NewUnit[];
  /** Sources that are made, as rows of the table `sources`. */
  readonly newSources: readonly NewSource[];
  /** Terms that are made, as rows of the table `terms`. */
  readonly newTerms: readonly NewTerm[];
}

/** A head, by which a form is known again, and what stands under it. */
export interface Form {
  /** The sheet on which it was confirmed, for people; null where the file had none. */
  readonly sheet: string | null;
  /**
   * For which fonts from before Unicode its texts were typed, or that they were read in the wrong encoding;
   * `unicode` where neither is so, although it seems so. Null where it is undecided, absent where there is no doubt.
   */
  readonly font?: Font | 'unicode' | null;
  /** Heads of the columns from left to right, merged ones joined: `Trong đó › Nữ`. */
  readonly head: readonly string[];
  /**
   * What a row is: `persons` (a person admitted), `figures` (counts by unit, criterion or year), `villages` (a
   * village and the cell in which its members meet), a table
   * of a dataset under its own column names, or `left_out`.
   */
  readonly rows: 'persons' | 'figures' | 'villages' | TableName | 'left_out' | null;
  /**
   * What the lines above it say that its persons or figures are, if not those admitted then: a table of the
   * same head whose lines say another thing is another form. Absent where they say nothing of the kind.
   */
  readonly list?: ListKind;
  /** One for each of `head`. */
  readonly columns: readonly ColumnUse[];
  /** The unit of all rows, where no column names one; null where one does, or where it is undecided. */
  readonly unit: string | null;
  /**
   * The period that figures are of: its days, a term, or `title`, as the lines above the head say it in
   * each file; null where it is undecided or where no column needs it.
   */
  readonly period: Period | 'title' | null;
  /** What an empty sheet cell means in a column of ticks; null where it is undecided or there is none. */
  readonly emptyTicks: 'no' | 'unknown' | null;
  /**
   * Whether an empty sheet cell in the column of units is the unit above, as where it is written once for
   * several rows. Null where it is undecided, absent where none is empty.
   */
  readonly emptyUnits?: 'above' | 'none' | null;
  /**
   * What rows of figures are, by their label, where their words and numbers leave a doubt. Null where it is
   * undecided, absent where there is none.
   */
  readonly rowUses?: Readonly<Record<string, RowUse | null>>;
  /**
   * What rows of figures are that write the same unit for the same period, by its spelling. Null where it is
   * undecided, absent where no unit is written twice.
   */
  readonly twinRows?: Readonly<Record<string, TwinUse | null>>;
  /** What each row of a form by criteria counts, by its label; empty for any other. */
  readonly criteria: Readonly<Record<string, Meaning | null>>;
}

/**
 * What persons a list holds, or whom figures count, if not those admitted: planned or proposed to be, recognised
 * as full members, moved, no longer members, decorated, trained; or members whenever they were admitted. Figures
 * may also be scaled: in hundreds or percent.
 */
export type ListKind =
  'scaled' | 'planned' | 'official' | 'moved' | 'left_party' | 'decorated' | 'trained' | 'members';

/**
 * What a row of figures is: a unit with figures of its own, the sum of other rows (checked, not counted), not
 * taken, or the part of a source in the figures of the unit above it.
 */
export type RowUse = 'unit' | 'sum' | 'left_out' | { readonly part: string };

/**
 * What rows are that write the same unit for the same period: so many units, of which the second is called
 * `Thôn 1 (2)`; one unit whose figures are added up; the same row again, taken once; or not taken.
 */
export type TwinUse = 'apart' | 'together' | 'once' | 'left_out';

export interface ColumnUse {
  readonly meaning: Meaning | null;
  /** How the days of the column are written; null where it is undecided; absent where it holds none. */
  readonly dayOrder?: DayOrder | null;
  /**
   * Whether a program took date and month of its real days for one another, as it does with texts of the
   * other order. Null where it seems so and is undecided; absent where nothing seems so.
   */
  readonly swappedDays?: boolean | null;
  /**
   * What becomes of rows whose day lies far from all others or where none can be yet. Null where it is
   * undecided, absent where no day does.
   */
  readonly farDays?: DoubtedRows | null;
  /**
   * What becomes of rows whose day is of another period than the lines above the list say, where most are.
   * Null where it is undecided, absent where most are of theirs.
   */
  readonly otherDays?: DoubtedRows | null;
  /**
   * What becomes of rows of which this column says that the admission was undone, has not come about, or is a
   * slip. Null where it is undecided, absent where it says so of none.
   */
  readonly undoneRows?: DoubtedRows | null;
  /**
   * What the signs of a column of sexes mean that are no word: `1`, `0`, `x`. Null where it is undecided,
   * absent where all of its values are words.
   */
  readonly codes?: Readonly<Record<string, SexCode>> | null;
  /**
   * What becomes of rows in whose column of names several persons stand in one sheet cell. Null where it is
   * undecided, absent where none does.
   */
  readonly severalNames?: SeveralNames | null;
  /**
   * Of which year days without one are: as the row of their group or the lines above say, one year for all, or
   * their rows are left out. Null where it is undecided, absent where there is none.
   */
  readonly dayYears?: DayYears | null;
  /** What becomes of `6/2020` and `2020` in it. Absent where there are none. */
  readonly partialDays?: PartialDays | null;
  /** Which sign its numbers have before their decimals. Absent where no number leaves a doubt. */
  readonly decimalMark?: DecimalMark | null;
  /** What dashes in a column of figures stand for. Null where it is undecided, absent where there is none. */
  readonly dashes?: Dashes | null;
  /**
   * What becomes of a number in a sheet cell merged over the rows of several units: it is left out, that of the
   * unit above them, or of each of them; and of a number or tick merged over several persons: it is left out, of
   * each of them, or of the first. Null where it is undecided, absent where there is none.
   */
  readonly mergedNumbers?: MergedNumbers | null;
}

export type MergedNumbers = 'left_out' | 'above' | 'each' | 'first';

/** What the values of a column (or of a form's row) are. */
export type Meaning =
  | { readonly is: 'unit' }
  /** A day of a person: a column of the table `admissions`. */
  | {
      readonly is: 'day';
      readonly column: DayColumn;
      /** Where three columns (or two) hold one day: which part of it this one holds. Absent: all of it. */
      readonly part?: DayPart;
    }
  | { readonly is: 'count' }
  /** What names the row: an id, a number of a card. */
  | { readonly is: 'id' }
  /** Whether a person is of a source: ticks, yes and no, or words that tell it. */
  | { readonly is: 'source'; readonly source: string }
  /** A further column of the table `admissions`, taken as text. */
  | { readonly is: 'attribute'; readonly column: string }
  /** The column for men or for women: a birth date or tick in it tells the sex. */
  | { readonly is: 'birth'; readonly sex: 'male' | 'female' }
  /** The labels of a form's rows. */
  | { readonly is: 'criterion' }
  /** Of which period the row's figures are: a year, a quarter, some months. Several columns say it together. */
  | { readonly is: 'period' }
  /** The name of a village, or of several, whose members meet in the row's cell. */
  | { readonly is: 'locality' }
  /** The first or last day on which they meet there. */
  | { readonly is: 'meeting_day'; readonly column: 'from' | 'to' }
  /** A count of admissions (of a source), or a target. */
  | {
      readonly is: 'figure';
      readonly measure: 'admitted' | 'target';
      /** Null: all admissions. */
      readonly source: string | null;
      readonly period: FigurePeriod;
    }
  /** The number of members of each row's unit on the first or last day of a period. */
  | { readonly is: 'members'; readonly period: FigurePeriod; readonly on: 'start' | 'end' }
  /** A column of the table that the form is. */
  | { readonly is: 'field'; readonly column: string }
  | { readonly is: 'left_out'; readonly why: LeftOut };

export type DayColumn = 'admitted_on' | 'decided_on' | 'ceremony_on' | 'recognised_on';

export type DayPart = 'day' | 'month' | 'year';

/**
 * Why a column or row is no data: a running number, a personal detail that no analysis needs, remarks, a
 * ratio or a sum of other columns (checked, not taken), a count on from the start of the year or term beside
 * the period's own, what is left of all without a part, something that counts no admissions, a target of a
 * part only, or because the person said so.
 */
export type LeftOut =
  | 'ordinal'
  | 'personal'
  | 'remark'
  | 'ratio'
  | 'sum'
  | 'running'
  | 'complement'
  | 'not_admissions'
  | 'part_target'
  | 'empty'
  | 'chosen';

/**
 * `sheet`: the form's, or the row's where a column says it; `previous`: the same a year before;
 * `year_to_date` and `term_to_date`: from the first day of its year or term to its last day; a calendar year
 * of its own; what words say, `Quý I` being that of the form's year; a whole term, by its id or its years
 * (`2015-2020`); or days from the first to the last, ISO.
 */
export type FigurePeriod =
  | 'sheet'
  | 'previous'
  | 'year_to_date'
  | 'term_to_date'
  | { readonly year: number }
  | { readonly said: string }
  | { readonly term: string }
  /** `ofTerm` while it is read: the term that the days are those of. */
  | { readonly from: string; readonly to: string; readonly ofTerm?: string };

/** A term, or days from the first to the last, ISO. With `term` and `to`: the term's part up to that day. */
export type Period =
  { readonly from: string; readonly to: string } | { readonly term: string; readonly to?: string };

export interface NewUnit {
  readonly unit_id: string;
  readonly name: string;
  readonly level: string | null;
  /** Empty: none. Null: none either, or, where other units are known, undecided. */
  readonly parent_id: string | null;
}

export interface NewSource {
  readonly source_id: string;
  readonly label_vi: string;
  readonly label_en: string;
  readonly column: string;
  readonly value: string;
  readonly sensitive: boolean;
}

export interface NewTerm {
  readonly term_id: string;
  readonly name: string;
  /** ISO; null where it is undecided. */
  readonly starts_on: string | null;
  readonly ends_on: string | null;
}
