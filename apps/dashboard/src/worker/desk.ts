import type { Message } from '@ketnap/core';
import { releaseProxy, wrap, type Remote } from 'comlink';
import { words } from '../messages.ts';
import { scriptAddress } from '../trusted.ts';
import workerUrl from './main.ts?worker&url';
import type { Analyst } from './analyst.ts';

/** What is thrown at whoever still waits for an answer when a desk is left. */
export class DeskLeft extends Error {}

/** What is thrown at whoever waits for the answer of a worker that has ended or does not answer. */
export class DeskLost extends Error {
  readonly code = 'worker_lost';
  readonly messages: Message;

  constructor(messages: Message) {
    super(messages.en);
    this.messages = messages;
  }
}

/** A question must be answered after so many seconds without a sign of life. */
const PATIENCE = 8;
/** Looks at a waiting worker are counted, not time: a computer that slept is no reason. */
const LOOK = 1000;

/**
 * A worker with one analyst in it. Leaving it ends whatever it is doing and frees its dataset.
 *
 * That it has ended is known by a lock that it holds as long as it lives; that it turns in circles, by its
 * silence.
 */
export class Desk {
  /** Fulfilled when the worker has ended of itself or does not answer; never where it is left. */
  readonly lost: Promise<DeskLost>;
  readonly #worker: Worker;
  readonly #analyst: Remote<Analyst>;
  /** Rejected when the worker is lost or left; its answers would otherwise be waited for in vain. */
  readonly #ended: Promise<never>;
  readonly #watch = new AbortController();
  #end!: (reason: Error) => void;
  #lose!: (reason: DeskLost) => void;
  #hasComputed = false;
  #waiting = 0;
  #silence = 0;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor() {
    const name = `ketnap-${crypto.randomUUID()}`;
    this.#worker = new Worker(scriptAddress(workerUrl), { type: 'module', name });
    this.#analyst = wrap<Analyst>(this.#worker);
    this.#ended = new Promise((_, reject) => (this.#end = reject));
    this.#ended.catch(() => undefined);
    this.lost = new Promise((resolve) => (this.#lose = resolve));
    const { signal } = this.#watch;
    this.#worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault();
        this.#losing(words.workerBroke(event.message));
      },
      { signal },
    );
    this.#worker.addEventListener(
      'message',
      ({ data }) => {
        this.#silence = 0;
        if (data === 'alive') void this.#awaitEnd(name);
      },
      { signal },
    );
  }

  /** Whether a computation has been answered. */
  get hasComputed(): boolean {
    return this.#hasComputed;
  }

  /** Puts a question to the analyst. @throws {@link DeskLeft}, {@link DeskLost}, and what the analyst throws */
  ask<Answer>(question: (analyst: Remote<Analyst>) => Promise<Answer>): Promise<Answer> {
    return Promise.race([question(this.#analyst), this.#ended]);
  }

  /**
   * Asks for something that is computed at once: a worker that is silent over it for long is given up.
   *
   * @throws as {@link ask}
   */
  async compute<Answer>(question: (analyst: Remote<Analyst>) => Promise<Answer>): Promise<Answer> {
    if (this.#waiting++ === 0) this.#look();
    try {
      const answer = await this.ask(question);
      this.#hasComputed = true;
      return answer;
    } finally {
      if (--this.#waiting === 0) clearInterval(this.#looking);
    }
  }

  leave(): void {
    this.#stop(new DeskLeft());
  }

  /** Gives up a worker that has been silent for so many seconds, as the person wants it. */
  giveUp(seconds: number): void {
    this.#losing(words.workerSilent(seconds));
  }

  #look(): void {
    this.#silence = 0;
    this.#looking = setInterval(() => {
      if (++this.#silence >= PATIENCE) this.#losing(words.workerSilent(PATIENCE));
    }, LOOK);
  }

  /** The lock that the worker holds is free when the worker is no more. */
  async #awaitEnd(name: string): Promise<void> {
    const { signal } = this.#watch;
    await navigator.locks
      .request(name, { signal }, () => this.#losing(words.workerEnded))
      .catch(() => undefined);
  }

  #losing(message: Message): void {
    if (this.#watch.signal.aborted) return;
    const reason = new DeskLost(message);
    this.#stop(reason);
    this.#lose(reason);
  }

  #stop(reason: Error): void {
    clearInterval(this.#looking);
    if (this.#watch.signal.aborted) return;
    this.#watch.abort();
    // Else the worker would hold this desk and the desk the worker, with all that was on the page when it was left.
    this.#analyst[releaseProxy]();
    this.#worker.terminate();
    this.#end(reason);
  }
}

/** The answer; null where the desk was left or lost meanwhile, which the page tells of its own. */
export async function unlessLost<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DeskLeft || error instanceof DeskLost) return null;
    throw error;
  }
}
