/** A change is saved so many milliseconds after the last key … */
const PAUSE = 400;
/** … and at most so many after the first that is not saved. */
const LONGEST = 1000;

/** Says when to save: soon after a pause, and in the middle of long typing. */
export class SavePace {
  readonly #onDue: () => void;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #longest: ReturnType<typeof setTimeout> | undefined;

  constructor(onDue: () => void) {
    this.#onDue = onDue;
  }

  /** Something was changed. */
  touch(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#due(), PAUSE);
    this.#longest ??= setTimeout(() => this.#due(), LONGEST);
  }

  /** What was changed is being saved, or need not be. */
  rest(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#longest);
    this.#pause = this.#longest = undefined;
  }

  #due(): void {
    this.rest();
    this.#onDue();
  }
}
