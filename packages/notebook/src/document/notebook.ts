import type { Language } from '@ketnap/core';
import type { Block } from './block.ts';
import type { Frozen } from './frozen.ts';
import type { Scope } from './scope.ts';

/** The version that this Ketnap writes. */
export const NOTEBOOK_VERSION = 2;

/**
 * A notebook as it is saved: plain JSON without code to run. What a newer Ketnap added without another
 * version (blocks of other types, further keys) is kept on the objects as it was read.
 */
export interface Notebook {
  readonly format: 'ketnap-notebook';
  readonly version: typeof NOTEBOOK_VERSION;
  /** Random, never used for another notebook. */
  readonly id: string;
  /** A line of prose, which may hold live figures and words of the scope (`{{term}}`). */
  readonly title: string;
  readonly language: Language;
  readonly scope: Scope;
  readonly blocks: readonly Block[];
  /** Figures as they stood on days that someone chose to keep. */
  readonly frozen?: readonly Frozen[];
}
