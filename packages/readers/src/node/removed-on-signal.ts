import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Removes a folder where the program is asked to end while it is written, and then lets it end: half a list
 * of persons must not stay behind. Nothing can be done against SIGKILL.
 *
 * @returns lets the signals alone again
 */
export function removedOnSignal(folder: string): () => void {
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, remove);
  };
  const remove = (signal: NodeJS.Signals): void => {
    release();
    rmSync(folder, { recursive: true, force: true });
    // Where something else listens, it ends the program in its own way.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, remove);
  return release;
}
