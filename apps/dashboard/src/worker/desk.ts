import { wrap, type Remote } from 'comlink';
import { words } from '../messages.ts';
import { scriptAddress } from '../trusted.ts';
import workerUrl from './main.ts?worker&url';
import type { Analyst } from './analyst.ts';

/** What is thrown at whoever still waits for an answer when a desk is left. */
export class DeskLeft extends Error {}

/** A worker with one analyst in it. Leaving it ends whatever it is doing and frees its dataset. */
export class Desk {
  readonly #worker: Worker;
  readonly #analyst: Remote<Analyst>;
  /** Rejected when the worker breaks or is left; its answers would otherwise be waited for in vain. */
  readonly #ended: Promise<never>;
  #end!: (reason: Error) => void;

  constructor() {
    this.#worker = new Worker(scriptAddress(workerUrl), { type: 'module', name: 'ketnap' });
    this.#analyst = wrap<Analyst>(this.#worker);
    this.#ended = new Promise((_, reject) => (this.#end = reject));
    this.#ended.catch(() => undefined);
    this.#worker.addEventListener('error', ({ message }) =>
      this.#end(Object.assign(new Error(message), { messages: words.workerBroke(message) })),
    );
  }

  /** Puts a question to the analyst. @throws {@link DeskLeft}, and what the analyst throws */
  ask<Answer>(question: (analyst: Remote<Analyst>) => Promise<Answer>): Promise<Answer> {
    return Promise.race([question(this.#analyst), this.#ended]);
  }

  leave(): void {
    this.#worker.terminate();
    this.#end(new DeskLeft());
  }
}
