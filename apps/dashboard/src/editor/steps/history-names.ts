import type { Message } from '@ketnap/core';

/** What the steps of a history are called, in the order in which they were made. Those undone keep theirs. */
export class HistoryNames {
  readonly #names: Message[] = [];

  /** A change took the history from one depth to another, or went on with the last step. */
  made(name: Message, before: number, after: number): void {
    if (after > before) this.#names.splice(before, Infinity, name);
  }

  /** The name of the step that makes the history so deep. */
  at(depth: number): Message | null {
    return this.#names[depth - 1] ?? null;
  }
}
