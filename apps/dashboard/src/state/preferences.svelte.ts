import type { Language, Message } from '@ketnap/core';
import { remember, remembered } from './remembered.ts';

export type ThemeChoice = 'auto' | 'light' | 'dark';

const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
const KEY = 'ketnap.theme';

/** Language and theme of the page. The theme is remembered by the browser, the language by the address. */
export class Preferences {
  language = $state<Language>('vi');
  #theme = $state<ThemeChoice>('auto');
  #systemIsDark = $state(false);

  constructor() {
    const query = matchMedia('(prefers-color-scheme: dark)');
    this.#systemIsDark = query.matches;
    query.addEventListener('change', () => (this.#systemIsDark = query.matches));
    this.#theme = THEMES.find((one) => one === remembered(KEY)) ?? 'auto';
  }

  get theme(): ThemeChoice {
    return this.#theme;
  }

  set theme(choice: ThemeChoice) {
    this.#theme = choice;
    remember(KEY, choice);
  }

  /** The theme as it is seen. */
  get shownTheme(): 'light' | 'dark' {
    if (this.#theme !== 'auto') return this.#theme;
    return this.#systemIsDark ? 'dark' : 'light';
  }

  nextTheme(): void {
    this.theme = THEMES[(THEMES.indexOf(this.#theme) + 1) % THEMES.length]!;
  }

  /** A sentence of the catalogue in the language of the page. */
  readonly say = (message: Message): string => message[this.language];
}
