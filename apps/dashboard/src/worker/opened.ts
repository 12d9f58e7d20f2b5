import type {
  ExplainedRow,
  Explanation,
  Issue,
  Language,
  Message,
  TableName,
  Veil,
} from '@ketnap/core';
import type { Scope, Template } from '@ketnap/notebook';
import type { IntakeDraft, KeptReading, Place } from '@ketnap/readers';

/** What the page keeps of a dataset that the worker has opened: plain, small, for choosing a scope. */
export interface Opened {
  /** Null where the data package has none. */
  readonly title: string | null;
  /** True where the data package says that its figures are made up. */
  readonly sample: boolean;
  readonly units: UnitList;
  readonly terms: readonly TermChoice[];
  readonly sources: readonly {
    readonly id: string;
    readonly label: Readonly<Record<Language, string>>;
    /** Whether small counts of it are veiled. */
    readonly sensitive: boolean;
  }[];
  /** First and last day that the data speak of, ISO. */
  readonly covers: { readonly from: string; readonly to: string };
  /** What is looked at first. */
  readonly home: Scope;
  /** What became of the rows of the files that the data were read of. */
  readonly reading: readonly KeptReading[];
  readonly issueCounts: Readonly<Record<Issue['severity'], number>>;
}

/** The units in tree order: all below a unit follow it directly. */
export interface UnitList {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly levels: readonly string[];
  /** First and last day of each, ISO; null where it is open. */
  readonly from: readonly (string | null)[];
  readonly to: readonly (string | null)[];
  /** Position of the unit above; -1 for a root. */
  readonly parent: Int32Array;
  /** Position after the last unit below. */
  readonly end: Int32Array;
}

export interface TermChoice {
  readonly id: string;
  readonly name: string;
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  /** The last day that both the term and the data cover, ISO. */
  readonly asOf: string;
}

/** What came of files: a dataset, or a draft that waits for a person's word. */
export type OpenedFiles =
  | { readonly opened: Opened; readonly notes?: readonly Message[] }
  | { readonly draft: IntakeDraft };

/** A kind of report. */
export interface OfferedTemplate extends Pick<Template, 'id' | 'name' | 'description'> {
  /** Why none can be made of the data; null where one can. */
  readonly unavailable: Message | null;
}

/** A problem, and where it stands: null where it is unknown, or where it is the whole table. */
export interface PlacedIssue extends Issue, Place {}

/** An explanation whose rows can be found in their files. */
export interface PlacedExplanation extends Explanation {
  /** Why the figure is veiled, and nothing of it told; null where it is not. */
  readonly veil: Veil | null;
  readonly rows: readonly PlacedRow[];
}

export interface PlacedRow extends ExplainedRow {
  /** Line in the table's file, the first being 1; null where the row was made. */
  readonly line: number | null;
  /** Name of the row's unit; null where the row has none. */
  readonly unit: string | null;
  /** Labels of the sources that the row counts for. */
  readonly sources: readonly Message[];
}

/** The rows of one table that are counted in some figures. */
export interface CountedRows {
  readonly table: TableName;
  /** How many there are, however many are given. */
  readonly rowCount: number;
  readonly rows: readonly PlacedRow[];
}

/** One page of the problems found in the data. */
export interface IssuePage {
  readonly issues: readonly PlacedIssue[];
  /** How many there are in all of that severity. */
  readonly total: number;
}

/** A file as it was chosen or dropped; `path` is relative to what was dropped. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

/** How far reading has come. */
export interface Progress {
  /** What is being done, for programs. */
  readonly stage: 'reading' | 'checking';
  readonly file: string | null;
  /** Bytes read and in all. */
  readonly read: number;
  readonly size: number;
}
