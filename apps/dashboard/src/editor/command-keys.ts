import { keydownHandler } from 'prosemirror-keymap';
import { Plugin, type Command } from 'prosemirror-state';
import { commands, editBlock } from './commands.ts';
import { blockById } from './steps/current-block.ts';
import type { Writing } from './writing.svelte.ts';

/** Keys that are not typing: of the menu that is open, of commands, of what is chosen as a whole. */
export function commandKeys(writing: Writing): Plugin {
  const own = commands
    .filter(({ key }) => key !== undefined && !['/', 'Enter'].includes(key))
    .map(({ key, run }): [string, Command] => [key!, () => (run(writing), true)]);
  const handle = keydownHandler({
    ...Object.fromEntries(own),
    'Mod-k': () => (writing.listCommands(), true),
    'Mod-Shift-z': () => (writing.redo(), true),
    Enter: () => editBlock(writing),
    Delete: () => deleteChosen(writing),
    Backspace: () => deleteChosen(writing),
    Tab: () => writing.turnFigure(),
  });
  return new Plugin({
    props: {
      // A letter does not take the place of a block.
      handleTextInput: () => writing.isBlockChosen,
      handleKeyDown: (view, event) => writing.onMenuKey(event) || handle(view, event),
    },
  });
}

/**
 * Keys that mean a whole block wherever the focus is within it; false for all others. What is being
 * filled in has them for itself.
 */
export function onBlockKey(writing: Writing, event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement) || target.closest('input, textarea, select')) return false;
  const id = target.closest<HTMLElement>('[data-block]')?.dataset['block'];
  const block = id === undefined ? null : blockById(writing.state.doc, id);
  if (!block) return false;
  return keydownHandler({
    'Alt-Shift-ArrowUp': () => (writing.move(-1, block), true),
    'Alt-Shift-ArrowDown': () => (writing.move(1, block), true),
    'Mod-d': () => (writing.duplicate(block), true),
    Delete: () => (writing.delete(block), true),
    'Mod-z': () => (writing.undo(), true),
    'Mod-y': () => (writing.redo(), true),
    'Mod-k': () => (writing.listCommands(), true),
  })(writing.view!, event);
}

/** A block that is chosen goes as a block: it is kept under what was deleted. */
function deleteChosen(writing: Writing): boolean {
  if (!writing.isBlockChosen) return false;
  writing.delete();
  return true;
}
