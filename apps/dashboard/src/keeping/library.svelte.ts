import type { Message } from '@ketnap/core';
import type { Notebook } from '@ketnap/notebook';
import { keepingWords as words } from '../messages/keeping.ts';
import type { AddressPlace, AddressState } from '../state/address.ts';
import type { AddressBar } from '../state/address-bar.svelte.ts';
import { DocumentState } from '../state/document.svelte.ts';
import { failureOf } from '../state/failure.ts';
import type { Preferences } from '../state/preferences.svelte.ts';
import { ScopeState } from '../state/scope.svelte.ts';
import type { OpenDataset, Session } from '../state/session.svelte.ts';
import type { Source } from '../state/source.ts';
import { unlessLost } from '../worker/desk.ts';
import type { ChosenFile, Opened } from '../worker/opened.ts';
import type { DataRef } from './data-ref.ts';
import { DataShelf } from './data-shelf.svelte.ts';
import { Damaged, type KeptNotebook } from './document-store.ts';
import { Keeping } from './keeping.svelte.ts';
import { KeptDocument } from './kept-document.svelte.ts';
import { reviewOf, type MakeNotebook } from './make-notebook.ts';
import type { NotebookAbout } from './records.ts';
import { shownTime } from './shown-time.ts';
import { notebookFrom, takeNotebook } from './take-notebook.ts';

/** A notebook over a dataset. */
interface View {
  readonly opened: Opened;
  readonly document: DocumentState;
  readonly scope: ScopeState;
  readonly kept: KeptDocument;
  /** Makes it anew in another language, where nobody has written in it. */
  readonly make: MakeNotebook;
}

/** A notebook that waits for data. */
interface Waiting {
  /** As it was kept; null where it is made of the data. */
  readonly kept: KeptNotebook | null;
  readonly make: MakeNotebook;
  /** The data that it was over; null where any will do. */
  readonly ref: DataRef | null;
}

/** Data that are not at hand. */
export interface MissingData {
  readonly ref: DataRef;
  /** The notebook that waits for them; null where they were looked at without one of one's own. */
  readonly title: string | null;
  /** Other data that stand in their place; null where none do. */
  readonly instead: string | null;
}

/** Where the page is: in a notebook, in the list of all, or before a notebook whose data are not at hand. */
export type Room = 'notebook' | 'start' | 'missing';

/** What the page knows of the notebook that it shows. */
export interface Page {
  readonly session: Session;
  readonly addressBar: AddressBar;
  readonly preferences: Preferences;
  readonly about: () => NotebookAbout;
  readonly onFailure: (error: unknown) => void;
}

/** Which notebook is open over which data. */
export class Library {
  readonly keeping = new Keeping();
  readonly data = new DataShelf(this.keeping);
  readonly #page: Page;
  /** A dataset that is brought back is looked at as it was before. */
  #views = new WeakMap<Opened, View>();
  #view = $state.raw<View | null>(null);
  #room = $state<Room>('notebook');
  #missing = $state.raw<MissingData | null>(null);
  #failure = $state.raw<Message | null>(null);
  #waiting: Waiting | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  get room(): Room {
    return this.#room;
  }

  /** Null while another dataset's notebook is the one at hand. */
  get view(): View | null {
    return this.#view && this.#view.opened === this.#page.session.open?.opened ? this.#view : null;
  }

  get missing(): MissingData | null {
    return this.#missing;
  }

  /** Why a notebook could not be opened; null where none failed. */
  get failure(): Message | null {
    return this.#failure;
  }

  /** What the address says of the notebook that is shown. */
  get place(): AddressPlace {
    const { kept } = this.view ?? {};
    if (kept?.isKept) return { doc: kept.id, data: null };
    const ref = this.#dataNow;
    return { doc: null, data: ref?.kind === 'files' && ref.key ? ref.key : null };
  }

  get #dataNow(): DataRef | null {
    const { open } = this.#page.session;
    return open && this.data.refOf(open);
  }

  dismissFailure(): void {
    this.#failure = null;
  }

  /** Opens what the address names, or where one was at the last visit, or what is served. */
  async start(): Promise<void> {
    await this.keeping.start();
    void this.data.load();
    const { addressBar } = this.#page;
    const { place, scope } = addressBar.read();
    const isNamed = place.doc !== null || place.data !== null || Object.keys(scope).length > 0;
    const { doc, data } = isNamed ? place : ((await this.keeping.where()) ?? place);
    const ref = data ? await this.data.find(data) : null;
    if (addressBar.isStart) await this.#await({ kept: null, make: reviewOf, ref }, 'start');
    else if (doc) await this.open(doc);
    else await this.#await({ kept: null, make: reviewOf, ref });
  }

  /** Opens a notebook that is kept, over the data that it was over. */
  async open(id: string): Promise<void> {
    if (this.view?.kept.id === id) {
      this.#room = 'notebook';
      return;
    }
    const kept = await this.#kept(id);
    if (!kept) return this.#page.session.open ? undefined : this.#page.session.start();
    await this.#await({ kept, make: reviewOf, ref: kept.record.data });
  }

  /** Makes a notebook over the data that are open. */
  async make(make: MakeNotebook): Promise<void> {
    await this.#await({ kept: null, make, ref: null });
  }

  /**
   * Opens a notebook that came in a file, and keeps it. Where it is kept already, what was written there
   * stays among its states.
   */
  async take(file: File, handle: FileSystemFileHandle | null): Promise<void> {
    this.#failure = null;
    try {
      const { notebook, stamp } = await notebookFrom(file);
      const store = await this.keeping.store();
      if (!store)
        return await this.#await({ kept: null, make: () => Promise.resolve(notebook), ref: null });
      const taken = await takeNotebook(store, notebook);
      this.keeping.windows.tell({ kind: 'saved', doc: notebook.id });
      await this.open(notebook.id);
      const { kept } = this.view ?? {};
      if (kept?.id !== notebook.id) return;
      if (taken !== 'same') kept.say(taken === 'older' ? words.fileIsOlder : words.fileTaken);
      if (handle) await kept.file.link(kept.id, handle, stamp);
    } catch (error) {
      this.#failure = failureOf(error).message;
      this.#room = 'start';
    }
  }

  /** The notebook that is open is left: nothing of it is shown any more. */
  async leave(): Promise<void> {
    await this.#view?.kept.close();
    this.forget();
  }

  /** The person went back or forward. */
  async follow(state: AddressState | null): Promise<void> {
    if (!state) return this.goToStart();
    const { doc } = state.place;
    if (doc && doc !== this.view?.kept.id) await this.open(doc);
    else if (!doc && this.view?.kept.isKept) await this.make(reviewOf);
    this.#room = this.#missing ? 'missing' : 'notebook';
  }

  goToStart(): void {
    this.#room = 'start';
    void this.view?.kept.flush();
    this.#page.addressBar.goToStart();
  }

  /** Back to the notebook that is open. */
  goToNotebook(): void {
    this.#room = this.#missing ? 'missing' : 'notebook';
  }

  /** Files that a person brings: those that a notebook waits for are opened as they were before. */
  async openFiles(files: readonly ChosenFile[]): Promise<void> {
    const { session } = this.#page;
    const ref = this.#missing?.ref;
    const source = ref && (await this.data.sourceAmong(ref, files).catch(() => null));
    if (ref && source) return this.#reopen(ref, source);
    const profile = ref?.kind === 'files' ? ref.taken?.profile : null;
    await session.openFiles(files, profile ? [{ key: null, name: ref!.title, profile }] : []);
  }

  /** Looks at the data that come with the page in place of those that are missing, by the person's word. */
  async useInstead(): Promise<void> {
    const { session } = this.#page;
    this.#waiting = this.#waiting && { ...this.#waiting, ref: null };
    this.#missing = null;
    this.#room = 'notebook';
    if (!session.open) await session.start();
    else await this.show(session.open);
  }

  /** Brings the notebook of the open dataset, and in the page's language where nobody has written in it. */
  async show(open: OpenDataset): Promise<void> {
    const ref = await this.#learnt(open);
    if (this.#page.session.open !== open) return;
    const waiting = this.#waiting;
    if (waiting?.ref && !open.recovered && this.#isOther(waiting.ref, ref)) {
      this.#miss(waiting, ref);
      return;
    }
    const view = waiting ? undefined : this.#views.get(open.opened);
    if (view) return this.#bringBack(open, view);
    const kept = waiting ? waiting.kept : null;
    if (kept) return this.#enter(open, new DocumentState(kept.notebook, false), kept);
    // A notebook of one's own goes on over other data; so does one whose data were read again and differ.
    const before = waiting ? null : this.#view;
    if (before && (open.recovered || !before.document.isAsMade)) return this.#carry(open, before);
    const notebook = await this.#made(open, waiting?.make ?? reviewOf);
    if (!notebook || this.#page.session.open !== open) return;
    const own = { ...notebook, id: crypto.randomUUID() };
    this.#enter(open, new DocumentState(own, true), null, waiting?.make);
  }

  /** Everything was forgotten: what is open is as if it had just been made. */
  forget(): void {
    this.#view?.kept.abandon();
    this.#view = null;
    this.#views = new WeakMap();
    this.#waiting = null;
  }

  async #kept(id: string): Promise<KeptNotebook | null> {
    this.#failure = null;
    try {
      const store = await this.keeping.store();
      const kept = (await store?.open(id)) ?? null;
      if (!store) this.#failure = words.cannotOpen(words.notKeeping(this.keeping.mode));
      else if (!kept) this.#failure = words.notHere;
      return kept;
    } catch (error) {
      this.#failure = error instanceof Damaged ? words.damaged : failureOf(error).message;
      return null;
    } finally {
      if (this.#failure) this.#room = 'start';
    }
  }

  /** Opens a notebook once its data are. */
  async #await(waiting: Waiting, room: Room = 'notebook'): Promise<void> {
    const { session } = this.#page;
    await this.keeping.beginAnew();
    await this.#view?.kept.close();
    if (this.#view) this.#views.delete(this.#view.opened);
    this.#view = this.#missing = null;
    this.#waiting = waiting;
    this.#room = room;
    const { open } = session;
    const { ref } = waiting;
    if (open && (!ref || (ref.key && ref.key === this.#dataNow?.key))) return this.show(open);
    if (ref?.kind !== 'files') {
      await session.start();
      return session.dismissNotice();
    }
    const source = await this.data.sourceOf(ref).catch(() => null);
    if (source) await this.#reopen(ref, source);
    else this.#miss(waiting, null);
  }

  async #reopen(ref: DataRef, source: Source): Promise<void> {
    const { session } = this.#page;
    this.data.recognise(source, ref);
    if (!(await session.reopen(source))) return;
    // What was open before belongs to another notebook: it is not to be brought back under this one.
    session.dismissNotice();
    await this.data.note(ref, session.open!.opened);
  }

  /** The data that come with the page are known at once; files may take long to look through. */
  async #learnt(open: OpenDataset): Promise<DataRef | null> {
    const known = this.data.refOf(open);
    if (known?.key) return known;
    const learning = this.data.learn(open);
    if (open.served) return learning;
    void learning.then((ref) => this.#onLearnt(open, ref));
    return known;
  }

  #onLearnt(open: OpenDataset, ref: DataRef | null): void {
    if (!ref || this.#page.session.open !== open) return;
    const { kept } = this.view ?? {};
    if (kept?.isKept) void kept.save();
    else void this.keeping.stayAt(null, ref.key);
  }

  /** Files that a person brings are what a notebook is to be over; data that come with the page may be others. */
  #isOther(wanted: DataRef, found: DataRef | null): boolean {
    return found?.kind === 'served' && found.key !== wanted.key;
  }

  #miss(waiting: Waiting, instead: DataRef | null): void {
    this.#missing = {
      ref: waiting.ref!,
      title: waiting.kept?.record.about.title ?? null,
      instead: instead?.title ?? null,
    };
    if (this.#room === 'notebook') this.#room = 'missing';
  }

  async #bringBack(open: OpenDataset, view: View): Promise<void> {
    this.#view = view;
    this.#missing = null;
    const { document } = view;
    const { language } = this.#page.preferences;
    if (!document.isAsMade || document.notebook.language === language) return;
    const notebook = await this.#made(open, view.make);
    if (!notebook || this.#page.session.open !== open || !document.isAsMade) return;
    const { id, scope } = document.notebook;
    document.remake({ ...notebook, id, scope });
  }

  #enter(
    open: OpenDataset,
    document: DocumentState,
    kept: KeptNotebook | null,
    make: MakeNotebook = reviewOf,
  ): void {
    const { preferences } = this.#page;
    const own = new KeptDocument(this.keeping, document, kept?.record ?? null, () => ({
      about: this.#page.about(),
      data: this.#dataNow,
    }));
    this.#setView(open, {
      opened: open.opened,
      document,
      kept: own,
      make,
      scope: this.#scopeFor(open, document, own),
    });
    if (kept) void own.begin();
    if (kept?.repairedTo) own.say(words.repaired(shownTime(kept.repairedTo, preferences.language)));
    if (!kept && open.served && this.#room === 'notebook') void this.keeping.stayAt(null, null);
  }

  #carry(open: OpenDataset, { document, kept, make }: View): void {
    const scope = this.#scopeFor(open, document, kept);
    this.#setView(open, { opened: open.opened, document, kept, make, scope });
  }

  #setView(open: OpenDataset, view: View): void {
    this.#waiting = this.#missing = null;
    if (this.#room === 'missing') this.#room = 'notebook';
    this.#views.set(open.opened, (this.#view = view));
    view.kept.rest();
  }

  /** An address that names the notebook, or none where the page's own data are open, says what is looked at. */
  #scopeFor(open: OpenDataset, document: DocumentState, kept: KeptDocument): ScopeState {
    const { place, scope } = this.#page.addressBar.read();
    const ref = this.data.refOf(open);
    const isOver = place.data === (ref?.kind === 'files' ? ref.key : null);
    const isNamed = kept.isKept ? place.doc === kept.id : place.doc === null && isOver;
    const isMeant = isNamed && Object.keys(scope).length > 0;
    return new ScopeState(open.opened, document, isMeant ? scope : document.notebook.scope);
  }

  async #made(open: OpenDataset, make: MakeNotebook): Promise<Notebook | null> {
    const { language } = this.#page.preferences;
    const making = open.desk.compute((analyst) => make(analyst, language, open.opened));
    const made = await unlessLost(making).catch((error: unknown) => this.#page.onFailure(error));
    return made ?? null;
  }
}
