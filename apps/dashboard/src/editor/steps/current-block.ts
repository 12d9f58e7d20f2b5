import type { Node } from 'prosemirror-model';
import { NodeSelection, type EditorState } from 'prosemirror-state';

/** A block of the document: the title is none. */
export interface PlacedNode {
  readonly node: Node;
  readonly pos: number;
  /** Among the document's children, of which the first is the title. */
  readonly index: number;
}

/** The block that the selection begins in; null for the title and between blocks. */
export function currentBlock({ doc, selection }: EditorState): PlacedNode | null {
  const { $from } = selection;
  const isBlock = selection instanceof NodeSelection && $from.depth === 0;
  if (!isBlock && $from.depth === 0) return null;
  return blockAt(doc, $from.index(0));
}

/** The block with this number; null for the title and beyond the end. */
export function blockAt(doc: Node, index: number): PlacedNode | null {
  if (index < 1 || index >= doc.childCount) return null;
  const pos = doc.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  return { node: doc.child(index), pos, index };
}

/** The block with this id. */
export function blockById(doc: Node, id: string): PlacedNode | null {
  return blockAt(
    doc,
    doc.children.findIndex((node) => node.attrs['id'] === id),
  );
}
