import type { Frozen } from '@ketnap/notebook';
import type { Keeping } from './keeping.svelte.ts';

/** Copies of the data of which figures were frozen, by the data's fingerprint; each kept by the person's leave. */
export class FrozenCopies {
  readonly #keeping: Keeping;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** Keeps a data package. @throws what the browser says where it has no room */
  async keep({ data }: Frozen, blob: Blob): Promise<void> {
    const database = await this.#keeping.database();
    await database?.put('frozen', { fingerprint: data.fingerprint, blob });
  }

  /** The data package; null where none is kept. */
  async find({ name, data }: Frozen): Promise<File | null> {
    const database = await this.#keeping.database();
    const kept = await database?.get('frozen', data.fingerprint).catch(() => undefined);
    return kept ? new File([kept.blob], `${name}.zip`) : null;
  }

  /** Of which data there are copies, by fingerprint. */
  async all(): Promise<readonly string[]> {
    const database = await this.#keeping.database();
    return (await database?.getAllKeys('frozen').catch(() => [])) ?? [];
  }

  async drop({ data }: Frozen): Promise<void> {
    const database = await this.#keeping.database();
    await database?.delete('frozen', data.fingerprint);
  }

  /** Deletes the copies that no notebook here, no state of one and none that was thrown away speaks of. */
  async tidy(): Promise<void> {
    const database = await this.#keeping.database();
    const all = (await database?.getAllKeys('frozen').catch(() => [])) ?? [];
    if (!database || all.length === 0) return;
    const [documents, states, deleted] = await Promise.all([
      database.getAll('documents'),
      database.getAll('states'),
      database.getAll('deleted'),
    ]);
    const gone = deleted.flatMap((one) => ('document' in one ? [one.document] : []));
    const texts = [...documents, ...states, ...gone];
    const isNeeded = (fingerprint: string) => texts.some(({ doc }) => doc.includes(fingerprint));
    for (const fingerprint of all)
      if (!isNeeded(fingerprint)) await database.delete('frozen', fingerprint);
  }
}
