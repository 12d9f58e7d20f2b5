import type { Message } from '../messages/message.ts';
import type { TableName } from '../dataset/tables.ts';
import type { Address } from './address.ts';
import type { Note } from '../analyses/analysis.ts';
import type { Measure } from './measure.ts';

/** How a figure came about: plain JSON. */
export interface Explanation {
  readonly address: Address;
  readonly definition: Measure;
  readonly value: number | string | boolean | null;
  /** The formula with its numbers put in, written as each language writes them: `425 / 400 = 106,25%`. */
  readonly formula: Message;
  readonly operands: readonly Operand[];
  /** The rows behind the operands, at most `limit` of each. */
  readonly rows: readonly ExplainedRow[];
  /** Rows of the tables that were left out, and why. */
  readonly excluded: readonly Exclusion[];
  /** The unit's name, the period's name and its days, for the head of the explanation. */
  readonly unit: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly notes: readonly Note[];
}

export interface Operand {
  readonly measure: string;
  readonly label: Message;
  readonly value: number | string | boolean | null;
  /** Its own address, where it can be explained further. */
  readonly address: Address | null;
  /**
   * How many rows of which tables stand behind it, however many of them are given: those that are counted
   * first, then those that say how they hang together; none where it is itself computed.
   */
  readonly behind: readonly RowsBehind[];
}

export interface RowsBehind {
  readonly table: TableName;
  readonly rowCount: number;
}

export interface ExplainedRow {
  readonly measure: string;
  readonly table: TableName;
  /** The row in its table, the first under the head being 1. */
  readonly row: number;
  readonly values: Readonly<Record<string, string | number | null>>;
}

export interface Exclusion {
  readonly code: string;
  readonly reason: Message;
  readonly table: TableName;
  readonly count: number;
  /** The first of the rows, from 1. */
  readonly rows: readonly number[];
}
