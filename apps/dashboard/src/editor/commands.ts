import type { Message } from '@ketnap/core';
import { setBlockType, toggleMark } from 'prosemirror-commands';
import { liftListItem } from 'prosemirror-schema-list';
import { NodeSelection, type Command } from 'prosemirror-state';
import { editorWords } from '../messages/editor.ts';
import { freezingWords } from '../messages/freezing.ts';
import { schema } from './document/schema.ts';
import { ifValue } from './steps/if-value.ts';
import { wrapInList } from './steps/text-rules.ts';
import type { Writing } from './writing.svelte.ts';

/** Something that can be done while writing, by its name or its key. */
export interface EditorCommand {
  readonly name: Message;
  /** As ProseMirror names keys: `Mod` is Ctrl. None for what is done by name alone. */
  readonly key?: string;
  readonly run: (writing: Writing) => void;
}

/** Every command, in the order in which they are listed. */
export const commands: readonly EditorCommand[] = [
  { name: editorWords.insert, key: '/', run: (writing) => typeSlash(writing) },
  { name: editorWords.undo, key: 'Mod-z', run: (writing) => writing.undo() },
  { name: editorWords.redo, key: 'Mod-y', run: (writing) => writing.redo() },
  { name: editorWords.editBlock, key: 'Enter', run: (writing) => editBlock(writing) },
  { name: editorWords.moveUp, key: 'Alt-Shift-ArrowUp', run: (writing) => writing.move(-1) },
  { name: editorWords.moveDown, key: 'Alt-Shift-ArrowDown', run: (writing) => writing.move(1) },
  { name: editorWords.duplicateBlock, key: 'Mod-d', run: (writing) => writing.duplicate() },
  { name: editorWords.deleteBlock, run: (writing) => writing.delete() },
  { name: freezingWords.freeze, run: (writing) => writing.around.freeze() },
  { name: editorWords.strong, key: 'Mod-b', run: done(toggleMark(schema.marks['strong']!)) },
  { name: editorWords.emphasis, key: 'Mod-i', run: done(toggleMark(schema.marks['emphasis']!)) },
  { name: editorWords.onlyIfValue, key: 'Mod-Shift-k', run: done(ifValue) },
  { name: editorWords.heading2, run: done(setBlockType(schema.nodes['heading']!, { level: 2 })) },
  { name: editorWords.heading3, run: done(setBlockType(schema.nodes['heading']!, { level: 3 })) },
  { name: editorWords.paragraph, run: done(plain) },
  { name: editorWords.bullets, run: done(listed(false)) },
  { name: editorWords.numbers, run: done(listed(true)) },
];

function done(command: Command): EditorCommand['run'] {
  return (writing) => {
    writing.focus();
    command(writing.state, writing.dispatch);
  };
}

function listed(ordered: boolean): Command {
  return ({ selection: { $from }, tr }, dispatch) => {
    if ($from.depth !== 2 || $from.parent.type.name !== 'paragraph') return false;
    const wrapped = wrapInList(tr, $from.pos, { ordered });
    if (wrapped) dispatch?.(wrapped);
    return wrapped !== null;
  };
}

function plain(...[state, dispatch]: Parameters<Command>): boolean {
  return (
    liftListItem(schema.nodes['item']!)(state, dispatch) ||
    setBlockType(schema.nodes['paragraph']!)(state, dispatch)
  );
}

function typeSlash(writing: Writing): void {
  const { tr, selection } = writing.state;
  const { $from } = selection;
  if (!$from.parent.isTextblock) return;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\uFFFC');
  writing.focus();
  writing.dispatch(tr.insertText(/(^|\s)$/.test(before) ? '/' : ' /').scrollIntoView());
}

/** Opens the explanation of the figure, or the form of the block, that is chosen. True where there is one. */
export function editBlock(writing: Writing): boolean {
  const { selection } = writing.state;
  if (!(selection instanceof NodeSelection)) return false;
  const { node } = selection;
  if (node.type.name === 'figure') return writing.explainFigure(node, selection.from);
  const id: unknown = node.attrs['id'];
  if (typeof id === 'string' && node.isAtom) writing.openForm(id);
  return node.isAtom;
}
