import type { Block, Notebook } from '@ketnap/notebook';

/** An id for a block or for what is frozen: random, never used again. */
export function newId(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** The notebook with one block more, below the block of an id; at the end where it has no such block. */
export function withBlockBelow(
  notebook: Notebook,
  id: string | null | undefined,
  block: Block,
): Notebook {
  const at = notebook.blocks.findIndex((one) => one.id === id);
  const place = at < 0 ? notebook.blocks.length : at + 1;
  return { ...notebook, blocks: notebook.blocks.toSpliced(place, 0, block) };
}
