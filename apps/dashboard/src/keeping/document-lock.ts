const PREFIX = 'ketnap doc:';

/** What becomes of the right to write. */
export interface LockEvents {
  /** This window may write from now on. */
  readonly onHeld: () => void;
  /** Another window took the right without waiting for this one. */
  readonly onRobbed: () => void;
}

/**
 * The right to write in a notebook, which one window at a time has. The browser frees it when a window is
 * closed or dies. Where a browser has no locks, every window may write, and the count of savings keeps
 * them apart.
 */
export class DocumentLock {
  readonly #name: string;
  readonly #events: LockEvents;
  #isHeld = false;
  #letGo: (() => void) | null = null;
  #waiting: AbortController | null = null;

  constructor(id: string, events: LockEvents) {
    this.#name = PREFIX + id;
    this.#events = events;
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** Takes the right if it is free. @returns whether it was */
  async take(): Promise<boolean> {
    if (this.#isHeld) return true;
    if (!canLock()) return (this.#isHeld = true);
    return new Promise((resolve) => {
      this.#request({ ifAvailable: true }, (isFree) => resolve(isFree));
    });
  }

  /** Takes the right as soon as no other window has it. */
  wait(): void {
    if (this.#isHeld || this.#waiting || !canLock()) return;
    this.#waiting = new AbortController();
    this.#request({ signal: this.#waiting.signal }, () => this.#events.onHeld());
  }

  /** Takes the right from whoever has it. */
  steal(): Promise<void> {
    return new Promise((resolve) => {
      this.#request({ steal: true }, () => {
        this.#events.onHeld();
        resolve();
      });
    });
  }

  /** Another window may write. */
  release(): void {
    this.#waiting?.abort();
    this.#waiting = null;
    this.#isHeld = false;
    this.#letGo?.();
    this.#letGo = null;
  }

  #request(options: LockOptions, onAnswer: (isHeld: boolean) => void): void {
    let wasGiven = false;
    navigator.locks
      .request(this.#name, options, (lock) => {
        // A request that waited may be answered when the right was stolen already.
        if (!lock || this.#isHeld) return onAnswer(this.#isHeld);
        this.#waiting?.abort();
        this.#waiting = null;
        wasGiven = this.#isHeld = true;
        const held = new Promise<void>((resolve) => (this.#letGo = resolve));
        onAnswer(true);
        return held;
      })
      .catch(() => {
        if (!wasGiven || !this.#isHeld) return;
        this.#isHeld = false;
        this.#letGo = null;
        this.#events.onRobbed();
      });
  }
}

/** The notebooks in which some window of this browser may write. */
export async function heldDocuments(): Promise<ReadonlySet<string>> {
  if (!canLock()) return new Set();
  const { held = [] } = await navigator.locks.query();
  const names = held.flatMap(({ name }) => name ?? []);
  return new Set(
    names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length)),
  );
}

function canLock(): boolean {
  return 'locks' in navigator;
}
