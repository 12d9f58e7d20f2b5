import type { Action } from 'svelte/action';

/** Milliseconds that charts in sight have for themselves. */
const WAIT = 600;
/** How long before it scrolls into view a chart is drawn. */
const AHEAD = '500px 0px';

/**
 * Calls back once, when the element is about to come into sight; or when the browser has nothing else
 * to do, so that a page that is printed without having been scrolled is whole.
 */
export const inSight: Action<HTMLElement, () => void> = (element, onSight) => {
  const done = (): void => {
    observer.disconnect();
    cancelIdle();
    onSight();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) done();
    },
    { rootMargin: AHEAD },
  );
  observer.observe(element);
  const cancelIdle = whenIdle(done);
  return {
    destroy() {
      observer.disconnect();
      cancelIdle();
    },
  };
};

function whenIdle(work: () => void): () => void {
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
