import type { Message } from '../messages/message.ts';
import type { TableName } from './tables.ts';

/**
 * Something wrong with the data, as a value. `error`: what the row says cannot be used (it is left
 * out, or the one value is taken as unknown, as the message says); `warning`: it is used, but
 * somebody should look; `info`: worth knowing.
 */
export interface Issue {
  readonly severity: 'error' | 'warning' | 'info';
  /** Names the kind of fault, e.g. `unknown_unit`; stable, for programs. */
  readonly code: string;
  readonly table: TableName;
  /** The row in its table, the first row under the head being 1; null where it is the whole table. */
  readonly row: number | null;
  readonly column: string | null;
  /** What would have been right. */
  readonly expected: Message;
  /** What was found, as it was written; null where nothing was. */
  readonly received: string | null;
  /** What is wrong and what Ketnap did about it. */
  readonly message: Message;
  /** What the person can do. */
  readonly remedy: Message;
}
