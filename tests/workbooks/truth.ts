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
  /** Whether what `answers` does not say is answered by accepting what is proposed. */
  readonly confirms?: boolean;
  /** Parts of the Vietnamese texts of questions: one of them must be asked. */
  readonly asks_about?: readonly string[];
  /** The same where a question is as right as the tables; what is read then is not compared. */
  readonly or_asks?: readonly string[];
  /** What the file tells, by table; absent where only a person can tell it. */
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
  /** The Vietnamese texts of all questions. */
  readonly texts?: readonly string[];
}
