import { parseNotebook, type Notebook } from '@ketnap/notebook';
import type { Database } from './database.ts';
import { mayWrite, stampOf, writeText, type FileStamp } from './disk-file.ts';
import type { Keeping } from './keeping.svelte.ts';

/** How it stands with the file on disk that a notebook is saved in. */
export type FileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'linked' }
  /** Somebody else wrote it since: what stands there now, null where it is no notebook. */
  | { readonly kind: 'changed'; readonly theirs: Notebook | null; readonly stamp: FileStamp }
  | { readonly kind: 'gone' }
  | { readonly kind: 'forbidden' };

/** The file on disk that a notebook is saved in, beside the browser. It is never overwritten unseen. */
export class FileLink {
  readonly #keeping: Keeping;
  #handle = $state.raw<FileSystemFileHandle | null>(null);
  #stamp: FileStamp | null = null;
  #state = $state.raw<FileState>({ kind: 'none' });

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  get state(): FileState {
    return this.#state;
  }

  /** Null where there is no file. */
  get name(): string | null {
    return this.#handle?.name ?? null;
  }

  /** Takes up the file that a notebook was saved in before. */
  async resume(id: string): Promise<void> {
    const database = await this.#keeping.database();
    const record = await database?.get('handles', id).catch(() => undefined);
    if (!record) return;
    const { handle, lastModified, size, hash } = record;
    this.#handle = handle;
    this.#stamp = { lastModified, size, hash };
    this.#state = { kind: 'linked' };
    await this.#look(handle);
  }

  /** From now on the notebook is saved in this file, which holds what was just read of it. */
  async link(id: string, handle: FileSystemFileHandle, stamp: FileStamp): Promise<void> {
    this.#handle = handle;
    this.#state = { kind: 'linked' };
    await this.#note(id, stamp);
  }

  /**
   * Writes the notebook's text into its file, if that is still as it was last seen.
   *
   * @param isClick whether the browser may ask the person for leave
   * @returns whether it is written
   */
  async write(id: string, text: string, isClick: boolean): Promise<boolean> {
    const handle = this.#handle;
    if (!handle) return false;
    try {
      if (!(await mayWrite(handle, isClick))) return this.#fall({ kind: 'forbidden' });
      const file = await handle.getFile();
      const stamp = await stampOf(file);
      if (this.#stamp && stamp.hash !== this.#stamp.hash)
        return this.#fall({ kind: 'changed', theirs: notebookIn(await file.text()), stamp });
      await this.#note(id, await writeText(handle, text));
      this.#state = { kind: 'linked' };
      return true;
    } catch (error) {
      const { name } = error as Error;
      return this.#fall({ kind: name === 'NotFoundError' ? 'gone' : 'forbidden' });
    }
  }

  /** What another has written there was looked at: the next saving may take its place. */
  async accept(id: string, stamp: FileStamp): Promise<void> {
    this.#state = { kind: 'linked' };
    await this.#note(id, stamp);
  }

  /** The notebook is saved in the browser alone from now on. */
  async unlink(id: string): Promise<void> {
    this.#handle = this.#stamp = null;
    this.#state = { kind: 'none' };
    const database = await this.#keeping.database();
    await database?.delete('handles', id).catch(() => undefined);
  }

  /** Says at once where the file is gone or was written by another, as far as the browser lets it be seen. */
  async #look(handle: FileSystemFileHandle): Promise<void> {
    try {
      if (!(await mayWrite(handle, false))) return;
      const file = await handle.getFile();
      const stamp = await stampOf(file);
      if (stamp.hash !== this.#stamp?.hash)
        this.#fall({ kind: 'changed', theirs: notebookIn(await file.text()), stamp });
    } catch (error) {
      if ((error as Error).name === 'NotFoundError') this.#fall({ kind: 'gone' });
    }
  }

  #fall(state: FileState): false {
    this.#state = state;
    return false;
  }

  async #note(id: string, stamp: FileStamp): Promise<void> {
    this.#stamp = stamp;
    const database: Database | null = await this.#keeping.database();
    const handle = this.#handle!;
    await database?.put('handles', { docId: id, handle, ...stamp }).catch(() => undefined);
  }
}

function notebookIn(text: string): Notebook | null {
  try {
    return parseNotebook(text);
  } catch {
    return null;
  }
}
