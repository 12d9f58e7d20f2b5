import type { OpenDataset } from '../state/session.svelte.ts';
import type { Source } from '../state/source.ts';
import type { ChosenFile, Opened } from '../worker/opened.ts';
import type { BroughtRef, DataRef } from './data-ref.ts';
import { contentsOf, refOfSource, sourceFrom, titleOf, unknownRef } from './data-source.ts';
import { heldAmong, heldIn, neededHashes } from './held-files.ts';
import { inOne } from './in-one.ts';
import type { Keeping } from './keeping.svelte.ts';
import type { RecentRecord } from './records.ts';

interface Known {
  readonly source: Source;
  readonly ref: DataRef;
}

/** The data that were brought in on this machine: which they were, and copies of them where the person wants some. */
export class DataShelf {
  readonly #keeping: Keeping;
  #recent = $state.raw<readonly RecentRecord[]>([]);
  #known = $state.raw<Known | null>(null);

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** Data that were brought in, the last first. */
  get recent(): readonly RecentRecord[] {
    return this.#recent;
  }

  /** Which data these are. Of files that are still being looked through only the names, and no key. */
  refOf({ source, opened }: OpenDataset): DataRef | null {
    if (this.#known?.source === source) return this.#known.ref;
    return source.files && unknownRef(source, titleOf(source, opened));
  }

  /** Says which data a source leads to. */
  recognise(source: Source, ref: DataRef): void {
    this.#known = { source, ref };
  }

  /** Whether a copy of the data is kept in the browser. */
  isKept(ref: DataRef | null): boolean {
    return ref !== null && this.#recent.some(({ key, isKept }) => key === ref.key && isKept);
  }

  /** Finds out which data are open, and puts those that were brought in on the list. */
  async learn(open: OpenDataset): Promise<DataRef | null> {
    const ref = await refOfSource(open.source, open.opened);
    if (!ref) return null;
    this.recognise(open.source, ref);
    await this.note(ref, open.opened);
    return ref;
  }

  /** Puts data that were brought in on the list. */
  async note(ref: DataRef, opened: Opened): Promise<void> {
    const database = await this.#keeping.database();
    if (!database || ref.kind === 'served') return;
    const before = await database.get('recent', ref.key).catch(() => undefined);
    const rows = opened.reading
      .flatMap(({ tables }) => tables)
      .reduce((sum, { rowsTaken }) => sum + rowsTaken, 0);
    const record: RecentRecord = {
      key: ref.key,
      title: ref.title,
      ref,
      rows: rows || null,
      covers: opened.covers.to,
      openedAt: Date.now(),
      isKept: before?.isKept ?? false,
    };
    await database.put('recent', record).catch(() => undefined);
    await this.load();
  }

  async load(): Promise<void> {
    const database = await this.#keeping.database();
    const all = (await database?.getAll('recent').catch(() => [])) ?? [];
    this.#recent = all.sort((a, b) => b.openedAt - a.openedAt);
  }

  /** What is known of data by their key; null where nothing is. */
  async find(key: string): Promise<BroughtRef | null> {
    const database = await this.#keeping.database();
    const found = await database?.get('recent', key).catch(() => undefined);
    return found?.ref.kind === 'files' ? found.ref : null;
  }

  /** Keeps a copy of the data that are open. @throws what the browser says where it has no room */
  async keep(open: OpenDataset): Promise<void> {
    const ref = this.refOf(open);
    const database = await this.#keeping.database();
    const record = ref && (await database?.get('recent', ref.key));
    if (!ref || !database || !record) return;
    const contents = await contentsOf(open.source);
    await inOne(database, ['recent', 'blobs'], 'strict', async (stores) => {
      await Promise.all([
        ...contents.map((one) => stores.objectStore('blobs').put(one)),
        stores.objectStore('recent').put({ ...record, isKept: true }),
      ]);
    });
    await this.load();
  }

  /** The copy goes; that the data were once open stays on the list. */
  async drop(key: string): Promise<void> {
    await this.#change(key, (record) => ({ ...record, isKept: false }));
  }

  /** The copy goes, and the data from the list. */
  async forget(key: string): Promise<void> {
    await this.#change(key, () => null);
  }

  /** Where data can be read again from: the page's own, or the copy; null where there is none that is whole. */
  async sourceOf(ref: DataRef): Promise<Source | null> {
    const database = await this.#keeping.database();
    const held = database && (await heldIn(database, ref));
    return held && sourceFrom(ref, held);
  }

  /** The same of files that a person has brought once more; null where they are not all there, or others. */
  async sourceAmong(ref: DataRef, files: readonly ChosenFile[]): Promise<Source | null> {
    const held = await heldAmong(ref, files);
    return held && sourceFrom(ref, held);
  }

  /** Changes what is known of data; files that no data on the list need any more go. */
  async #change(key: string, change: (record: RecentRecord) => RecentRecord | null): Promise<void> {
    const database = await this.#keeping.database();
    if (!database) return;
    await inOne(database, ['recent', 'blobs'], 'strict', async (stores) => {
      const all = await stores.objectStore('recent').getAll();
      const after = all.flatMap((one) => (one.key === key ? (change(one) ?? []) : one));
      const needed = neededHashes(after);
      const hashes = await stores.objectStore('blobs').getAllKeys();
      const changed = after.find((one) => one.key === key);
      await Promise.all([
        ...hashes
          .filter((hash) => !needed.has(hash))
          .map((hash) => stores.objectStore('blobs').delete(hash)),
        changed
          ? stores.objectStore('recent').put(changed)
          : stores.objectStore('recent').delete(key),
      ]);
    });
    await this.load();
  }
}
