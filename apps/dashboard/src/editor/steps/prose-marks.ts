import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** Ids of headings, by which the outline leads to them, and what an empty notebook says. */
export function proseMarks(
  words: () => { readonly text: string; readonly title: string },
): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    state: {
      init: (_, { doc }) => marksOf(doc, words()),
      apply: (tr, before) => (tr.docChanged ? marksOf(tr.doc, words()) : before),
    },
    props: {
      decorations(state) {
        return this.getState(state);
      },
    },
  });
}

function marksOf(
  doc: Node,
  words: { readonly text: string; readonly title: string },
): DecorationSet {
  const found: Decoration[] = [];
  doc.forEach((block, pos) => {
    if (block.type.name === 'title')
      found.push(Decoration.node(pos, pos + block.nodeSize, empty(block, words.title)));
    if (block.type.name !== 'prose') return;
    let headings = 0;
    block.forEach((node, offset) => {
      const from = pos + 1 + offset;
      const id = node.type.name === 'heading' ? `b-${block.attrs['id']}-${headings++}` : null;
      const hint = block.childCount === 1 ? empty(node, words.text) : {};
      const attrs = { ...(id === null ? {} : { id }), ...hint };
      if (Object.keys(attrs).length > 0)
        found.push(Decoration.node(from, from + node.nodeSize, attrs));
    });
  });
  return DecorationSet.create(doc, found);
}

function empty(node: Node, hint: string): Record<string, string> {
  return node.isTextblock && node.content.size === 0 ? { 'data-hint': hint } : {};
}
