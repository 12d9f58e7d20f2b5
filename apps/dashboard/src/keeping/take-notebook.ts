import { KetnapError } from '@ketnap/core';
import { notebookText, parseNotebook, sha256, type Notebook } from '@ketnap/notebook';
import { keepingWords as words } from '../messages/keeping.ts';
import { stampOf, type FileStamp } from './disk-file.ts';
import type { DocumentStore } from './document-store.ts';

/** More than any notebook may have. */
const MOST_BYTES = 64_000_000;

/** The notebook in a file. @throws KetnapError as `parseNotebook` does, and `too_large_notebook` */
export async function notebookFrom(
  file: File,
): Promise<{ readonly notebook: Notebook; readonly stamp: FileStamp }> {
  if (file.size > MOST_BYTES)
    throw new KetnapError('too_large_notebook', words.tooLarge(file.name));
  const notebook = parseNotebook(await file.text());
  return { notebook, stamp: await stampOf(file) };
}

/**
 * Keeps a notebook that came in a file.
 *
 * @returns `'older'` where the browser has a later state of it, which stays; `'taken'` where it took the
 *   place of what the browser had; `'same'` where the browser has just that, or did not have it
 */
export async function takeNotebook(
  store: DocumentStore,
  notebook: Notebook,
): Promise<'same' | 'taken' | 'older'> {
  const doc = notebookText(notebook);
  const hash = await sha256(doc);
  const kept = await store.open(notebook.id).catch(() => null);
  if (kept?.record.hash === hash) return 'same';
  const states = kept ? await store.states(notebook.id) : [];
  if (states.some((state) => state.hash === hash)) return 'older';
  const about = kept?.record.about ?? {
    title: notebook.title,
    unit: notebook.scope.unit,
    blocks: notebook.blocks.length,
  };
  const data = kept?.record.data ?? null;
  const options = { durability: 'strict', isMarked: true, isOther: true } as const;
  await store.save({ id: notebook.id, doc, about, data }, kept?.record.rev ?? 0, options);
  return kept ? 'taken' : 'same';
}
