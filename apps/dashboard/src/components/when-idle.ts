/** Milliseconds that what is in sight has for itself. */
const WAIT = 600;

/**
 * Calls back once the browser has nothing else to do.
 *
 * @returns gives it up
 */
export function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, WAIT);
    return () => clearTimeout(timer);
  }
  // Not at once: what is in sight comes first.
  let idle = 0;
  const timer = setTimeout(() => (idle = requestIdleCallback(work, { timeout: 2000 })), WAIT);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
