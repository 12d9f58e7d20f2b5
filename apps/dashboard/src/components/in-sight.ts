import type { Action } from 'svelte/action';
import { whenIdle } from './when-idle.ts';

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
