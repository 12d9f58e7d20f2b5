/** A thread in which `serveScans` runs: a worker of the page, or one of Node. */
export interface SecondThread {
  /** Sends a message; the memory in `transfer` is the thread's from then on. */
  post(message: unknown, transfer: ArrayBuffer[]): void;
  /** Says who takes the answers, and who is told that there will be no more. */
  listen(take: (answer: unknown) => void, fail: () => void): void;
  end(): void;
}
