import type { Action } from 'svelte/action';

/** How long before it scrolls into view something is taken to be in sight. */
const AHEAD = '500px 0px';

/** Tells whether an element is in sight or about to be, whenever that changes. */
export const inSight: Action<HTMLElement, (isInSight: boolean) => void> = (element, onChange) => {
  const observer = new IntersectionObserver((entries) => onChange(entries.at(-1)!.isIntersecting), {
    rootMargin: AHEAD,
  });
  observer.observe(element);
  return { destroy: () => observer.disconnect() };
};
