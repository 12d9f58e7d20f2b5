import type { Message } from '@ketnap/core';
import type { Block } from '@ketnap/notebook';
import { DELETED_LASTS } from './document-store.ts';
import type { Keeping } from './keeping.svelte.ts';
import type { DeletedBlockRecord } from './records.ts';

/** A block that was taken out of its notebook, and where it stood. */
export interface DeletedBlock {
  readonly block: Block;
  /** `Hình 2`, as it was called then. */
  readonly name: Message;
  /** What it said, to tell it from others; empty where it said nothing. */
  readonly words: string;
  readonly index: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The blocks that were taken out of a notebook, kept for a time beside it. */
export class BlockBin {
  readonly #keeping: Keeping;
  readonly #notebook: () => string;

  /** @param notebook the id under which the notebook is kept */
  constructor(keeping: Keeping, notebook: () => string) {
    this.#keeping = keeping;
    this.#notebook = notebook;
  }

  /** The last first; those whose time is over go for good. Empty where nothing is kept. */
  async list(): Promise<DeletedBlock[]> {
    const database = await this.#keeping.database();
    const all = (await database?.getAll('deleted').catch(() => [])) ?? [];
    const own = all.filter(
      (one): one is DeletedBlockRecord => 'block' in one && one.docId === this.#notebook(),
    );
    const over = own.filter(({ at }) => Date.now() - at > DELETED_LASTS);
    for (const { id } of over) await database?.delete('deleted', id);
    return own.filter((one) => !over.includes(one)).sort((a, b) => b.at - a.at);
  }

  /** Where nothing can be kept, the window alone remembers it. */
  async put(one: DeletedBlock): Promise<void> {
    const database = await this.#keeping.database();
    const docId = this.#notebook();
    const record = { ...one, id: idOf(docId, one.block), docId };
    await database?.put('deleted', record).catch(() => undefined);
  }

  async drop({ block }: DeletedBlock): Promise<void> {
    const database = await this.#keeping.database();
    await database?.delete('deleted', idOf(this.#notebook(), block)).catch(() => undefined);
  }
}

function idOf(docId: string, { id }: Block): string {
  return `${docId} ${id}`;
}
