/** Seconds without anything new after which a person is told, and after which reading is given up. */
export const SLOW_SECONDS = 10;
export const SILENT_SECONDS = 120;

/** Notices that reading tells nothing new. */
export class Silence {
  readonly #onSlow: (isSlow: boolean) => void;
  readonly #onSilent: () => void;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(onSlow: (isSlow: boolean) => void, onSilent: () => void) {
    this.#onSlow = onSlow;
    this.#onSilent = onSilent;
    this.beat();
  }

  /** Something new was told. */
  beat(): void {
    this.end();
    this.#timers = [
      setTimeout(() => this.#onSlow(true), SLOW_SECONDS * 1000),
      setTimeout(() => this.#onSilent(), SILENT_SECONDS * 1000),
    ];
  }

  end(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#onSlow(false);
  }
}
