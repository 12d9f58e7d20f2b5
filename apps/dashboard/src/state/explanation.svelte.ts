import { DeskLeft, type Desk } from '../worker/desk.ts';
import type { PlacedExplanation } from '../worker/opened.ts';
import { failureOf, type Failure } from './failure.ts';

/** Rows of each operand that come with an explanation at first. */
const FIRST_ROWS = 8;

/** The figure that is being explained, and the ones it was reached from. */
export class ExplanationState {
  #trail = $state.raw<readonly string[]>([]);
  #explanation = $state.raw<PlacedExplanation | null>(null);
  #failure = $state.raw<Failure | null>(null);
  #busy = $state(false);
  #opener: HTMLElement | null = null;
  readonly #desk: () => Desk | null;
  readonly #veils: () => boolean;

  /** @param veils whether small counts of sensitive sources are not told */
  constructor(desk: () => Desk | null, veils: () => boolean) {
    this.#desk = desk;
    this.#veils = veils;
  }

  /** Address of the figure that is explained; null where none is. */
  get address(): string | null {
    return this.#trail.at(-1) ?? null;
  }

  /** Null until it has been computed. */
  get explanation(): PlacedExplanation | null {
    return this.#explanation;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  /** Whether what is shown is still the figure before. */
  get busy(): boolean {
    return this.#busy;
  }

  get canGoBack(): boolean {
    return this.#trail.length > 1;
  }

  /** Explains a figure anew; `opener` gets the focus back on closing. */
  open(address: string, opener: HTMLElement | null): void {
    this.#opener = opener;
    this.#go([address]);
  }

  /** Goes on to a figure that the one explained is made of. */
  follow(address: string): void {
    this.#go([...this.#trail, address]);
  }

  back(): void {
    this.#go(this.#trail.slice(0, -1));
  }

  /** Asks again for the figure, where the answer was lost. */
  again(): void {
    if (this.address !== null) void this.#go(this.#trail);
  }

  close(): void {
    this.#trail = [];
    this.#explanation = null;
    this.#failure = null;
    this.#busy = false;
    const opener = this.#opener?.isConnected ? this.#opener : document.getElementById('main');
    opener?.focus({ preventScroll: true });
    this.#opener = null;
  }

  /** The same explanation with up to `limit` rows of each operand. */
  async withRows(limit: number): Promise<PlacedExplanation | null> {
    const desk = this.#desk();
    const { address } = this;
    return address && desk
      ? desk.compute((analyst) => analyst.explain(address, limit, this.#veils()))
      : null;
  }

  async #go(trail: readonly string[]): Promise<void> {
    const address = trail.at(-1);
    this.#trail = trail;
    if (address === undefined) return this.close();
    this.#busy = true;
    try {
      const explanation = await this.withRows(FIRST_ROWS);
      if (this.address !== address) return;
      this.#busy = false;
      this.#explanation = explanation;
      this.#failure = null;
    } catch (error) {
      if (this.address !== address || error instanceof DeskLeft) return;
      this.#busy = false;
      this.#explanation = null;
      this.#failure = failureOf(error);
    }
  }
}
