import { tourSteps } from '../messages/help.ts';
import { remember, remembered } from '../state/remembered.ts';

const KEY = 'ketnap.tour';

/** What each step points at, in the order of the steps; a step whose part is not on the page stands alone. */
const PARTS = [
  '[data-tour="scope"]',
  'article .figure',
  'article .notes',
  'article .chart .drawing',
  '[data-tour="write"]',
  '[data-tour="start"]',
  '[data-tour="open"]',
] as const;

/** The first look over the page, step by step. */
export class Tour {
  #step = $state<number | null>(null);
  #isKnown = $state(remembered(KEY) !== null);

  /** Counted from 0; null where it is not under way. */
  get step(): number | null {
    return this.#step;
  }

  /** Whether it was never taken and never put off in this browser. */
  get isNew(): boolean {
    return !this.#isKnown;
  }

  get isLast(): boolean {
    return this.#step === tourSteps.length - 1;
  }

  /** What the step points at; null where that is not on the page. */
  get part(): Element | null {
    return this.#step === null ? null : document.querySelector(PARTS[this.#step]!);
  }

  start(): void {
    this.#note();
    this.#step = 0;
  }

  /** To the next step (1) or the one before (−1); beyond the last it ends. */
  go(by: 1 | -1): void {
    if (this.#step === null) return;
    const next = Math.max(0, this.#step + by);
    this.#step = next < tourSteps.length ? next : null;
  }

  /** Ends it, or puts it off; it is not offered again. */
  end(): void {
    this.#note();
    this.#step = null;
  }

  #note(): void {
    this.#isKnown = true;
    remember(KEY, 'known');
  }
}
