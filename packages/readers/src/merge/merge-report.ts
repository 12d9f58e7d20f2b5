import type { Message, TableName } from '@ketnap/core';

export interface MergeOptions {
  /**
   * Which figure is taken where both state one for the same unit and time (targets, totals, head counts,
   * shares of successions), each another. Default `'added'`: the newer file corrects the older.
   */
  readonly choose?: 'added' | 'base';
  /**
   * What becomes of admissions that the base seems to hold already: left out, or added all the same.
   * They are listed either way. Default `'skip'`.
   */
  readonly doubles?: 'skip' | 'keep';
}

/** What became of the rows that were added to a dataset. Plain JSON. */
export interface MergeReport {
  /** Of every table that was added to. */
  readonly tables: readonly TableReport[];
}

export interface TableReport {
  readonly table: TableName;
  /** Rows of the base before; rows that came; rows of them that stand in the base now as rows of their own. */
  readonly baseRows: number;
  readonly addedRows: number;
  readonly appended: number;
  /** Rows that the base held already, with nothing new in them. */
  readonly same: number;
  /** Values that differ for the same thing; of admissions also what a row says besides that is left out. */
  readonly conflicts: Listed<Conflict>;
  /** Values that the base lacked. */
  readonly filled: Listed<Filled>;
  /** Admissions that the base seems to hold already. */
  readonly doubles: Listed<DoubledRow>;
  /** Admissions that were added and seem to correct others, which stand there still: both count. */
  readonly corrected: Listed<Corrected>;
  /** The columns by whose values admissions without ids were compared. */
  readonly compared: readonly string[];
  /** Columns that one side lacks: they are empty in its rows. */
  readonly onlyInBase: readonly string[];
  readonly onlyInAdded: readonly string[];
  /** In a sentence what became of the rows. */
  readonly message: Message;
}

/** Things of one kind: how many there are, and the first of them. */
export interface Listed<Thing> {
  readonly count: number;
  readonly first: readonly Thing[];
}

/** Rows count from 1. */
interface Place {
  readonly baseRow: number;
  readonly addedRow: number;
  /** What the row is, by the columns that say so: `unit_id: c, year: 2020`. */
  readonly key: string;
  readonly message: Message;
}

export interface Conflict extends Place {
  readonly column: string;
  /** Null where nothing is said. */
  readonly base: string | null;
  readonly added: string | null;
  readonly taken: 'base' | 'added';
}

export interface Filled extends Place {
  readonly column: string;
  readonly added: string;
}

export interface DoubledRow extends Place {
  readonly why: 'same_row' | 'same_id';
  /** Whether the added row was left out, or stands in the table beside the other. */
  readonly done: 'skipped' | 'kept';
}

export interface Corrected extends Place {
  /** In which columns of both tables they differ. */
  readonly columns: readonly string[];
}

/** How many things of one kind are listed one by one. */
const LISTED = 1000;

/** A list under way. */
export class Listing<Thing> implements Listed<Thing> {
  count = 0;
  readonly first: Thing[] = [];

  /** Counts a thing; it is only made where it is listed. */
  add(make: () => Thing): void {
    this.count++;
    if (this.first.length < LISTED) this.first.push(make());
  }

  /** As plain JSON. */
  listed(): Listed<Thing> {
    return { count: this.count, first: this.first };
  }
}
