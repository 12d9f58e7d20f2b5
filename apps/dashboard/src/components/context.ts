import type { BlockResult } from '@ketnap/notebook';
import { createContext } from 'svelte';
import type { Preferences } from '../state/preferences.svelte.ts';
import type { Chosen } from '../state/look.ts';
import type { CountedRows } from '../worker/opened.ts';
import type { Narrowing, Part } from '../state/scope.svelte.ts';

/** What every component may ask for: the page's words, why a figure is so, and what is looked at. */
export interface PageContext {
  readonly preferences: Preferences;
  readonly explain: (address: string, opener: HTMLElement | null) => void;
  /** Whether this is the figure that is being explained. */
  readonly isExplained: (address: string) => boolean;
  /** Makes it the notebook's scope. */
  readonly narrow: (narrowing: Narrowing) => void;
  /** The block in the colours of the light theme, for paper and pictures. */
  readonly light: <Some extends BlockResult>(result: Some) => Promise<Some>;
  /** The name of what would be narrowed to; null where the scope is as narrow already. */
  readonly narrowingName: (narrowing: Narrowing) => string | null;
  /** What a value of a scope is called. */
  readonly scopeName: (part: Part, value: string) => string;
  /** What a mark stands for is called. */
  readonly chosenName: (chosen: Chosen) => string;
  /** Whether small counts of sensitive sources are kept from sight; and to keep or to show them. */
  readonly isVeiled: () => boolean;
  readonly veil: (is: boolean) => void;
  /** Compares what was frozen with now, in place of the notebook. */
  readonly openFrozen: (id: string) => void;
  /** Whether anything is selected. */
  readonly isSelecting: () => boolean;
  /** Selects what a mark of a block stands for, or ends that; `add`: beside what is selected. */
  readonly select: (block: string, chosen: Chosen, add: boolean) => void;
  /** Puts what a mark stands for beside what is selected, or waits for another; null where it cannot be. */
  readonly compareWith: (block: string, chosen: Chosen) => (() => void) | null;
  /** The name of what a mark would be put beside; null where it would wait for another. */
  readonly partnerName: (chosen: Chosen) => string | null;
  /** The notebook again, where things are compared in its place, to be led to some place of it. */
  readonly leaveComparison: () => void;
  /** Whether a block is opened further down, or about to be. */
  readonly isOpened: (block: string) => boolean;
  /** Opens a block into the unit that a mark stands for; null where it stands for none. */
  readonly openInside: (block: string, chosen: Chosen) => (() => void) | null;
  /** Opens a block into a unit by the second of two quick clicks: the first has selected nothing. */
  readonly openByTwoClicks: (block: string, unit: string) => void;
  /** Leads a block that is opened back to a unit of its path; null: to its own. */
  readonly openBack: (block: string, unit: string | null) => void;
  /** The rows that are counted in figures, at most `limit` of each table; null where they are not to be had. */
  readonly rowsBehind: (
    addresses: readonly string[],
    limit: number,
  ) => Promise<readonly CountedRows[] | null>;
}

export const [getPage, setPage] = createContext<PageContext>();
