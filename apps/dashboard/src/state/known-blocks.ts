import type { Block, BlockResult, Notebook, RunOptions } from '@ketnap/notebook';
import type { Desk } from '../worker/desk.ts';

/** Everything that a computation of a notebook depends on. */
export interface Request {
  readonly desk: Desk;
  readonly notebook: Notebook;
  /** How it is looked at. */
  readonly view: Omit<RunOptions, 'onBlock' | 'isPart'> & { readonly width: number };
}

/** What is known of a notebook's blocks: they are as they were, where nothing else has changed. */
export function knownBlocks(
  { desk, notebook, view }: Request,
  before: Request | null,
  results: readonly BlockResult[],
): Map<Block, BlockResult> {
  const isSame =
    before?.desk === desk &&
    JSON.stringify(before.view) === JSON.stringify(view) &&
    before.notebook.scope === notebook.scope &&
    before.notebook.language === notebook.language;
  if (!isSame) return new Map();
  return new Map(before.notebook.blocks.map((block, at) => [block, results[at]!]));
}
