import type { DeletedBlock } from '../../keeping/block-bin.ts';
import type { Node } from 'prosemirror-model';
import { blockName } from './block-name.ts';

/**
 * The blocks that are out after a change, the last first: those it took out are added, those that are
 * there again go. Text that was joined to other text is not gone, unless its block was meant (`isMeant`).
 */
export function deletedBlocks(
  known: readonly DeletedBlock[],
  before: Node,
  after: Node,
  isMeant: boolean,
  told: (node: Node) => Pick<DeletedBlock, 'block' | 'words' | 'at'>,
): readonly DeletedBlock[] {
  const isSame = (node: Node, at: number) => after.maybeChild(at)?.attrs['id'] === node.attrs['id'];
  if (before.childCount === after.childCount && before.children.every(isSame)) return known;
  const ids = new Set(after.children.map((node) => node.attrs['id'] as unknown));
  const gone = before.children.flatMap((node, index): DeletedBlock[] =>
    !ids.has(node.attrs['id']) && (node.isAtom || isMeant)
      ? [{ ...told(node), name: blockName(before, index), index }]
      : [],
  );
  return [...gone, ...known.filter(({ block }) => !ids.has(block.id))];
}
