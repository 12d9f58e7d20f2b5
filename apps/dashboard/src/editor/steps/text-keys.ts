import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { Selection, TextSelection, type Command, type Plugin } from 'prosemirror-state';
import { schema } from '../document/schema.ts';
import { proseOf } from './block-steps.ts';

const { item, title, paragraph, heading } = schema.nodes as Record<string, NodeType>;

/** Typing in text: lists, marks, and what ProseMirror does at edges. */
export function textKeys(): Plugin[] {
  return [
    keymap({
      Enter: chainCommands(leaveTitle, leaveHeading, splitListItem(item!)),
      'Shift-Enter': breakLine,
      Tab: sinkListItem(item!),
      'Shift-Tab': liftListItem(item!),
      Backspace: chainCommands(keepTitle, plainHeading),
      'Mod-b': toggleMark(schema.marks['strong']!),
      'Mod-i': toggleMark(schema.marks['emphasis']!),
    }),
    keymap(baseKeymap),
  ];
}

/** From the title on into the text, made where there is none. */
const leaveTitle: Command = ({ doc, selection, tr }, dispatch) => {
  if (selection.$from.parent.type !== title) return false;
  const end = doc.firstChild!.nodeSize;
  const isProse = doc.maybeChild(1)?.type.name === 'prose';
  if (!isProse) tr.insert(end, proseOf([paragraph!.create()]));
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(end + 1), 1)).scrollIntoView());
  return true;
};

/** At the end of a heading a paragraph follows. */
const leaveHeading: Command = ({ selection, tr }, dispatch) => {
  const { $from, empty } = selection;
  const isAtEnd =
    empty && $from.parent.type === heading && $from.parentOffset === $from.parent.content.size;
  if (!isAtEnd) return false;
  const after = $from.after();
  tr.insert(after, paragraph!.create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};

const breakLine: Command = ({ selection, tr }, dispatch) => {
  if (!selection.$from.parent.isTextblock || selection.$from.parent.type === title) return false;
  dispatch?.(tr.replaceSelectionWith(schema.nodes['lineBreak']!.create()).scrollIntoView());
  return true;
};

/** The text below the title is not drawn into it. */
const keepTitle: Command = ({ selection }) => {
  const { $from, empty } = selection;
  return empty && $from.depth > 1 && $from.pos === firstPlace($from.doc);
};

function firstPlace(doc: Selection['$from']['doc']): number {
  return Selection.near(doc.resolve(doc.firstChild!.nodeSize), 1).from;
}

/** At the beginning of a heading: first a paragraph again. */
const plainHeading: Command = ({ selection, tr }, dispatch) => {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type !== heading || $from.parentOffset > 0) return false;
  dispatch?.(tr.setNodeMarkup($from.before(), paragraph));
  return true;
};
