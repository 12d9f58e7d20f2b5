import type { Message } from '@ketnap/core';
import type { Meaning } from '../../profile/profile.ts';
import type { KnownSource } from '../../profile/source-words.ts';

/** What it is that has to be asked of a column, where that is not what it holds. */
export type ColumnDoubt = 'period' | 'shares' | 'bodies' | 'members';

/** What a column seems to hold, and why. */
export interface ProposedColumn {
  /** Null where it has to be asked. */
  readonly meaning: Meaning | null;
  /** What is likeliest where it has to be asked. */
  readonly likely: Meaning | null;
  readonly reason: Message;
  /** What it is that has to be asked, where that is not what the column holds. */
  readonly doubt?: ColumnDoubt | null;
  /** A source that the meaning speaks of, as the vocabulary has it. */
  readonly source: KnownSource | null;
}

/** What is proposed where nothing is known: the column is left out. */
export const LEFT: Meaning = { is: 'left_out', why: 'chosen' };

/** A column of which it is clear what it holds. */
export const sure = (
  meaning: Meaning,
  reason: Message,
  source: KnownSource | null = null,
): ProposedColumn => ({
  meaning,
  likely: null,
  reason,
  source,
});

/** A column of which it has to be asked what it holds, or of which period. */
export const asked = (
  likely: Meaning | null,
  reason: Message,
  source: KnownSource | null = null,
  doubt: ColumnDoubt | null = null,
): ProposedColumn => ({ meaning: null, likely, reason, source, doubt });
