import type { Notebook, ReadFigure, ScopeOverride } from '@ketnap/notebook';
import { SvelteMap } from 'svelte/reactivity';
import { unlessLost, type Desk } from '../worker/desk.ts';

interface Asked {
  readonly key: string;
  readonly reference: string;
  readonly own: ScopeOverride | undefined;
}

/** Values of single figures, asked of the worker when they are first wanted, many at a time. */
export class FigureValues {
  readonly #desk: () => Desk | null;
  readonly #notebook: () => Notebook;
  // Made here: what an effect makes itself, it does not follow.
  readonly #known = new SvelteMap<string, ReadFigure>();
  readonly #desks = new WeakMap<Desk, string>();
  readonly #waiting = new Set<string>();
  #asked: Asked[] = [];

  constructor(desk: () => Desk | null, notebook: () => Notebook) {
    this.#desk = desk;
    this.#notebook = notebook;
  }

  /** A figure in the notebook's scope, or in what a block has in its place; null until it is known. */
  of(reference: string, own?: ScopeOverride): ReadFigure | null {
    const desk = this.#desk();
    if (!desk) return null;
    const { scope, language } = this.#notebook();
    const key = JSON.stringify([this.#nameOf(desk), scope, language, own, reference]);
    const found = this.#known.get(key);
    if (!found) this.#ask({ key, reference, own });
    return found ?? null;
  }

  /** Tells one worker's answers from another's. */
  #nameOf(desk: Desk): string {
    let name = this.#desks.get(desk);
    if (!name) this.#desks.set(desk, (name = crypto.randomUUID()));
    return name;
  }

  #ask(asked: Asked): void {
    if (this.#waiting.has(asked.key)) return;
    this.#waiting.add(asked.key);
    if (this.#asked.push(asked) === 1) queueMicrotask(() => void this.#send());
  }

  async #send(): Promise<void> {
    const [desk, asked] = [this.#desk(), this.#asked];
    this.#asked = [];
    if (!desk) return this.#waiting.clear();
    const { scope, language } = this.#notebook();
    const wanted = asked.map(({ reference, own }) => ({ reference, own }));
    const figures = await unlessLost(
      desk.compute((analyst) => analyst.figures(wanted, scope, language)),
    );
    for (const { key } of asked) this.#waiting.delete(key);
    figures?.forEach((figure, at) => this.#known.set(asked[at]!.key, figure));
  }
}
