import type { Message } from '@ketnap/core';
import { proxy, transfer, type Remote } from 'comlink';
import { importWords } from '../messages/import.ts';
import type { Analyst } from '../worker/analyst.ts';
import { Desk } from '../worker/desk.ts';
import type { TakeMode } from '../worker/importing.ts';
import type { ChosenFile, Opened, OpenedFiles, Progress } from '../worker/opened.ts';
import { failureOf, type Failure } from './failure.ts';
import { ImportState } from './importing.svelte.ts';
import { isProfileFile, loadProfile } from './profile-file.ts';
import { profileStore } from './profile-store.ts';

/** A dataset that is open, and the worker that owns it. */
export interface OpenDataset {
  readonly desk: Desk;
  readonly opened: Opened;
  /** True where it came with the page, false where the person chose it. */
  readonly served: boolean;
}

/** What was done, to be said once. */
export interface Notice {
  readonly messages: readonly Message[];
  /** Whether it can be taken back. */
  readonly canUndo: boolean;
}

type Report = (progress: Progress) => void;

/** Reading that has told nothing new for so long is given up. */
const SILENT_SECONDS = 120;

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
  #started = $state(false);
  #taking = $state(false);
  #reading: Desk | null = null;
  /** The files that are being read; none where it is the dataset that is served. */
  #files: readonly ChosenFile[] = [];
  #previous: OpenDataset | null = null;
  #silence: ReturnType<typeof setTimeout> | undefined;

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

  get notice(): Notice | null {
    return this.#notice;
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
    await this.#read(async (analyst, report) => {
      const opened = await analyst.openServed(document.baseURI, proxy(report));
      return opened && { opened };
    }, []);
  }

  /** Opens files that were chosen or dropped; a profile among them answers what it can. */
  async openFiles(files: readonly ChosenFile[]): Promise<void> {
    const profiles = files.filter(isProfileFile);
    const others = files.filter((file) => !isProfileFile(file));
    try {
      const given = await Promise.all(profiles.map(loadProfile));
      if (others.length > 0 || profiles.length === 0) {
        const kept = [...given, ...(await profileStore.all())];
        return await this.#read(
          (analyst, report) => analyst.openFiles(others, kept, this.#base(), proxy(report)),
          files,
        );
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
    clearTimeout(this.#silence);
    this.#reading?.leave();
    this.#reading = null;
    this.#progress = null;
  }

  /** Puts away the files that wait for a word. */
  leaveImport(): void {
    this.#importing?.desk.leave();
    this.#importing = null;
  }

  /** Puts away what lies on top: other files being read, a failure, or the files that wait for a word. */
  escapeImport(): void {
    if (this.#progress) this.cancel();
    else if (this.#failure) this.dismissFailure();
    else this.leaveImport();
  }

  /** Opens what was looked at, in the place of what is open or added to it. */
  async take(mode: TakeMode): Promise<void> {
    const importing = this.#importing;
    if (!importing || this.#taking) return;
    this.#taking = true;
    try {
      const opened = await importing.desk.ask((analyst) => analyst.take(mode));
      const { names, draft, remember } = importing;
      const kept = remember ? await profileStore.keep(names.join(', '), draft.profile) : null;
      // Whoever has left meanwhile has not taken them.
      if (this.#importing !== importing) return;
      this.#importing = null;
      const title = names.length === 1 ? names[0]! : `${names[0]} +${names.length - 1}`;
      const done = mode === 'add' ? importWords.added(title) : importWords.opened(title);
      const said = kept === null ? [] : [kept ? importWords.remembered : importWords.notRemembered];
      this.#take(importing.desk, opened, false, [done, ...said]);
      this.#readAgain();
    } catch (error) {
      if (this.#importing === importing) this.#failure = failureOf(error);
    } finally {
      this.#taking = false;
    }
  }

  /** Brings back the dataset that was open before. */
  undo(): void {
    if (!this.#previous) return;
    this.#open?.desk.leave();
    this.#open = this.#previous;
    this.#previous = null;
    this.#notice = { messages: [importWords.undone], canUndo: false };
    this.#readAgain();
  }

  /** The notice goes, and with it what could be taken back. */
  dismissNotice(): void {
    this.#notice = null;
    this.#previous?.desk.leave();
    this.#previous = null;
  }

  dismissFailure(): void {
    this.#failure = null;
  }

  async #read(
    open: (analyst: Remote<Analyst>, report: Report) => Promise<OpenedFiles | null>,
    files: readonly ChosenFile[],
  ): Promise<void> {
    this.cancel();
    const desk = new Desk();
    this.#reading = desk;
    this.#files = files;
    this.#failure = null;
    this.#progress = { stage: 'reading', file: null, read: 0, size: 0 };
    const isCurrent = (): boolean => this.#reading === desk;
    try {
      const report = (progress: Progress): void => {
        if (!isCurrent()) return;
        this.#progress = progress;
        this.#watch();
      };
      this.#watch();
      const came = await desk.ask((analyst) => open(analyst, report));
      if (isCurrent()) this.#accept(desk, came, files);
    } catch (error) {
      desk.leave();
      if (isCurrent()) this.#failure = failureOf(error);
    }
    if (!isCurrent()) return;
    clearTimeout(this.#silence);
    this.#reading = this.#progress = null;
  }

  /** Files that are being read may be added to what is open: where that changes, they are read anew. */
  #readAgain(): void {
    if (this.#reading && this.#files.length > 0) void this.openFiles(this.#files);
  }

  #accept(desk: Desk, came: OpenedFiles | null, files: readonly ChosenFile[]): void {
    if (!came) return desk.leave();
    this.leaveImport();
    if ('draft' in came) {
      const names = files.filter((file) => !isProfileFile(file)).map(({ path }) => path);
      this.#importing = new ImportState(desk, names, came.draft);
      return;
    }
    this.#take(desk, came.opened, files.length === 0, [importWords.openedPackage]);
  }

  #take(desk: Desk, opened: Opened, served: boolean, messages: readonly Message[]): void {
    this.#previous?.desk.leave();
    this.#previous = this.#open;
    this.#open = { desk, opened, served };
    const canUndo = this.#previous !== null;
    this.#notice = canUndo || !served ? { messages, canUndo } : null;
  }

  /** Gives up reading that tells nothing new. */
  #watch(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.cancel();
      this.#failure = { code: 'too_long', message: importWords.tooLong(SILENT_SECONDS) };
    }, SILENT_SECONDS * 1000);
  }

  /** A way for the new worker to the tables of the dataset that is open. */
  #base(): MessagePort | null {
    const open = this.#open;
    if (!open) return null;
    const { port1, port2 } = new MessageChannel();
    void open.desk.ask((analyst) => analyst.lendTo(transfer(port1, [port1])));
    return transfer(port2, [port2]);
  }
}
