import type { Message, TableName } from '@ketnap/core';
import type {
  Choice,
  ColumnDraft,
  Ignored,
  Question,
  RegionDraft,
} from '../draft/questions/draft.ts';
import type { RowRole } from '../layout/row-role.ts';
import type { Report } from '../conversion/report.ts';
import type { Change } from '../merge/change.ts';
import type { Place } from '../package/open-dataset.ts';
import type { ColumnUse, Form, Meaning, Period, Profile } from '../profile/profile.ts';

/** Whether a new dataset is made, or the one that is open is added to. */
export type IntakeMode = 'new' | 'add';

/** What would be read of some files, and why, as a person is shown it. Plain JSON. */
export interface IntakeDraft {
  /** What was said, its gaps filled with what is proposed; null where something is undecided. */
  readonly profile: Profile;
  readonly mode: IntakeMode;
  /** Whether a dataset is open that these files can be added to. */
  readonly canAdd: boolean;
  readonly tables: readonly TableView[];
  readonly questions: readonly AskedQuestion[];
  /** In what the files differ from the form that was confirmed. */
  readonly changes: readonly Message[];
  readonly units: readonly UnitSpelling[];
  /** Units that a spelling can mean, of the dataset that is added to and of the files. */
  readonly knownUnits: readonly { readonly id: string; readonly name: string }[];
  readonly knownTerms: readonly { readonly id: string; readonly name: string }[];
  readonly knownSources: readonly { readonly id: string; readonly name: Message }[];
  /** The profile that answered; null where none did. */
  readonly profileFrom: ProfileFrom | null;
  /** What of the files was left alone, such as macros, and files that were not opened. */
  readonly notes: readonly Message[];
}

/** Under which key a profile is kept; null where it came as a file. */
export interface ProfileFrom {
  readonly key: string | null;
  readonly name: string;
}

/** A table of a sheet, or a sheet in which none was found. */
export interface TableView {
  /** Which sheet: an index for asking for its rows. */
  readonly sheet: number;
  readonly file: string;
  readonly name: string | null;
  /** Rows and columns of the sheet. */
  readonly height: number;
  readonly width: number;
  /** Null where no table was found. */
  readonly region: TableRegion | null;
  /** What of the sheet is no part of a table, and why. */
  readonly ignored: readonly Ignored[];
}

export interface TableRegion {
  /** Index among the draft's regions. */
  readonly index: number;
  readonly range: RegionDraft['range'];
  /** Index among the profile's forms. */
  readonly form: number;
  /** Whether the profile that was given knows the form, or its columns are those of a table of Ketnap's. */
  readonly isConfirmed: boolean;
  readonly rows: Form['rows'];
  readonly rowChoices: readonly Choice[];
  readonly period: Period | 'title' | null;
  /** What the title says of the period; null where it says none. */
  readonly titleSays: { readonly period: Period; readonly text: string } | null;
  /** Whether its figures need a period at all. */
  readonly needsPeriod: boolean;
  readonly title: readonly string[];
  readonly columns: readonly ColumnView[];
  /** What the rows of a form by criteria count; empty for any other. */
  readonly criteria: readonly { readonly label: string; readonly meaning: Message | null }[];
  readonly roles: Readonly<Record<RowRole, number>>;
  /** How many questions speak of it. */
  readonly open: number;
}

export interface ColumnView extends ColumnDraft {
  readonly head: string;
  readonly use: ColumnUse;
  readonly meaning: Meaning | null;
  /** The meaning in words; null where it is undecided. */
  readonly label: Message | null;
  readonly choices: readonly Choice[];
}

/** A question, and the table it speaks of; null where it is of all of them. */
export interface AskedQuestion extends Omit<Question, 'kind'> {
  readonly kind: Question['kind'] | 'new_term';
  /** The place that the answer fills, the same from draft to draft, as `answer` and `takeBack` also take it. */
  readonly place: string;
  readonly table: number | null;
  /** The message without the place, where there is only one that it can speak of. */
  readonly short: Message;
}

export interface UnitSpelling {
  /** Key in the profile: the units above it first. */
  readonly spelling: string;
  readonly ids: readonly string[] | null;
  readonly how: UnitMatched;
  /** The name of the unit above one that is made; null where there is none. */
  readonly above: string | null;
  /** Rows of data that write it so. */
  readonly rows: number;
}

/** How a spelling came to its unit. */
export type UnitMatched = 'same' | 'folded' | 'other' | 'made' | 'left_out' | 'asked';

/** What came of the files, read as the draft says. */
export interface Review {
  readonly report: Report;
  /** The tables that were made, with their rows. */
  readonly tables: readonly { readonly name: TableName; readonly size: number }[];
  /** Why no dataset can be made of them; null where one can. */
  readonly problem: Message | null;
  /** What costs the dataset rows, though their sheet cells could be read. */
  readonly errors: ReviewErrors;
  /** Whether a dataset can be made, nothing is undecided or was rejected, no row has errors and no stated sum differs. */
  readonly isClean: boolean;
}

/** Errors in the data of the dataset that would be made. */
export interface ReviewErrors {
  readonly count: number;
  /** The first of them. */
  readonly first: readonly { readonly place: Place; readonly message: Message }[];
}

/** What taking the files would change in the dataset that is open. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** How the tables were joined. */
  readonly joined: readonly Message[];
  /** Why it cannot be done; null where it can. */
  readonly problem: Message | null;
}

/** A part of a sheet as it stands, for being looked at. */
export interface SheetPage {
  /** The sheet's first row shown, from 0. */
  readonly from: number;
  readonly columns: readonly SheetPageColumn[];
  readonly rows: readonly SheetPageRow[];
}

export interface SheetPageColumn {
  /** The sheet's column from 0; null for one that was made of group rows. */
  readonly column: number | null;
  /** Empty where `column` is null. */
  readonly letters: string;
  readonly isHidden: boolean;
}

/** What a row of a sheet is: also a line of a head, or one that is part of no table. */
export type ShownRole = RowRole | 'heads' | 'outside' | 'other_table';

export interface SheetPageRow {
  /** Number in the file, the first being 1. */
  readonly line: number;
  readonly role: ShownRole;
  readonly isHidden: boolean;
  /** Aligned with the page's columns; null where a merged sheet cell covers the place. */
  readonly cells: readonly (SheetPageCell | null)[];
}

export interface SheetPageCell {
  readonly text: string;
  readonly kind: 'text' | 'number' | 'day' | 'yes_no' | 'error';
  /** How many columns and rows a merged one takes. */
  readonly across: number;
  readonly down: number;
}

/** Rows of a table that was made. */
export interface ResultPage {
  readonly columns: readonly string[];
  readonly rows: readonly ResultRow[];
  readonly total: number;
}

export interface ResultRow {
  /** Where it was read; null where it was made. */
  readonly place: ResultPlace | null;
  /** Aligned with the columns. */
  readonly values: readonly (string | null)[];
}

export interface ResultPlace {
  readonly file: string;
  readonly sheet: string | null;
  readonly line: number;
}
