import { isKnownBlock, type Block, type Notebook } from '@ketnap/notebook';

/** A block in which two versions of a notebook differ; null where one of them has it not. */
export interface BlockDifference {
  readonly id: string;
  readonly ours: string | null;
  readonly theirs: string | null;
}

/** In which blocks two versions of a notebook differ, in the order of ours, then what only theirs has. */
export function blockDifferences(ours: Notebook, theirs: Notebook): BlockDifference[] {
  const [own, other] = [textsOf(ours), textsOf(theirs)];
  const ids = new Set([...own.keys(), ...other.keys()]);
  return [...ids].flatMap((id) => {
    const [mine, its] = [own.get(id) ?? null, other.get(id) ?? null];
    return mine === its ? [] : [{ id, ours: mine, theirs: its }];
  });
}

/** Where a difference is that of no block. */
export const TITLE = '#title';
export const SCOPE = '#scope';

function textsOf({ title, scope, blocks }: Notebook): Map<string, string> {
  return new Map([
    [TITLE, title],
    [SCOPE, Object.values(scope).join(' · ')],
    ...blocks.map((block): [string, string] => [block.id, textOf(block)]),
  ]);
}

function textOf(block: Block): string {
  if (isKnownBlock(block) && block.type === 'prose') return block.text.join('\n');
  const { id: _id, ...rest } = block;
  return JSON.stringify(rest, null, 1);
}
