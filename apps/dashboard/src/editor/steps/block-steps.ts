import type { Block } from '@ketnap/notebook';
import { Fragment, type Node } from 'prosemirror-model';
import {
  NodeSelection,
  Selection,
  TextSelection,
  type EditorState,
  type Transaction,
} from 'prosemirror-state';
import { editorWords } from '../../messages/editor.ts';
import { newId } from '../../state/new-block.ts';
import { schema } from '../document/schema.ts';
import { blockName } from './block-name.ts';
import { blockAt, blockById, type PlacedNode } from './current-block.ts';
import { named } from './step.ts';

/** Moves a block by so many places, up where that is less than 0; null where there is none. */
export function moveBlock(state: EditorState, block: PlacedNode, by: number): Transaction | null {
  const other = blockAt(state.doc, block.index + by);
  if (!other) return null;
  const to = by < 0 ? other.pos : other.pos + other.node.nodeSize - block.node.nodeSize;
  const tr = state.tr.delete(block.pos, block.pos + block.node.nodeSize).insert(to, block.node);
  const name = by < 0 ? editorWords.moveUp : editorWords.moveDown;
  return named(selectAgain(tr, state, block, to), { name }).scrollIntoView();
}

/** The selection as it was within a block that has moved; where it was in another, that block. */
function selectAgain(
  tr: Transaction,
  { selection }: EditorState,
  { node, pos }: PlacedNode,
  to: number,
): Transaction {
  const by = to - pos;
  if (node.isAtom) return tr.setSelection(NodeSelection.create(tr.doc, to));
  if (selection.from <= pos || selection.to >= pos + node.nodeSize)
    return tr.setSelection(Selection.near(tr.doc.resolve(to + 1), 1));
  if (selection instanceof NodeSelection)
    return tr.setSelection(NodeSelection.create(tr.doc, selection.from + by));
  const [anchor, head] = [selection.anchor, selection.head].map((one) => tr.doc.resolve(one + by));
  return tr.setSelection(TextSelection.between(anchor!, head!));
}

/** Puts the same block below once more, with an id of its own. */
export function duplicateBlock(state: EditorState, { node, pos }: PlacedNode): Transaction {
  const copy = node.type.create({ ...node.attrs, id: newId() }, node.content);
  const to = pos + node.nodeSize;
  const tr = state.tr.insert(to, copy);
  return named(selectBlock(tr, to), { name: editorWords.duplicateBlock }).scrollIntoView();
}

export function deleteBlock(state: EditorState, { node, pos }: PlacedNode): Transaction {
  const tr = state.tr.delete(pos, pos + node.nodeSize);
  const near = Selection.near(tr.doc.resolve(Math.min(pos, tr.doc.content.size)), 1);
  return named(tr.setSelection(near), { name: editorWords.deleteBlock }).scrollIntoView();
}

/** Changes what a block says of itself, but for its text. Null where the block is gone. */
export function changeBlock(state: EditorState, next: Block, key?: string): Transaction | null {
  const found = blockById(state.doc, next.id);
  if (!found) return null;
  const { id: _, ...rest } = next;
  const own = Object.fromEntries(
    Object.entries(rest).filter(
      ([name, value]) => value !== undefined && !(next.type === 'prose' && name === 'text'),
    ),
  );
  const tr = state.tr.setNodeAttribute(found.pos, 'block', own);
  const name = editorWords.blockChange(blockName(state.doc, found.index));
  return named(tr, key === undefined ? { name } : { name, key: `${next.id} ${key}` });
}

/** Puts a block below another; text to write in follows it. */
export function insertBelow(state: EditorState, block: PlacedNode | null, node: Node): Transaction {
  const to = block ? block.pos + block.node.nodeSize : state.doc.firstChild!.nodeSize;
  const tr = state.tr.insert(to, node);
  return named(selectBlock(tr, to), { name: editorWords.insert }).scrollIntoView();
}

/**
 * Puts a block where the caret is, in place of the text from there on back to `from`: the text is cut in
 * two around it, and a paragraph that is empty then goes.
 */
export function insertHere(state: EditorState, from: number, node: Node): Transaction {
  const tr = state.tr.delete(from, state.selection.from);
  const $from = tr.doc.resolve(from);
  if ($from.depth === 0 || $from.node(1).type !== schema.nodes['prose'])
    return insertBelow(state.apply(tr), null, node);
  const prose = $from.node(1);
  const at = $from.index(1);
  const isEmpty = prose.child(at).content.size === 0;
  const before = prose.children.slice(0, isEmpty ? at : at + 1);
  const after = prose.children.slice(at + 1);
  const parts = [
    ...(before.length > 0 ? [prose.copy(Fragment.from(before))] : []),
    node,
    proseOf(after.length > 0 ? after : [schema.nodes['paragraph']!.create()], prose),
  ];
  const start = $from.before(1);
  tr.replaceWith(start, start + prose.nodeSize, parts);
  const size = parts.slice(0, -1).reduce((sum, part) => sum + part.nodeSize, 0);
  tr.setSelection(Selection.near(tr.doc.resolve(start + size + 1), 1));
  return named(tr, { name: editorWords.insert }).scrollIntoView();
}

/** Text of its own, as another piece of prose is. */
export function proseOf(content: readonly Node[], like?: Node): Node {
  const block = (like?.attrs['block'] as object | undefined) ?? { type: 'prose' };
  return schema.nodes['prose']!.create({ id: newId(), block }, [...content]);
}

function selectBlock(tr: Transaction, pos: number): Transaction {
  const node = tr.doc.nodeAt(pos)!;
  return tr.setSelection(
    node.isAtom ? NodeSelection.create(tr.doc, pos) : Selection.near(tr.doc.resolve(pos + 1), 1),
  );
}
