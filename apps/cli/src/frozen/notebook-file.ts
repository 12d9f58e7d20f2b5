import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { notebookText, parseNotebook, type Notebook } from '@ketnap/notebook';
import { platformReason } from '@ketnap/readers';
import { AskedWrongly } from '../failure.ts';
import { replaceFile } from '../files/replace-file.ts';
import { frozenErrors, frozenWords } from '../messages/frozen.ts';

/** More than a notebook can have. */
const MOST_BYTES = 64_000_000;

/** @throws KetnapError where the file is not there, or is no notebook */
export async function loadNotebook(path: string): Promise<Notebook> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw frozenErrors.noNotebook(path);
  if (found.size > MOST_BYTES) throw frozenErrors.largeNotebook(path);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw frozenErrors.unreadableNotebook(path, platformReason(error));
  });
  return parseNotebook(text);
}

/**
 * A file that is there is only written over where it is the notebook that was read.
 *
 * @throws AskedWrongly where another file is there
 */
export async function checkNotebookPlace(path: string, read: string | null): Promise<void> {
  if (read !== null && resolve(read) === resolve(path)) return;
  if (await stat(path).catch(() => null))
    throw new AskedWrongly('notebook_exists', frozenWords.notebookExists(path));
}

/** @throws KetnapError `not_written` */
export async function saveNotebook(path: string, notebook: Notebook): Promise<void> {
  try {
    await replaceFile(path, notebookText(notebook));
  } catch (error) {
    throw frozenErrors.notWritten(path, platformReason(error));
  }
}
