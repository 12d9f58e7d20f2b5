import type { Json } from './json.ts';
import type { Notebook } from './notebook.ts';
import { parseNotebook } from './parse-notebook.ts';
import { notebookShape } from './shapes.ts';

/**
 * The one text of a notebook, to be saved and compared: keys in a fixed order, two spaces, each paragraph
 * of prose on a line of its own, NFC, a newline at the end. The inverse of {@link parseNotebook}.
 *
 * @throws KetnapError as {@link parseNotebook} does, where the notebook could not be read again
 */
export function notebookText(notebook: Notebook): string {
  const json = parseNotebook(notebook) as unknown as Json;
  return `${JSON.stringify(notebookShape.arrange(json), null, 2)}\n`;
}
