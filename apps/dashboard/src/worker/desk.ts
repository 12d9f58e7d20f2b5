import { wrap, type Remote } from 'comlink';
import { words } from '../messages.ts';
import { scriptAddress } from '../trusted.ts';
import workerUrl from './main.ts?worker&url';
import type { Analyst } from './analyst.ts';

/** A worker with one analyst in it. Leaving it ends whatever it is doing and frees its dataset. */
export class Desk {
  readonly #worker: Worker;
  readonly #analyst: Remote<Analyst>;
  /** Rejected when the worker itself breaks; its answers would otherwise be waited for in vain. */
  readonly #broken: Promise<never>;

  constructor() {
    this.#worker = new Worker(scriptAddress(workerUrl), { type: 'module', name: 'ketnap' });
    this.#analyst = wrap<Analyst>(this.#worker);
    this.#broken = new Promise((_, reject) => {
      this.#worker.addEventListener('error', ({ message }) =>
        reject(Object.assign(new Error(message), { messages: words.workerBroke(message) })),
      );
    });
    this.#broken.catch(() => undefined);
  }

  /** Puts a question to the analyst. */
  ask<Answer>(question: (analyst: Remote<Analyst>) => Promise<Answer>): Promise<Answer> {
    return Promise.race([question(this.#analyst), this.#broken]);
  }

  leave(): void {
    this.#worker.terminate();
  }
}
