import type { Notebook } from '@ketnap/notebook';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { NotebookDoc } from '../document/notebook-doc.ts';

/** The steps from one notebook to another: its attributes, its title, and the run of blocks that differ. */
export function changesTo(
  state: EditorState,
  before: Notebook,
  next: Notebook,
  doc: NotebookDoc,
): Transaction {
  const { tr } = state;
  const { title: _, blocks: __, ...own } = next;
  const attrs = state.doc.attrs['notebook'] as Readonly<Record<string, unknown>>;
  if (Object.entries(own).some(([name, value]) => attrs[name] !== value))
    tr.setDocAttribute('notebook', own);
  if (next.title !== before.title)
    tr.replaceWith(0, tr.doc.firstChild!.nodeSize, doc.titleOf(next.title));
  if (next.blocks === before.blocks) return tr;
  const [old, fresh] = [before.blocks, next.blocks];
  let first = 0;
  while (first < old.length && first < fresh.length && old[first] === fresh[first]) first += 1;
  let last = 0;
  const most = Math.min(old.length, fresh.length) - first;
  while (last < most && old[old.length - 1 - last] === fresh[fresh.length - 1 - last]) last += 1;
  const sizeOf = (from: number, to: number): number =>
    tr.doc.children.slice(from, to).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  const from = sizeOf(0, first + 1);
  const to = from + sizeOf(first + 1, old.length - last + 1);
  const nodes = fresh.slice(first, fresh.length - last).map((block) => doc.nodeOf(block));
  return from === to && nodes.length === 0 ? tr : tr.replaceWith(from, to, nodes);
}
