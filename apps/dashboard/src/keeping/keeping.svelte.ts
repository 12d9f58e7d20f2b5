import { openDatabase, type ClosedBecause, type Database } from './database.ts';
import { DocumentStore } from './document-store.ts';
import { within } from './patience.ts';
import type { Whereabouts } from './records.ts';
import { Windows } from './windows.ts';

/** Nobody waits longer for the browser's storage, in milliseconds: on a busy machine it may come later. */
const PATIENCE = 1000;
/** After so long it is said that nothing is kept. */
const SILENCE = 10_000;

/**
 * Whether this browser keeps notebooks: not yet known; it does; it does not, or may not where a page was
 * opened from a disk; another window has a newer Ketnap; all was forgotten.
 */
export type KeepingMode = 'opening' | 'browser' | 'off' | 'newer' | 'forgotten';

/** What this browser keeps, and the windows that share it. */
export class Keeping {
  readonly windows = new Windows();
  #mode = $state<KeepingMode>('opening');
  #database: Promise<Database | null> | null = null;

  get mode(): KeepingMode {
    return this.#mode;
  }

  /** Looks whether the browser keeps anything; says so in {@link mode}. */
  async start(): Promise<void> {
    // All pages from a disk share one storage: what is written there could be read by any of them.
    if (location.protocol === 'file:') {
      this.#mode = 'off';
      return;
    }
    await this.database();
  }

  /** The database; opened again where the browser has closed it. Null where nothing is kept, or not yet. */
  async database(): Promise<Database | null> {
    if (this.#mode !== 'opening' && this.#mode !== 'browser') return null;
    this.#database ??= this.#open();
    return within(PATIENCE, this.#database).catch(() => null);
  }

  /** The notebooks; null where none are kept. */
  async store(): Promise<DocumentStore | null> {
    const database = await this.database();
    return database && new DocumentStore(database);
  }

  /** Where one was at the last visit; null where that is not known. */
  async where(): Promise<Whereabouts | null> {
    const database = await this.database();
    return (await database?.get('meta', 'where').catch(() => null)) ?? null;
  }

  /** Notes where one is. */
  async stayAt(doc: string | null, data: string | null): Promise<void> {
    const database = await this.database();
    await database?.put('meta', { name: 'where', doc, data }).catch(() => undefined);
  }

  /** Nothing is written from now on, until the person begins anew. */
  async letGo(): Promise<void> {
    this.#mode = 'forgotten';
    const database = this.#database;
    this.#database = null;
    void database?.then((one) => one?.close());
  }

  /** Begins anew after everything was forgotten. */
  async beginAnew(): Promise<void> {
    if (this.#mode !== 'forgotten') return;
    this.#mode = 'opening';
    await this.database();
  }

  /** An answer that comes late counts as well. */
  async #open(): Promise<Database | null> {
    const silence = setTimeout(() => {
      if (this.#mode === 'opening') this.#mode = 'off';
    }, SILENCE);
    try {
      const database = await openDatabase((why) => this.#onClosed(why));
      this.#mode = 'browser';
      return database;
    } catch (error) {
      this.#database = null;
      this.#mode = (error as Error).name === 'VersionError' ? 'newer' : 'off';
      return null;
    } finally {
      clearTimeout(silence);
    }
  }

  /** What the browser has closed by itself is opened again at the next wish. */
  #onClosed(why: ClosedBecause): void {
    this.#database = null;
    if (why !== 'terminated') this.#mode = why;
  }
}
