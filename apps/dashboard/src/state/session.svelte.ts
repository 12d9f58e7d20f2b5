import type { Message } from '@ketnap/core';
import type { KeptProfile } from '@ketnap/readers';
import { proxy, type Remote } from 'comlink';
import { words } from '../messages.ts';
import { importWords } from '../messages/import.ts';
import type { Analyst } from '../worker/analyst.ts';
import { Desk, DeskLeft, DeskLost } from '../worker/desk.ts';
import type { ChosenFile, Opened, OpenedFiles, Progress } from '../worker/opened.ts';
import { failureOf, type Failure } from './failure.ts';
import { ImportState } from './importing.svelte.ts';
import { isProfileFile, loadProfile } from './profile-file.ts';
import { profileStore } from './profile-store.ts';
import { Silence, SILENT_SECONDS } from './silence.ts';
import { openAgain, readSource, wayTo, type Source } from './source.ts';

/** A dataset that is open, and the worker that owns it. */
export interface OpenDataset {
  readonly desk: Desk;
  readonly opened: Opened;
  /** True where it came with the page, false where the person chose it. */
  readonly served: boolean;
  readonly source: Source;
  /** Whether it has been read again because its worker was lost. */
  readonly recovered: boolean;
}

/** What befell the worker of the open dataset, and what is being done about it. */
export interface Trouble {
  readonly messages: readonly Message[];
  /** False while the data are being read again. */
  readonly canRetry: boolean;
}

/** What was done, to be said once. */
export interface Notice {
  readonly messages: readonly Message[];
  /** Whether it can be taken back. */
  readonly canUndo: boolean;
}

type Report = (progress: Progress) => void;
type Open = (analyst: Remote<Analyst>, report: Report) => Promise<OpenedFiles | null>;

/** A reading that is begun, and can be begun again. */
interface Reading {
  readonly open: Open;
  /** None where it is the dataset that is served. */
  readonly files: readonly ChosenFile[];
  /** Where the data were open before, and how; null where they are opened for the first time. */
  readonly source: Source | null;
}

/**
 * Which dataset is open. New files are read by a worker of their own: cancelling ends it, and whatever was
 * open before stays until the new one stands, and can be brought back then.
 */
export class Session {
  #open = $state.raw<OpenDataset | null>(null);
  #importing = $state.raw<ImportState | null>(null);
  #progress = $state.raw<Progress | null>(null);
  #failure = $state.raw<Failure | null>(null);
  #notice = $state.raw<Notice | null>(null);
  #trouble = $state.raw<Trouble | null>(null);
  #slow = $state(false);
  #saved = $state.raw<Opened | null>(null);
  #retry = $state.raw<(() => void) | null>(null);
  #started = $state(false);
  #taking = $state(false);
  #reading: Desk | null = null;
  /** The files that are being read; none where it is the dataset that is served. */
  #files: readonly ChosenFile[] = [];
  /** The files that wait for a word. */
  #importFiles: readonly ChosenFile[] = [];
  #previous: OpenDataset | null = null;
  /** Brings what is remembered of forms back to what it was before the open dataset was taken. */
  #unremember: (() => Promise<void>) | null = null;
  /** Remembered forms that cannot be used, by name. */
  #setAside: readonly string[] = [];
  #silence: Silence | null = null;

  get open(): OpenDataset | null {
    return this.#open;
  }

  /** Files that wait for a person's word; null where there are none. */
  get importing(): ImportState | null {
    return this.#importing;
  }

  /** Null where nothing is being read. */
  get progress(): Progress | null {
    return this.#progress;
  }

  /** Why the last files could not be opened. */
  get failure(): Failure | null {
    return this.#failure;
  }

  /** What begins the reading that is under way, or that has failed, again; null where that helps nobody. */
  get retry(): (() => void) | null {
    return this.#retry;
  }

  /** Whether files are being read that the person chose. */
  get isReadingChosen(): boolean {
    return this.#progress !== null && this.#files.length > 0;
  }

  /** True while reading tells nothing new. */
  get isSlow(): boolean {
    return this.#slow;
  }

  /** Null where the open dataset's worker is well. */
  get trouble(): Trouble | null {
    return this.#trouble;
  }

  get notice(): Notice | null {
    return this.#notice;
  }

  /** Whether the open data would be lost with the page: read from files of an office, and not saved since. */
  get isUnsaved(): boolean {
    const open = this.#open;
    return open !== null && open.source.taken !== null && this.#saved !== open.opened;
  }

  /** The open data have been handed to the person. */
  markSaved(): void {
    this.#saved = this.#open?.opened ?? null;
  }

  get isTaking(): boolean {
    return this.#taking;
  }

  /** True where it is known that no dataset is served and none has been chosen. */
  get isEmpty(): boolean {
    return this.#started && !this.#open && !this.#progress;
  }

  /** Opens the dataset that is served beside the page, where there is one. */
  async start(): Promise<void> {
    this.#started = true;
    await this.reopen({ files: null, taken: null });
  }

  /** Opens data as they were open before, with the same answers. @returns whether they stand */
  async reopen(source: Source): Promise<boolean> {
    const before = this.#open;
    const open: Open = (analyst, report) => openAgain(source, analyst, report);
    await this.#read({ open, files: source.files ?? [], source });
    return this.#open !== before;
  }

  /**
   * Opens files that were chosen or dropped; a profile among them answers what it can.
   *
   * @param known answers as well, given for such files before; default: none
   */
  async openFiles(files: readonly ChosenFile[], known: readonly KeptProfile[] = []): Promise<void> {
    const profiles = files.filter(isProfileFile);
    const others = files.filter((file) => !isProfileFile(file));
    try {
      const given = await Promise.all(profiles.map(loadProfile));
      if (others.length > 0 || profiles.length === 0) {
        const stored = await profileStore.all();
        this.#setAside = stored.setAside;
        const kept = [...given, ...known, ...stored.kept];
        const open: Open = (analyst, report) => {
          // A sample is made up: nothing is added to it.
          const isReal = this.#open !== null && !this.#open.opened.sample;
          const base = isReal ? wayTo(this.#open!.desk) : null;
          return analyst.openFiles(others, kept, base, 'new', proxy(report));
        };
        return await this.#read({ open, files, source: null });
      }
      const [profile] = given;
      if (profile && this.#importing) return await this.#importing.restart(profile);
      if (profile)
        this.#failure = { code: 'profile', message: importWords.profileAlone(profile.name) };
    } catch (error) {
      this.#failure = failureOf(error);
    }
  }

  /** Ends the reading; the dataset that was open before stays. */
  cancel(): void {
    this.#silence?.end();
    this.#reading?.leave();
    this.#reading = null;
    this.#progress = null;
    this.#retry = null;
  }

  /** Reads the open dataset once more, where that did not help before. */
  async recover(): Promise<void> {
    const trouble = this.#trouble;
    if (this.#open && trouble?.canRetry) await this.#recover(this.#open, trouble.messages[0]!);
  }

  /** Puts away the files that wait for a word. */
  leaveImport(): void {
    this.#importing?.desk.leave();
    this.#importing = null;
  }

  /** Puts away what lies on top: other files being read, a failure; false where nothing does. */
  escape(): boolean {
    const isOver = this.#progress !== null || this.#failure !== null;
    if (this.#progress) this.cancel();
    else if (this.#failure) this.dismissFailure();
    return isOver;
  }

  /** Opens what was looked at, as the person chose: as a new dataset or added to the one that is open. */
  async take(): Promise<void> {
    const importing = this.#importing;
    if (!importing || this.#taking) return;
    this.#taking = true;
    try {
      const { names, draft, remember } = importing;
      const { mode } = draft;
      const opened = await importing.desk.ask((analyst) => analyst.take());
      const kept = remember ? await profileStore.keep(names.join(', '), draft.profile) : null;
      // Whoever has left meanwhile has not taken them.
      if (this.#importing !== importing) return;
      this.#importing = null;
      const title = names.length === 1 ? names[0]! : `${names[0]} +${names.length - 1}`;
      const done = mode === 'add' ? importWords.added(title) : importWords.opened(title);
      const said =
        kept === null ? [] : [kept.isKept ? importWords.remembered : importWords.notRemembered];
      const base = mode === 'add' ? (this.#open?.source ?? null) : null;
      const source = { files: this.#importFiles, taken: { profile: draft.profile, mode, base } };
      this.#take(importing.desk, opened, source, [done, ...said]);
      this.#unremember = kept?.undo ?? null;
      this.#readAgain();
    } catch (error) {
      if (this.#importing === importing) this.#failure = failureOf(error);
    } finally {
      this.#taking = false;
    }
  }

  /** Brings back the dataset that was open before; what was decided of the files is forgotten again. */
  undo(): void {
    if (!this.#previous) return;
    const isForgotten = this.#unremember !== null;
    void this.#unremember?.();
    this.#unremember = null;
    this.#open?.desk.leave();
    this.#open = this.#previous;
    this.#trouble = null;
    this.#previous = null;
    const messages = [importWords.undone, ...(isForgotten ? [importWords.undoneForm] : [])];
    this.#notice = { messages, canUndo: false };
    this.#readAgain();
  }

  /** The notice goes, and with it what could be taken back. */
  dismissNotice(): void {
    this.#notice = this.#unremember = null;
    this.#previous?.desk.leave();
    this.#previous = null;
  }

  dismissFailure(): void {
    this.#failure = null;
    if (!this.#progress) this.#retry = null;
  }

  async #read(reading: Reading, isSecond = false): Promise<void> {
    const { open, files } = reading;
    this.cancel();
    const desk = new Desk();
    this.#reading = desk;
    this.#files = files;
    this.#failure = null;
    this.#progress = { stage: 'reading', file: null, read: 0, size: 0 };
    this.#retry = () => void this.#read(reading);
    const isCurrent = (): boolean => this.#reading === desk;
    const silence = (this.#silence = this.#watch());
    try {
      const report = (progress: Progress): void => {
        if (!isCurrent()) return;
        this.#progress = progress;
        silence.beat();
      };
      const came = await desk.ask((analyst) => open(analyst, report));
      if (isCurrent()) this.#accept(desk, came, reading);
    } catch (error) {
      desk.leave();
      if (!isCurrent()) return;
      const isLost = error instanceof DeskLost;
      if (isLost && !isSecond) return this.#read(reading, true);
      this.#failure = failureOf(error);
      if (!isLost) this.#retry = null;
    }
    if (!isCurrent()) return;
    silence.end();
    if (!this.#failure) this.#retry = null;
    this.#reading = this.#progress = null;
  }

  /** Files that are being read may be added to what is open: where that changes, they are read anew. */
  #readAgain(): void {
    if (this.#reading && this.#files.length > 0) void this.openFiles(this.#files);
  }

  #accept(desk: Desk, came: OpenedFiles | null, { open, files, source }: Reading): void {
    if (!came) return desk.leave();
    this.leaveImport();
    if ('draft' in came) {
      this.#importFiles = files.filter((file) => !isProfileFile(file));
      const names = this.#importFiles.map(({ path }) => path);
      const importing = new ImportState(desk, names, came.draft, this.#setAside);
      this.#importing = importing;
      void desk.lost.then((reason) => this.#onImportLost(importing, open, reason));
      return;
    }
    const done = source ? importWords.openedAgain : importWords.openedPackage;
    this.#take(desk, came.opened, source ?? { files, taken: null }, [done, ...(came.notes ?? [])]);
  }

  /** Files that wait for a word are read again, and what was said of them is said again. */
  async #onImportLost(importing: ImportState, open: Open, { messages }: DeskLost): Promise<void> {
    if (importing !== this.#importing) return;
    if (!importing.isAlive) {
      this.#failure = { code: 'worker_lost', message: messages };
      return;
    }
    const desk = new Desk();
    const silence = new Silence(
      () => undefined,
      () => desk.leave(),
    );
    try {
      const came = await desk.ask((analyst) => open(analyst, () => silence.beat()));
      if (importing !== this.#importing) return desk.leave();
      if (!came || !('draft' in came)) throw new DeskLost(messages);
      void desk.lost.then((reason) => this.#onImportLost(importing, open, reason));
      await importing.resume(desk, came.draft, [messages, words.readAgain]);
    } catch (error) {
      desk.leave();
      const message = error instanceof DeskLeft ? messages : failureOf(error).message;
      if (importing === this.#importing) this.#failure = { code: 'worker_lost', message };
    } finally {
      silence.end();
    }
  }

  #take(desk: Desk, opened: Opened, source: Source, messages: readonly Message[]): void {
    this.#previous?.desk.leave();
    this.#previous = this.#open;
    this.#unremember = null;
    this.#setOpen({ desk, opened, served: source.files === null, source, recovered: false });
    const { served } = this.#open!;
    const canUndo = this.#previous !== null;
    this.#notice = canUndo || !served ? { messages, canUndo } : null;
  }

  #setOpen(open: OpenDataset): void {
    this.#open = open;
    this.#trouble = null;
    void open.desk.lost.then((reason) => this.#onLost(open, reason));
  }

  /** The first time the data are read again without asking; a worker that computes again has a new first time. */
  async #onLost(open: OpenDataset, { messages }: DeskLost): Promise<void> {
    if (open === this.#previous) return this.dismissNotice();
    if (open !== this.#open) return;
    if (!open.recovered || open.desk.hasComputed) return this.#recover(open, messages);
    this.#trouble = { messages: [messages, words.lostAgain], canRetry: true };
  }

  async #recover(open: OpenDataset, why: Message): Promise<void> {
    this.#trouble = { messages: [why, words.readingAgain], canRetry: false };
    const desk = new Desk();
    const silence = new Silence(
      () => undefined,
      () => desk.leave(),
    );
    const isCurrent = (): boolean => this.#open === open;
    try {
      const opened = await readSource(open.source, desk, () => silence.beat());
      if (!isCurrent()) return desk.leave();
      if (!opened) throw new DeskLost(words.workerEnded);
      this.#replace(open, desk, opened, why);
    } catch (error) {
      desk.leave();
      const message = error instanceof DeskLeft ? words.workerEnded : failureOf(error).message;
      if (isCurrent()) this.#trouble = { messages: [message, words.lostAgain], canRetry: true };
    } finally {
      silence.end();
    }
  }

  /** What is known of the dataset stays the same thing where it is the same, and with it the scope. */
  #replace(before: OpenDataset, desk: Desk, opened: Opened, why: Message): void {
    const isSame = JSON.stringify(opened) === JSON.stringify(before.opened);
    this.#setOpen({
      ...before,
      desk,
      opened: isSame ? before.opened : opened,
      recovered: true,
    });
    const done = isSame ? words.readAgain : words.readAgainDiffers;
    this.#notice = { messages: [why, done], canUndo: this.#previous !== null };
  }

  /** Gives up reading that tells nothing new. */
  #watch(): Silence {
    return new Silence(
      (isSlow) => (this.#slow = isSlow),
      () => {
        this.cancel();
        this.#failure = { code: 'too_long', message: importWords.tooLong(SILENT_SECONDS) };
      },
    );
  }
}
