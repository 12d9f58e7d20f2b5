import type { Frozen, FrozenData } from '@ketnap/notebook';
import { FrozenCopies } from '../keeping/frozen-copies.ts';
import type { Keeping } from '../keeping/keeping.svelte.ts';
import type { Desk } from '../worker/desk.ts';
import { fingerprintBeside } from '../worker/fingerprint-beside.ts';
import { frozenName } from '../worker/frozen-name.ts';

/** The data of which figures were frozen: the copies kept here, and what lies beside the open data in the worker. */
export class DataOfThen {
  readonly #desk: () => Desk | null;
  readonly #copies: FrozenCopies;
  #kept = $state.raw<readonly string[]>([]);
  /** Of which desk the frozen data lie beside the open ones, and which. */
  #laid = $state.raw<{ readonly desk: Desk; readonly names: readonly string[] } | null>(null);
  #open = $state.raw<{ readonly desk: Desk; readonly data: FrozenData } | null>(null);

  constructor(keeping: Keeping, desk: () => Desk | null) {
    this.#desk = desk;
    this.#copies = new FrozenCopies(keeping);
  }

  /** The fingerprint of the open data as it is read, `a3f1 9c07`; null until it is known. */
  get mark(): string | null {
    const { desk, data } = this.#open ?? {};
    return data && desk === this.#desk() ? markOf(data) : null;
  }

  /** The data of earlier days that blocks are computed with, by name. */
  get laid(): readonly string[] {
    return this.#laid && this.#laid.desk === this.#desk() ? this.#laid.names : [];
  }

  /** Whether a copy of the data of that time is kept here. */
  hasCopy({ data }: Frozen): boolean {
    return this.#kept.includes(data.fingerprint);
  }

  /** Whether the data of that time lie beside the open ones. */
  isLaid(frozen: Frozen): boolean {
    return this.laid.includes(frozenName(frozen));
  }

  /** Whether the open data are still those of that time. */
  isSame({ data }: Frozen): boolean {
    const { desk, data: own } = this.#open ?? {};
    return desk === this.#desk() && own?.fingerprint === data.fingerprint;
  }

  /** Looks which copies are kept; those that nothing speaks of any more go. */
  async start(): Promise<void> {
    await this.#copies.tidy();
    await this.#load();
  }

  /** Finds out what tells the open data from others. */
  async learn(): Promise<void> {
    const desk = this.#desk();
    if (!desk || this.#open?.desk === desk) return;
    const data = await fingerprintBeside(desk).catch(() => null);
    if (data && desk === this.#desk()) this.#open = { desk, data };
  }

  /**
   * Lays the data of that time beside the open ones.
   *
   * @param file where they are. Default: the copy that is kept here
   * @returns whether they are there now
   * @throws what reading them refuses; `not_the_frozen_data` where they are others
   */
  async lay(desk: Desk, frozen: Frozen, file: File | null = null): Promise<boolean> {
    if (this.isLaid(frozen)) return true;
    const kept = file ?? (await this.#copies.find(frozen));
    const isThere = await desk.ask((analyst) => analyst.layFrozen(frozen, kept));
    if (!isThere || desk !== this.#desk()) return false;
    this.#laid = { desk, names: [...this.laid, frozenName(frozen)] };
    return true;
  }

  /** Keeps a copy, by the person's leave. @throws what the browser says where it has no room */
  async keep(frozen: Frozen, blob: Blob): Promise<void> {
    await this.#copies.keep(frozen, blob);
    await this.#load();
  }

  async drop(frozen: Frozen): Promise<void> {
    await this.#copies.drop(frozen);
    await this.#load();
  }

  async #load(): Promise<void> {
    this.#kept = await this.#copies.all();
  }
}

/** A fingerprint as it is read: the first eight letters, in two groups that stay on one line. */
export function markOf({ fingerprint }: Pick<FrozenData, 'fingerprint'>): string {
  return `${fingerprint.slice(0, 4)}\u00A0${fingerprint.slice(4, 8)}`;
}
