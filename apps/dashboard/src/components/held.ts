import type { Action } from 'svelte/action';

/** Pixels by which a text may grow into the gap beneath it. */
const GAP = 30;

/** Keeps an element as high as it was when holding began, until it ends or the window's width changes. */
export const held: Action<HTMLElement, boolean> = (element, isHeld) => {
  let width = 0;
  const observer = new ResizeObserver(() => {
    if (element.offsetWidth !== width) release();
    else element.classList.toggle('overfull', element.scrollHeight > element.offsetHeight + GAP);
  });

  function hold(): void {
    if (element.classList.contains('held')) return;
    width = element.offsetWidth;
    element.style.setProperty('--held', `${element.getBoundingClientRect().height}px`);
    const caption = element.querySelector('figcaption')?.offsetHeight ?? 0;
    element.style.setProperty('--held-caption', `${caption}px`);
    element.classList.add('held');
    for (const part of [element, ...element.querySelectorAll('.annotated > *')])
      observer.observe(part);
  }

  function release(): void {
    observer.disconnect();
    element.classList.remove('held', 'overfull');
    for (const name of ['--held', '--held-caption']) element.style.removeProperty(name);
  }

  function update(is: boolean): void {
    if (is) hold();
    else release();
  }

  // What is selected from the first has no height of before.
  let isFirst = isHeld;
  return {
    update(is) {
      if (!isFirst) update(is);
      isFirst = isFirst && is;
    },
    destroy: release,
  };
};
