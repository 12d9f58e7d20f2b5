import type { Message, TableName } from '@ketnap/core';

/** What became of every row and sheet cell of the files that were read. Plain JSON. */
export interface Report {
  readonly regions: readonly RegionReport[];
  /** Sums that the files state, beside those computed of their parts. */
  readonly sums: readonly StatedSum[];
  /** Rows that seem to be the same person: the same row or the same id, here or in the dataset that is open. */
  readonly doubles: readonly Double[];
  /**
   * Where rows stand that may be one person's, corrected between two lists that repeat one another. All of
   * them were taken.
   */
  readonly corrected: readonly (readonly string[])[];
  /** Rows of each table that were made. */
  readonly made: Readonly<Partial<Record<TableName, number>>>;
}

export interface RegionReport {
  readonly file: string;
  readonly sheet: string | null;
  /** `A5:H120`. */
  readonly range: string;
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly leftOut: readonly LeftOutRows[];
  readonly sheetCells: {
    readonly accepted: number;
    readonly converted: readonly Conversion[];
    /** All of them by number; the first of them one by one. */
    readonly rejected: number;
    readonly rejections: readonly Rejection[];
    /** That wait for a decision about their column. */
    readonly undecided: number;
    readonly ignored: number;
  };
  /** Sheet cells of which a formula's stored result was taken. */
  readonly formulas: number;
}

/** Rows that were read and not taken, for one reason. */
export interface LeftOutRows {
  readonly reason: Message;
  readonly code: string;
  /** Whether it only waits for a decision. */
  readonly isUndecided: boolean;
  readonly count: number;
  /** Row numbers in the file, the first ones. */
  readonly rows: readonly number[];
}

/** Sheet cells that were taken as something else than is written. */
export interface Conversion {
  readonly code: string;
  readonly name: Message;
  readonly count: number;
  /** `1.234 → 1234`. */
  readonly example: string;
}

export interface Rejection {
  /** `B12`: the letters of the column and the row of the file. */
  readonly place: string;
  readonly row: number;
  readonly found: string;
  readonly expected: Message;
}

export interface StatedSum {
  readonly file: string;
  readonly sheet: string | null;
  readonly place: string;
  readonly label: string;
  /**
   * What it is made of: other rows, other columns (of which men and women, or the parts of a criterion, are
   * a partition), or two columns of which it is the percentage.
   */
  readonly kind: 'rows' | 'columns' | 'percent' | 'cumulative' | 'partition' | 'persons';
  readonly stated: number;
  readonly computed: number;
}

/** The sums that differ from what was taken of their parts: while there are any, a reading is not sound. */
export function differingSums({ sums }: Pick<Report, 'sums'>): StatedSum[] {
  return sums.filter(({ stated, computed }) => stated !== computed);
}

export interface Double {
  readonly why: 'same_row' | 'same_id';
  /** Where each of them stands. The first was taken. */
  readonly places: readonly string[];
}
