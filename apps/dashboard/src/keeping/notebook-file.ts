import { notebookText, type Notebook } from '@ketnap/notebook';
import { fileName, save } from '../exports/save.ts';
import type { ChosenFile } from '../worker/opened.ts';

export const ENDING = 'ketnap.json';

/** A second download of a name becomes `….ketnap (1).json`; `….ketnap-profile.json` is a form. */
const NAME = /\.ketnap(?!-profile)[^/.]*\.json$/i;

/** Whether a file is a notebook, by its name. */
export function isNotebookFile({ path }: ChosenFile): boolean {
  return NAME.test(path);
}

/** What a notebook's file is called at first: `tong-ket-nhiem-ky.ketnap.json`. */
export function notebookFileName(title: string): string {
  return fileName([title.slice(0, 80)], ENDING);
}

/** Hands a notebook to the browser's downloads. */
export function downloadNotebook(notebook: Notebook, title: string): void {
  const text = new Blob([notebookText(notebook)], { type: 'application/json' });
  save(notebookFileName(title), text);
}
