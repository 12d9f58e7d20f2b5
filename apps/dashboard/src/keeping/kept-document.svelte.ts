import type { Message } from '@ketnap/core';
import { notebookText, type Notebook } from '@ketnap/notebook';
import { keepingWords as words } from '../messages/keeping.ts';
import type { DocumentState } from '../state/document.svelte.ts';
import { failureOf } from '../state/failure.ts';
import type { DataRef } from './data-ref.ts';
import { stampOf } from './disk-file.ts';
import { DocumentLock } from './document-lock.ts';
import { SavedElsewhere, type DocumentStore, type SaveOptions } from './document-store.ts';
import { FileLink } from './file-link.svelte.ts';
import type { Keeping } from './keeping.svelte.ts';
import type { DocumentRecord, NotebookAbout } from './records.ts';
import { SavePace } from './save-pace.ts';
import type { WindowNews } from './windows.ts';

/** How it stands with the saving of a notebook. */
export type SaveStatus =
  /** Nobody has written in it: there is nothing to save. */
  | { readonly kind: 'as-made' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly reason: Message }
  /** Another window writes in it. */
  | { readonly kind: 'reading' };

/** What is saved with a notebook and is not in it. */
export interface Beside {
  readonly about: NotebookAbout;
  readonly data: DataRef | null;
}

/** Lets the person choose a file. */
export type Place = () => Promise<FileSystemFileHandle | 'unknown' | null>;

/** A change is written to the disk itself at least so often. */
const STRICT_EVERY = 30_000;
/** Saving that has not ended by then is said to have failed, until it ends. */
const PATIENCE = 5000;
/** What could not be saved is tried again after this time, without a further key as well. */
const AGAIN = 10_000;
/** A window that is asked for the right to write has so long to answer. */
const ASKED = 1000;

/** Keeps an open notebook in the browser as it is written. */
export class KeptDocument {
  readonly document: DocumentState;
  /** The file on disk that it is saved in as well. */
  readonly file: FileLink;
  readonly #keeping: Keeping;
  readonly #beside: () => Beside;
  readonly #pace = new SavePace(() => void this.save());
  /** Ends the listening to other windows; null before the notebook is kept, where they have no part in it. */
  #deafen: (() => void) | null = null;
  #id = $state() as string;
  #lock: DocumentLock;
  #status = $state.raw<SaveStatus>({ kind: 'as-made' });
  #notice = $state.raw<Message | null>(null);
  #isDirty = $state(false);
  /** Saved once, or meant to be. */
  #isKept = $state(false);
  #rev = 0;
  /** What was saved last. */
  #text = '';
  #dataKey: string | null = null;
  /** The notebook that needs no saving, because it was opened, or saved, as it is. */
  #rested: Notebook;
  #strictAt = 0;
  #isRelaxed = false;
  #last: Promise<unknown> = Promise.resolve();
  #again: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  /**
   * @param record as it was kept; null where it never was
   * @param beside what is saved with it, asked at every saving
   */
  constructor(
    keeping: Keeping,
    document: DocumentState,
    record: DocumentRecord | null,
    beside: () => Beside,
  ) {
    this.#keeping = keeping;
    this.document = document;
    this.#beside = beside;
    this.#id = record?.id ?? document.notebook.id;
    this.file = new FileLink(keeping);
    this.#lock = this.#lockOf(this.#id);
    this.#rested = document.notebook;
    if (record) this.#adopt(record);
  }

  get id(): string {
    return this.#id;
  }

  /** Said to be saved is only what is so: while something is not, it is being saved. */
  get status(): SaveStatus {
    const isOpen = this.#isDirty && this.#status.kind !== 'failed';
    return isOpen ? { kind: 'saving' } : this.#status;
  }

  /** What became of the notebook, to be said until it is put away. */
  get notice(): Message | null {
    return this.#notice;
  }

  /** Whether it was ever saved in the browser. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Whether the browser keeps anything, as far as is known. */
  get canKeep(): boolean {
    return this.#keeping.mode === 'browser' || this.#keeping.mode === 'opening';
  }

  /** Whether something is not saved yet. */
  get isDirty(): boolean {
    return this.#isDirty;
  }

  dismissNotice(): void {
    this.#notice = null;
  }

  /** Says something of the notebook until it is put away. */
  say(notice: Message): void {
    this.#notice = notice;
  }

  /** Begins to write in a notebook that was kept, or to read it where another window writes. */
  async begin(): Promise<void> {
    await this.file.resume(this.#id);
    if (await this.#lock.take()) return;
    this.#read();
  }

  /** What was done to the notebook by opening it is no change. */
  rest(): void {
    this.#rested = this.document.notebook;
  }

  /** The notebook has become another: it is saved soon, where a person has written in it. */
  note(): void {
    if (this.#isClosed || this.document.notebook === this.#rested) return;
    if ((this.document.isAsMade && !this.#isKept) || this.document.isReadOnly) return;
    this.#isDirty = true;
    this.#pace.touch();
  }

  /** Saves what is not saved yet. @returns whether all is saved now */
  save(options: SaveOptions = {}): Promise<boolean> {
    this.#pace.rest();
    const saving = this.#last.then(() => this.#write(options));
    this.#last = saving.catch(() => undefined);
    return saving;
  }

  /** Saves by the person's word: from now on the notebook is kept, and this state of it stays. */
  async keep(): Promise<boolean> {
    this.#beKept();
    await this.#keeping.beginAnew();
    return this.save({ durability: 'strict', isMarked: true });
  }

  /** Takes another notebook in place of what was written until now, which stays among the states. */
  async replace(notebook: Notebook): Promise<boolean> {
    if (this.document.isReadOnly) return false;
    // What is not saved yet is to be had back too.
    await this.save({ isMarked: true });
    this.document.change({ ...notebook, id: this.#id });
    this.#isDirty = true;
    return this.save({ durability: 'strict', isMarked: true, isOther: true });
  }

  /**
   * Writes the notebook into its file on disk; where it has none, into one that the person chooses.
   *
   * @param place chooses another file: null where none was chosen, `'unknown'` where the browser gives none
   * @returns whether it is written; `'unknown'` as `place` says
   */
  async writeFile(place: Place | null): Promise<boolean | 'unknown'> {
    const { notebook } = this.document;
    const text = notebookText({ ...notebook, id: this.#id });
    if (!place && this.file.name !== null) return this.file.write(this.#id, text, true);
    const chosen = (await place?.()) ?? null;
    if (chosen === 'unknown' || chosen === null) return chosen ?? false;
    const stamp = await stampOf(await chosen.getFile());
    await this.file.link(this.#id, chosen, stamp);
    return this.file.write(this.#id, text, true);
  }

  /** Writes to the disk what is only on its way there. */
  async flush(): Promise<boolean> {
    if (!this.#isKept && !this.#isDirty) return true;
    return this.save({ durability: 'strict' });
  }

  /** Takes the right to write from another window: asks for it first, then takes it. */
  async takeOver(): Promise<void> {
    this.#keeping.windows.tell({ kind: 'ask', doc: this.#id });
    const until = Date.now() + ASKED;
    while (!this.#lock.isHeld && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 50));
    if (!this.#lock.isHeld) await this.#lock.steal();
  }

  /** Another notebook is opened in its place: the right to write is given back. */
  async close(): Promise<void> {
    await this.flush();
    this.abandon();
  }

  /** Nothing more is saved. */
  abandon(): void {
    this.#isClosed = true;
    this.#pace.rest();
    clearTimeout(this.#again);
    this.#deafen?.();
    this.#lock.release();
  }

  async #write(options: SaveOptions): Promise<boolean> {
    if (this.#isClosed || this.document.isReadOnly) return false;
    const { notebook } = this.document;
    const now = Date.now();
    const isStrict = options.durability === 'strict' || now - this.#strictAt > STRICT_EVERY;
    const durability = isStrict ? 'strict' : 'relaxed';
    const slow = setTimeout(() => this.#fail(words.noAnswer), PATIENCE);
    try {
      const beside = this.#beside();
      const doc = notebookText({ ...notebook, id: this.#id });
      const isSame = doc === this.#text && (beside.data?.key ?? null) === this.#dataKey;
      if (isSame && !options.isMarked && !(isStrict && this.#isRelaxed)) {
        this.#settle(notebook);
        return true;
      }
      const store = await this.#keeping.store();
      if (!store) return this.#fail(words.notKeeping(this.#keeping.mode));
      if (!(await this.#lock.take())) return this.#isDirty ? await this.#fork() : this.#read();
      if (this.#status.kind !== 'failed') this.#status = { kind: 'saving' };
      const draft = { id: this.#id, doc, ...beside };
      const record = await withRoom(store, () =>
        store.save(draft, this.#rev, { ...options, durability }),
      );
      this.#adopt(record);
      this.#settle(notebook);
      this.#isRelaxed = durability === 'relaxed';
      if (isStrict) this.#strictAt = now;
      this.#keeping.windows.tell({ kind: 'saved', doc: this.#id });
      return true;
    } catch (error) {
      if (error instanceof SavedElsewhere) return await this.#fork();
      return this.#fail(isFull(error) ? words.full : failureOf(error).message);
    } finally {
      clearTimeout(slow);
    }
  }

  /** What this window holds becomes a notebook of its own, beside the one that another window has saved. */
  async #fork(): Promise<boolean> {
    this.#lock.release();
    this.#id = crypto.randomUUID();
    this.#lock = this.#lockOf(this.#id);
    this.#rev = 0;
    this.#text = '';
    this.#beKept();
    const { notebook } = this.document;
    const title = words.forkTitle(notebook.title || this.#beside().about.title);
    this.#notice = words.forked;
    this.document.isReadOnly = false;
    this.document.change({ ...notebook, title: title[notebook.language] });
    return this.#write({ durability: 'strict', isMarked: true });
  }

  #adopt({ rev, doc, data, at }: DocumentRecord): void {
    this.#rev = rev;
    this.#text = doc;
    this.#dataKey = data?.key ?? null;
    this.#beKept();
    this.#status = { kind: 'saved', at };
  }

  #settle(notebook: Notebook): void {
    clearTimeout(this.#again);
    this.#rested = notebook;
    // Typing went on while it was saved: that is saved in its turn.
    if (this.document.notebook !== notebook) return this.note();
    this.#isDirty = false;
    if (this.#status.kind === 'failed') this.#status = { kind: 'saved', at: Date.now() };
  }

  #fail(reason: Message): false {
    this.#status = { kind: 'failed', reason };
    clearTimeout(this.#again);
    if (!this.#isClosed) this.#again = setTimeout(() => void this.save(), AGAIN);
    return false;
  }

  #read(): false {
    this.document.isReadOnly = true;
    this.#status = { kind: 'reading' };
    this.#isDirty = false;
    this.#pace.rest();
    this.#lock.wait();
    return false;
  }

  #lockOf(id: string): DocumentLock {
    return new DocumentLock(id, {
      onHeld: () => void this.#onHeld(),
      onRobbed: () => void this.#onRobbed(),
    });
  }

  /** The right to write has come: what the other window has saved is the notebook now. */
  async #onHeld(): Promise<void> {
    await this.#reload();
    this.document.isReadOnly = false;
    if (this.#status.kind === 'reading') this.#status = { kind: 'saved', at: Date.now() };
  }

  async #onRobbed(): Promise<void> {
    await this.#last;
    if (this.#isClosed) return;
    if (this.#isDirty) await this.#fork();
    else this.#read();
  }

  #beKept(): void {
    this.#isKept = true;
    this.#deafen ??= this.#keeping.windows.listen((news) => this.#hear(news));
  }

  #hear(news: WindowNews): void {
    if (news.kind === 'forget') return this.#onForgotten();
    if (news.doc !== this.#id) return;
    if (news.kind === 'ask' && this.#lock.isHeld) void this.#giveWay();
    if (news.kind === 'saved' && !this.#isDirty) void this.#reload();
  }

  async #giveWay(): Promise<void> {
    if (this.#isDirty && !(await this.flush())) return;
    this.#lock.release();
    this.#read();
  }

  #onForgotten(): void {
    if (!this.#isKept) return;
    this.#pace.rest();
    this.#lock.release();
    this.#isDirty = true;
    this.#fail(words.notKeeping('forgotten'));
  }

  /** Takes what was saved by another window. */
  async #reload(): Promise<void> {
    const store = await this.#keeping.store();
    const kept = await store?.open(this.#id).catch(() => null);
    if (!kept || kept.record.rev <= this.#rev || this.#isDirty || this.#isClosed) return;
    const { kind } = this.#status;
    this.#adopt(kept.record);
    if (kind === 'reading') this.#status = { kind };
    this.document.change(kept.notebook);
    this.rest();
  }
}

/** Saves once more where the browser's room is used up and states could be given for it. */
async function withRoom<Result>(
  store: DocumentStore,
  save: () => Promise<Result>,
): Promise<Result> {
  try {
    return await save();
  } catch (error) {
    if (!isFull(error) || (await store.dropOldStates().catch(() => 0)) === 0) throw error;
    return save();
  }
}

function isFull(error: unknown): boolean {
  return (error as Error).name === 'QuotaExceededError';
}
