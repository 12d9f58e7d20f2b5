import type { Message } from '@ketnap/core';
import type { Notebook } from '@ketnap/notebook';
import type { Surroundings, Writing } from '../editor/writing.svelte.ts';
import { BlockBin } from '../keeping/block-bin.ts';
import type { Library } from '../keeping/library.svelte.ts';
import type { DocumentState } from './document.svelte.ts';

/** What taking a notebook in hand needs of the page. */
export interface HandPage {
  readonly view: () => Library['view'];
  readonly keeping: () => Library['keeping'];
  readonly around: () => Omit<Surroundings, 'opened' | 'bin'>;
}

/** Holds the editors of notebooks: all that is changed in one is a step of its history, also while it is read again. */
export class Hand {
  readonly #page: HandPage;
  readonly #writings = new WeakMap<DocumentState, Writing>();
  #isWriting = $state(false);
  /** Counts the notebooks taken in hand, so that whoever looks for one looks again. */
  #taken = $state(0);

  constructor(page: HandPage) {
    this.#page = page;
  }

  /** The notebook that is open, being written in; null where it is read. */
  get writing(): Writing | null {
    const document = this.#page.view()?.document;
    return this.#isWriting && this.#taken > 0 && document && !document.isReadOnly
      ? (this.#writings.get(document) ?? null)
      : null;
  }

  /** Takes the open notebook in hand; what was done in it before can still be undone. */
  async write(): Promise<void> {
    const shown = this.#page.view();
    if (!shown) return;
    // Another window writes in it: it is asked for the right.
    if (shown.document.isReadOnly) await shown.kept.takeOver();
    await this.#of(shown);
    this.#taken += 1;
    this.#isWriting = true;
  }

  read(): void {
    this.writing?.closeForm();
    this.#isWriting = false;
  }

  /** Changes the open notebook as one step; gives what undoes it, null where another window writes in it. */
  async change(next: Notebook, name: Message): Promise<(() => void) | null> {
    const shown = this.#page.view();
    if (!shown || shown.document.isReadOnly) return null;
    const writing = await this.#of(shown);
    shown.document.change(next, name);
    return () => writing.undo();
  }

  async #of({ document, opened, kept }: NonNullable<Library['view']>): Promise<Writing> {
    const { createWriting } = await import('../editor/create-writing.ts');
    const known = this.#writings.get(document);
    if (known) return known;
    const bin = new BlockBin(this.#page.keeping(), () => kept.id);
    const writing = createWriting(document, { opened, bin, ...this.#page.around() });
    this.#writings.set(document, writing);
    return writing;
  }
}
