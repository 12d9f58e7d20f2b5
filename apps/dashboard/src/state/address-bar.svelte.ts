import type { Language } from '@ketnap/core';
import type { Scope } from '@ketnap/notebook';
import { readAddress, START, writeAddress, type AddressState, type Beside } from './address.ts';
import type { Look } from './look.ts';

/**
 * The browser's address and its history: every change of scope, and of what is looked at, is a step in it, so that the back
 * button and the undo key do the same.
 */
export class AddressBar {
  /** How many steps can be taken back without leaving the dataset. */
  #depth = $state(0);
  /** What the address was last written for; null where the next one takes its place. */
  #written: { readonly owner: object; readonly scope: Scope; readonly look: Look } | null = null;

  /** @param onMove the person went back or forward; null where to the list of notebooks */
  constructor(onMove: (state: AddressState | null) => void) {
    this.#depth = depthOf(history.state);
    addEventListener('popstate', (event) => {
      this.#depth = depthOf(event.state);
      this.#written = null;
      onMove(this.isStart ? null : readAddress(location.hash));
    });
  }

  get canGoBack(): boolean {
    return this.#depth > 0;
  }

  /** Whether it is that of the list of notebooks. */
  get isStart(): boolean {
    return location.hash === START;
  }

  /** Goes to the list of notebooks: a step that can be taken back. */
  goToStart(): void {
    if (this.isStart) return;
    this.#written = null;
    this.#depth = 0;
    history.pushState({ depth: 0 }, '', START);
  }

  read(): AddressState {
    return readAddress(location.hash);
  }

  /**
   * Writes what is looked at: a step of the history where the scope or the look changed, else in place of the last.
   *
   * @param owner whose scope it is; that of another dataset is no step
   */
  write(owner: object, scope: Scope, language: Language, beside: Beside): void {
    const before = this.#written;
    const { look } = beside;
    const isStep = before?.owner === owner && (before.scope !== scope || before.look !== look);
    if (before && before.owner !== owner) this.#depth = 0;
    this.#written = { owner, scope, look };
    const address = writeAddress(scope, language, beside);
    if (address === location.hash) return;
    if (isStep) this.#depth += 1;
    const state = { depth: this.#depth };
    if (isStep || this.isStart) history.pushState(state, '', address);
    else history.replaceState(state, '', address);
  }

  back(): void {
    if (this.canGoBack) history.back();
  }
}

function depthOf(state: unknown): number {
  const depth = (state as { depth?: unknown } | null)?.depth;
  return typeof depth === 'number' ? depth : 0;
}
