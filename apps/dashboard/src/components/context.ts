import type { ChartResult } from '@ketnap/notebook';
import { createContext } from 'svelte';
import type { Preferences } from '../state/preferences.svelte.ts';
import type { Narrowing } from '../state/scope.svelte.ts';

/** What every component may ask for: the page's words, why a figure is so, and a narrower scope. */
export interface PageContext {
  readonly preferences: Preferences;
  readonly explain: (address: string, opener: HTMLElement) => void;
  /** Whether this is the figure that is being explained. */
  readonly isExplained: (address: string) => boolean;
  readonly narrow: (narrowing: Narrowing) => void;
  /** The chart in the colours of the light theme, for paper and pictures. */
  readonly lightChart: (result: ChartResult) => Promise<ChartResult>;
  /** The name of what would be narrowed to; null where the scope is as narrow already. */
  readonly narrowingName: (narrowing: Narrowing) => string | null;
}

export const [getPage, setPage] = createContext<PageContext>();
