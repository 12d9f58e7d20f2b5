import { proxy, type Remote } from 'comlink';
import type { Analyst } from '../worker/analyst.ts';
import { Desk } from '../worker/desk.ts';
import type { ChosenFile, Opened, Progress } from '../worker/opened.ts';
import { failureOf, type Failure } from './failure.ts';

/** A dataset that is open, and the worker that owns it. */
export interface OpenDataset {
  readonly desk: Desk;
  readonly opened: Opened;
  /** True where it came with the page, false where the person chose it. */
  readonly served: boolean;
}

/**
 * Which dataset is open. New files are read by a worker of their own: cancelling ends it, and
 * whatever was open before stays until the new one stands.
 */
export class Session {
  #open = $state.raw<OpenDataset | null>(null);
  #progress = $state.raw<Progress | null>(null);
  #failure = $state.raw<Failure | null>(null);
  #started = $state(false);
  #reading: Desk | null = null;

  get open(): OpenDataset | null {
    return this.#open;
  }

  /** Null where nothing is being read. */
  get progress(): Progress | null {
    return this.#progress;
  }

  /** Why the last files could not be opened. */
  get failure(): Failure | null {
    return this.#failure;
  }

  /** True where it is known that no dataset is served and none has been chosen. */
  get isEmpty(): boolean {
    return this.#started && !this.#open && !this.#progress;
  }

  /** Opens the dataset that is served beside the page, where there is one. */
  async start(): Promise<void> {
    this.#started = true;
    await this.#read(true, (analyst, report) =>
      analyst.openServed(document.baseURI, proxy(report)),
    );
  }

  /** Opens files that were chosen or dropped. */
  async openFiles(files: readonly ChosenFile[]): Promise<void> {
    await this.#read(false, (analyst, report) => analyst.openFiles(files, proxy(report)));
  }

  /** Ends the reading; the dataset that was open before stays. */
  cancel(): void {
    this.#reading?.leave();
    this.#reading = null;
    this.#progress = null;
  }

  dismissFailure(): void {
    this.#failure = null;
  }

  async #read(
    served: boolean,
    open: (
      analyst: Remote<Analyst>,
      report: (progress: Progress) => void,
    ) => Promise<Opened | null>,
  ): Promise<void> {
    this.cancel();
    const desk = new Desk();
    this.#reading = desk;
    this.#failure = null;
    this.#progress = { stage: 'reading', file: null, read: 0, size: 0 };
    const isCurrent = (): boolean => this.#reading === desk;
    try {
      const report = (progress: Progress): void => {
        if (isCurrent()) this.#progress = progress;
      };
      const opened = await desk.ask((analyst) => open(analyst, report));
      if (isCurrent()) this.#take(desk, opened, served);
    } catch (error) {
      desk.leave();
      if (isCurrent()) this.#failure = failureOf(error);
    }
    if (isCurrent()) this.#reading = this.#progress = null;
  }

  #take(desk: Desk, opened: Opened | null, served: boolean): void {
    if (!opened) return desk.leave();
    this.#open?.desk.leave();
    this.#open = { desk, opened, served };
  }
}
