import { notebookText, type Notebook } from '@ketnap/notebook';
import { keepingWords as words } from '../messages/keeping.ts';
import { heldDocuments } from './document-lock.ts';
import type { DocumentStore } from './document-store.ts';
import type { Keeping } from './keeping.svelte.ts';
import type { DeletedRecord, DocumentRecord } from './records.ts';

/** A notebook in the list. */
export interface Shelved {
  readonly record: DocumentRecord;
  /** Whether some window has it open to write in. */
  readonly isHeld: boolean;
  /** The file on disk that it is saved in as well; null where there is none. */
  readonly file: string | null;
}

/** The list of all notebooks that this browser keeps. */
export class Shelf {
  readonly #keeping: Keeping;
  #notebooks = $state.raw<readonly Shelved[]>([]);
  #deleted = $state.raw<readonly DeletedRecord[]>([]);

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  get notebooks(): readonly Shelved[] {
    return this.#notebooks;
  }

  get deleted(): readonly DeletedRecord[] {
    return this.#deleted;
  }

  /** Looks anew, now and whenever another window has saved something. @returns ends the looking */
  watch(): () => void {
    void this.load();
    return this.#keeping.windows.listen(() => void this.load());
  }

  async load(): Promise<void> {
    const database = await this.#keeping.database();
    const store = await this.#keeping.store();
    if (!store || !database) {
      this.#notebooks = this.#deleted = [];
      return;
    }
    const [records, held, handles] = await Promise.all([
      store.list(),
      heldDocuments(),
      database.getAll('handles'),
    ]);
    this.#notebooks = records.map((record) => ({
      record,
      isHeld: held.has(record.id),
      file: handles.find(({ docId }) => docId === record.id)?.handle.name ?? null,
    }));
    this.#deleted = await store.deleted();
  }

  /** Gives a notebook that no window has open another title. */
  async rename(id: string, title: string): Promise<void> {
    await this.#rewrite(id, (notebook) => ({ ...notebook, title }), id);
  }

  /** Puts a copy beside it. */
  async duplicate(id: string): Promise<void> {
    const copy = ({ title, ...rest }: Notebook, shown: string): Notebook => ({
      ...rest,
      title: words.copyTitle(title || shown)[rest.language],
    });
    await this.#rewrite(id, copy, crypto.randomUUID());
  }

  async remove(id: string): Promise<void> {
    await this.#do(id, (store) => store.remove(id));
  }

  async restore(id: string): Promise<void> {
    await this.#do(id, (store) => store.restore(id));
  }

  async erase(id: string): Promise<void> {
    await this.#do(id, (store) => store.erase(id));
  }

  /** @param as under which id it is saved: its own, or another for a copy */
  async #rewrite(
    id: string,
    change: (notebook: Notebook, shown: string) => Notebook,
    as: string,
  ): Promise<void> {
    await this.#do(as, async (store) => {
      const kept = await store.open(id);
      if (!kept) return;
      const { about, data, rev } = kept.record;
      const notebook = { ...change(kept.notebook, about.title), id: as };
      const doc = notebookText(notebook);
      // What a title with figures in it will read is known when it is opened.
      const title = notebook.title.includes('{{')
        ? words.copyTitle(about.title)[notebook.language]
        : notebook.title;
      const draft = { id: as, doc, about: { ...about, title }, data };
      await store.save(draft, as === id ? rev : 0, { durability: 'strict', isMarked: true });
    });
  }

  async #do(id: string, work: (store: DocumentStore) => Promise<void>): Promise<void> {
    const store = await this.#keeping.store();
    if (!store) return;
    await work(store);
    this.#keeping.windows.tell({ kind: 'saved', doc: id });
    await this.load();
  }
}
