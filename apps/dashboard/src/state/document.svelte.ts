import type { Message } from '@ketnap/core';
import type { Notebook, Scope } from '@ketnap/notebook';

/** An editor that has the notebook in hand: it makes changes a step of its history, and tells the document. */
export interface Writer {
  /** @param name what is done, as it is said when it is undone. Default: another scope */
  change(next: Notebook, name?: Message): void;
  /** Begins anew with a notebook that nobody has written in. */
  restart(notebook: Notebook): void;
}

/** The notebook that is open. */
export class DocumentState {
  /** Whether another window writes in it: here it is only read. */
  isReadOnly = $state(false);
  #notebook = $state.raw<Notebook>() as Notebook;
  #isAsMade = $state(true);
  #writer: Writer | null = null;

  /** @param notebook as a template made it, or as it was kept */
  constructor(notebook: Notebook, isAsMade: boolean) {
    this.#notebook = notebook;
    this.#isAsMade = isAsMade;
  }

  get notebook(): Notebook {
    return this.#notebook;
  }

  /** Whether nobody has written in it since a template made it: it then speaks the page's language. */
  get isAsMade(): boolean {
    return this.#isAsMade;
  }

  /** What is looked at is chosen by reading too: it makes no notebook of one's own. */
  set scope(scope: Scope) {
    this.#put({ ...this.#notebook, scope });
  }

  /** A change by the person's hand, as one step; `name`: what is done, as it is said when it is undone. */
  change(next: Notebook, name?: Message): void {
    this.#isAsMade = false;
    this.#put(next, name);
  }

  /** The same notebook made in another language. */
  remake(notebook: Notebook): void {
    this.#notebook = notebook;
    this.#writer?.restart(notebook);
  }

  /** An editor takes the notebook in hand: from then on every change is a step of its history. */
  handTo(writer: Writer): void {
    this.#writer = writer;
  }

  /** What an editor tells of its own steps. */
  accept(notebook: Notebook): void {
    if (notebook.blocks !== this.#notebook.blocks || notebook.title !== this.#notebook.title)
      this.#isAsMade = false;
    this.#notebook = notebook;
  }

  #put(next: Notebook, name?: Message): void {
    if (this.#writer) this.#writer.change(next, name);
    else this.#notebook = next;
  }
}
