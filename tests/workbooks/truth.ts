/** A row of a table: days ISO, numbers plain, unknown null, the unit by its name in `unit`. */
export type Row = Readonly<Record<string, unknown>>;

/** What is true of one file of the corpus: `truth/*.json`. README.md says how to read it. */
export interface Truth {
  /** Why the file is there. */
  readonly reason: string;
  /** Its name in `files/`. */
  readonly file: string;
  /** Tables of `data/dak-to` that the reader is given. */
  readonly given?: readonly string[];
  /** Answers to what a careful reader asks, by kind of question. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** Kinds of question that must be asked: the file does not say it. */
  readonly asks?: readonly string[];
  /** What the file tells, by table. */
  readonly tables?: Readonly<Record<string, readonly Row[]>>;
  /** What a reader may take as well, or leave: `*` is any value. Not counted. */
  readonly may?: Readonly<Record<string, readonly Row[]>>;
  /** The unit above a unit, where the file tells it. */
  readonly parents?: Readonly<Record<string, string>>;
  /** Sheet cells that are rejected: row number of the file from 1, letters of the column, what stands there. */
  readonly rejected?: readonly {
    readonly row: number;
    readonly column: string;
    readonly found: string;
  }[];
  /** Row numbers of rows of a body that are no data. */
  readonly left_out_rows?: readonly number[];
  /** Sums that the file states and that do not hold. */
  readonly sums?: readonly {
    readonly label: string;
    readonly stated: number;
    readonly computed: number;
  }[];
  /** The file must be refused with a KetnapError of this code; `any` where every code is right. */
  readonly error?: string;
}

/** What a reader made of a file. */
export interface Made {
  /** Rows with the unit's name in `unit` beside or instead of `unit_id`. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  readonly rejected: readonly { readonly row: number; readonly place: string }[];
  /** Kinds of the questions that were asked. */
  readonly asked: readonly string[];
}
