import { InputRule, inputRules } from 'prosemirror-inputrules';
import type { Attrs, NodeType } from 'prosemirror-model';
import type { EditorState, Plugin, Transaction } from 'prosemirror-state';
import { findWrapping } from 'prosemirror-transform';
import { schema } from '../document/schema.ts';

const { heading, list, prose, paragraph } = schema.nodes as Record<string, NodeType>;

/** What letters at the start of a line turn it into: `## `, `- `, `1. `. */
export function textRules(): Plugin {
  return inputRules({
    rules: [
      new InputRule(/^(#{1,3})\s$/, (state, [, hashes = ''], start, end) =>
        isParagraph(state)
          ? state.tr
              .delete(start, end)
              .setBlockType(start, start, heading!, { level: hashes.length < 3 ? 2 : 3 })
          : null,
      ),
      new InputRule(/^[-*+]\s$/, (state, _, start, end) => listed(state, start, end, false)),
      new InputRule(/^1[.)]\s$/, (state, _, start, end) => listed(state, start, end, true)),
    ],
  });
}

/** Only a paragraph of prose: a list within a list is made by Tab. */
function isParagraph({ selection: { $from } }: EditorState): boolean {
  return $from.depth === 2 && $from.node(1).type === prose && $from.parent.type === paragraph;
}

function listed(
  state: EditorState,
  start: number,
  end: number,
  ordered: boolean,
): Transaction | null {
  return isParagraph(state) ? wrapInList(state.tr.delete(start, end), start, { ordered }) : null;
}

/** Makes the paragraph at a place a list. */
export function wrapInList(tr: Transaction, pos: number, attrs: Attrs): Transaction | null {
  const range = tr.doc.resolve(pos).blockRange();
  const wrapping = range && findWrapping(range, list!, attrs);
  return wrapping ? tr.wrap(range, wrapping) : null;
}
