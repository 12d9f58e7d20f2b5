import { keydownHandler } from 'prosemirror-keymap';
import { NodeSelection, Plugin, type Command } from 'prosemirror-state';
import { commands, editBlock } from './commands.ts';
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
      handleKeyDown: (view, event) => writing.onMenuKey(event) || handle(view, event),
    },
  });
}

/** A block that is chosen goes as a block: it is kept under what was deleted. */
function deleteChosen(writing: Writing): boolean {
  const { selection } = writing.state;
  if (!(selection instanceof NodeSelection) || selection.$from.depth > 0) return false;
  writing.delete();
  return true;
}
