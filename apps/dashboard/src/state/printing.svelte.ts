import { flushSync } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';

/** Whether the page is being put on paper: what is shown a page at a time on the screen is then shown whole. */
class Printing {
  readonly #media = new MediaQuery('print', false);
  #asked = $state(false);

  constructor() {
    // What is printed is what stands when the handler of this event ends.
    addEventListener('beforeprint', () => flushSync(() => (this.#asked = true)));
    addEventListener('afterprint', () => (this.#asked = false));
  }

  get isOn(): boolean {
    return this.#asked || this.#media.current;
  }
}

export const printing = new Printing();
