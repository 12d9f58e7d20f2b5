import { parseNotebook, sha256, type Notebook } from '@ketnap/notebook';
import type { Database } from './database.ts';
import type { DataRef } from './data-ref.ts';
import { inOne, type Durability } from './in-one.ts';
import type { DeletedRecord, DocumentRecord, NotebookAbout, StateRecord } from './records.ts';
import { statesToDrop } from './states-to-drop.ts';

/** What is saved of a notebook at a time. */
export interface Draft {
  readonly id: string;
  /** The notebook's text, as `notebookText` writes it. */
  readonly doc: string;
  readonly about: NotebookAbout;
  readonly data: DataRef | null;
}

export interface SaveOptions {
  /** Default `'relaxed'`: what is said to be saved outlives the tab; `'strict'`: the machine's power as well. */
  readonly durability?: Durability;
  /** Saved by the person's word: it stays among the states. Default false. */
  readonly isMarked?: boolean;
  /** Something else than what was written until now: it takes no state's place. Default false. */
  readonly isOther?: boolean;
}

/** A notebook that was kept. */
export interface KeptNotebook {
  readonly record: DocumentRecord;
  readonly notebook: Notebook;
  /** Of when the state is that was taken because the newest was damaged; null where it was not. */
  readonly repairedTo: number | null;
}

/** What is written within this time of the last state's beginning takes its place. */
const STATE_LASTS = 5 * 60 * 1000;
/** But for what is shorter by so many characters: then something was taken out. */
const MUCH = 200;
/** How long what was thrown away can be had back. */
export const DELETED_LASTS = 30 * 24 * 60 * 60 * 1000;

/** Somebody else has saved the notebook since this window read it. */
export class SavedElsewhere extends Error {}

/** Neither the notebook nor any of its states is as it was written. */
export class Damaged extends Error {}

/** The notebooks that this browser keeps, their states, and those that were thrown away. */
export class DocumentStore {
  readonly #database: Database;
  readonly #now: () => number;

  constructor(database: Database, now: () => number = Date.now) {
    this.#database = database;
    this.#now = now;
  }

  /**
   * Saves a notebook and its state in one transaction, if nobody has saved it since.
   *
   * @param rev as it was when this window saved or read it last; 0 where it was not kept yet
   * @throws SavedElsewhere, and what the browser says
   */
  async save(draft: Draft, rev: number, options: SaveOptions = {}): Promise<DocumentRecord> {
    const { id, doc, about, data } = draft;
    const at = this.#now();
    const record = { ...draft, rev: rev + 1, hash: await sha256(doc), at };
    const { durability = 'relaxed', isMarked = false, isOther = false } = options;
    await inOne(this.#database, ['documents', 'states', 'meta'], durability, async (stores) => {
      const before = await stores.objectStore('documents').get(id);
      if ((before?.rev ?? 0) !== rev) throw new SavedElsewhere();
      const states = stores.objectStore('states');
      const kept = await states.getAll(IDBKeyRange.bound([id, 0], [id, Infinity]));
      const last = kept.at(-1);
      const isReplaced = !isOther && last !== undefined && isGoingOn(last, doc, at);
      const state: StateRecord = {
        docId: id,
        rev: record.rev,
        began: isReplaced ? last.began : at,
        at,
        isMarked,
        hash: record.hash,
        doc,
        about,
      };
      const dropped = statesToDrop(
        [...kept.filter((one) => !isReplaced || one !== last), state],
        at,
      );
      const where = data?.kind === 'files' ? data.key : null;
      await Promise.all([
        isReplaced && states.delete([id, last.rev]),
        ...dropped.map(({ rev: old }) => states.delete([id, old])),
        states.put(state),
        stores.objectStore('documents').put(record),
        stores.objectStore('meta').put({ name: 'where', doc: id, data: where }),
      ]);
    });
    return record;
  }

  /**
   * A notebook as it was kept, checked against its checksum: where that does not hold, the newest state
   * that does.
   *
   * @returns null where none is kept under this id
   * @throws Damaged, KetnapError as `parseNotebook` does
   */
  async open(id: string): Promise<KeptNotebook | null> {
    const record = await this.#database.get('documents', id);
    if (!record) return null;
    if (await isWhole(record))
      return { record, notebook: parseNotebook(record.doc), repairedTo: null };
    for (const { rev } of await this.states(id)) {
      const state = await this.#database.get('states', [id, rev]);
      if (state && (await isWhole(state)))
        return { record, notebook: parseNotebook(state.doc), repairedTo: state.at };
    }
    throw new Damaged();
  }

  /** All notebooks, the one that was saved last first. */
  async list(): Promise<DocumentRecord[]> {
    const all = await this.#database.getAll('documents');
    return all.sort((a, b) => b.at - a.at);
  }

  /** The states of a notebook, the newest first. */
  async states(id: string): Promise<StateRecord[]> {
    const all = await this.#database.getAll('states', IDBKeyRange.bound([id, 0], [id, Infinity]));
    return all.reverse();
  }

  /** A state's notebook. @throws Damaged, KetnapError as `parseNotebook` does */
  async stateOf(state: StateRecord): Promise<Notebook> {
    if (!(await isWhole(state))) throw new Damaged();
    return parseNotebook(state.doc);
  }

  /** Throws a notebook away: it can be had back for a time. */
  async remove(id: string): Promise<void> {
    await inOne(this.#database, ['documents', 'deleted'], 'strict', async (stores) => {
      const document = await stores.objectStore('documents').get(id);
      if (!document) return;
      await Promise.all([
        stores.objectStore('deleted').put({ id, at: this.#now(), document }),
        stores.objectStore('documents').delete(id),
      ]);
    });
  }

  /** Brings back what was thrown away. */
  async restore(id: string): Promise<void> {
    await inOne(this.#database, ['documents', 'deleted'], 'strict', async (stores) => {
      const deleted = await stores.objectStore('deleted').get(id);
      if (!deleted || !('document' in deleted)) return;
      await Promise.all([
        stores.objectStore('documents').put(deleted.document),
        stores.objectStore('deleted').delete(id),
      ]);
    });
  }

  /** What was thrown away and can still be had back, the last first; what is older goes for good. */
  async deleted(): Promise<DeletedRecord[]> {
    const records = await this.#database.getAll('deleted');
    const all = records.filter((one): one is DeletedRecord => 'document' in one);
    const isOver = ({ at }: DeletedRecord): boolean => this.#now() - at > DELETED_LASTS;
    for (const { id } of all.filter(isOver)) await this.erase(id);
    return all.filter((one) => !isOver(one)).sort((a, b) => b.at - a.at);
  }

  /** A notebook that was thrown away goes for good, with its states and its blocks that were taken out. */
  async erase(id: string): Promise<void> {
    await inOne(this.#database, ['deleted', 'states', 'handles'], 'strict', async (stores) => {
      const records = await stores.objectStore('deleted').getAll();
      const own = records.filter((one) => one.id === id || ('docId' in one && one.docId === id));
      await Promise.all([
        ...own.map((one) => stores.objectStore('deleted').delete(one.id)),
        stores.objectStore('states').delete(IDBKeyRange.bound([id, 0], [id, Infinity])),
        stores.objectStore('handles').delete(id),
      ]);
    });
  }

  /** Makes room: of every notebook the older half of its states goes. @returns how many went */
  async dropOldStates(): Promise<number> {
    const keys = await this.#database.getAllKeys('states');
    const ids = new Set(keys.map(([id]) => id));
    const old = [...ids].flatMap((id) => {
      const own = keys.filter(([of]) => of === id);
      return own.slice(0, Math.floor(own.length / 2));
    });
    await inOne(this.#database, ['states'], 'relaxed', async (stores) => {
      await Promise.all(old.map((key) => stores.objectStore('states').delete(key)));
    });
    return old.length;
  }
}

function isGoingOn(last: StateRecord, doc: string, at: number): boolean {
  return !last.isMarked && at - last.began < STATE_LASTS && last.doc.length - doc.length < MUCH;
}

async function isWhole({ doc, hash }: Pick<DocumentRecord, 'doc' | 'hash'>): Promise<boolean> {
  return typeof doc === 'string' && (await sha256(doc)) === hash;
}
