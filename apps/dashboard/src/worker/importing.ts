import type { Message, TableName } from '@ketnap/core';
import type {
  Change,
  Choice,
  ColumnDraft,
  Form,
  Ignored,
  Meaning,
  Period,
  Profile,
  Question,
  RegionDraft,
  Report,
  RowRole,
} from '@ketnap/readers';

/** Files of an office that wait for a person's word: what would be read of them, and why. */
export interface DraftView {
  readonly profile: Profile;
  readonly tables: readonly TableView[];
  readonly questions: readonly AskedQuestion[];
  /** In what the files differ from the form that was confirmed. */
  readonly changes: readonly Message[];
  readonly units: readonly UnitSpelling[];
  /** Units that a spelling can mean, of the dataset that is open and of the files. */
  readonly knownUnits: readonly { readonly id: string; readonly name: string }[];
  readonly knownTerms: readonly { readonly id: string; readonly name: string }[];
  readonly knownSources: readonly { readonly id: string; readonly name: Message }[];
  /** Whether a dataset is open that these files can be added to. */
  readonly hasBase: boolean;
  /** When the profile that answered was confirmed, ISO; null where none did. */
  readonly profileFrom: ProfileFrom | null;
  /** What of the files was left alone, such as macros. */
  readonly notes: readonly Message[];
}

/** The key of a profile that is kept here; null where it came as a file. */
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
  readonly rows: Form['rows'];
  readonly rowChoices: readonly Choice[];
  readonly period: Period | 'title' | null;
  /** Whether its figures need a period at all. */
  readonly needsPeriod: boolean;
  readonly title: readonly string[];
  readonly columns: readonly ColumnView[];
  readonly roles: Readonly<Record<RowRole, number>>;
  /** How many questions speak of it. */
  readonly open: number;
}

export interface ColumnView extends ColumnDraft {
  readonly head: string;
  readonly meaning: Meaning | null;
  readonly choices: readonly Choice[];
}

/** A question, and the table it speaks of; null where it is of all of them. */
export interface AskedQuestion extends Omit<Question, 'kind'> {
  readonly kind: Question['kind'] | 'new_term';
  readonly table: number | null;
}

export interface UnitSpelling {
  /** Key in the profile: the units above it first. */
  readonly spelling: string;
  readonly ids: readonly string[] | null;
  readonly how: UnitMatched;
  /** The name of the unit above one that is made; null where there is none. */
  readonly above: string | null;
  /** Rows of data that write it so; null where several columns name units. */
  readonly rows: number | null;
}

/** How a spelling came to its unit. */
export type UnitMatched = 'same' | 'folded' | 'other' | 'made' | 'left_out' | 'asked';

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

/** What came of the files, read as the draft says. */
export interface Review {
  readonly report: Report;
  /** The tables that were made, with their rows. */
  readonly tables: readonly { readonly name: TableName; readonly size: number }[];
  /** Why no dataset can be made of them; null where one can, so far as that was tried. */
  readonly problems: Readonly<Record<TakeMode, Message | null>>;
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

/** What becomes of the dataset that is open: it makes room, or is added to. */
export type TakeMode = 'replace' | 'add';

/** What taking the files would change in the dataset that is open. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** How the tables were joined; empty where they take the place of others. */
  readonly joined: readonly Message[];
  /** Why it cannot be done; null where it can. */
  readonly problem: Message | null;
}
