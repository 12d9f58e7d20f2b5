import type { Message } from '@ketnap/core';
import type { Transaction } from 'prosemirror-state';

/** What a change is called when it is undone, and whether it stands alone in the history. */
export interface Step {
  readonly name: Message;
  /** Changes with the same key that follow each other are one: a field that is being typed in. */
  readonly key?: string;
}

const STEP = 'ketnap-step';

/** Names a change: it becomes a step of its own in the history. */
export function named(tr: Transaction, step: Step): Transaction {
  return tr.setMeta(STEP, step);
}

/** The name of a change; null for typing, which goes on until it pauses. */
export function stepOf(tr: Transaction): Step | null {
  return (tr.getMeta(STEP) as Step | undefined) ?? null;
}
