import { exactFigures, parseAddress, version, type Dataset } from '@ketnap/core';
import type { Frozen, FrozenData, FrozenFigure } from '../document/frozen.ts';
import { notebookText } from '../document/notebook-text.ts';
import type { Notebook } from '../document/notebook.ts';
import { textOfExact } from '../frozen/figure-words.ts';
import { fingerprint } from '../frozen/fingerprint.ts';
import { sha256 } from '../frozen/sha256.ts';
import { shownByNotebook } from '../run/shown-by-notebook.ts';

/** What a freeze is called. */
export interface FreezeOptions {
  /** Random, never used again in the notebook. */
  readonly id: string;
  readonly name: string;
  /** The moment, ISO. */
  readonly at: string;
  /** The dataset's `fingerprint` where it is known already. Default: it is made. */
  readonly data?: FrozenData;
}

/**
 * The figures of a notebook as they stand: those of its title, prose, strips, tables and charts, each once
 * with its exact value, and the titles of its charts. The notebook is not changed: whoever keeps it adds what
 * is given to `notebook.frozen`, and the dataset beside it where the person agrees to that.
 *
 * @throws KetnapError what `notebookText` throws
 */
export async function freeze(
  notebook: Notebook,
  dataset: Dataset,
  { id, name, at, data }: FreezeOptions,
): Promise<Frozen> {
  const { language } = notebook;
  const shown = shownByNotebook(notebook, dataset);
  const addresses = [...shown.figures.keys()];
  const figures = exactFigures(dataset, addresses).map(({ value }, i): FrozenFigure => {
    const address = addresses[i]!;
    return [address, value, textOfExact(value, parseAddress(address), language)];
  });
  const titles = Array.from(shown.titles, ([address, title]): FrozenFigure => [
    address,
    title,
    title,
  ]);
  const { frozen: _, ...document } = notebook;
  return {
    id,
    name,
    at,
    documentHash: await sha256(notebookText(document)),
    data: data ?? (await fingerprint(dataset)),
    core: version,
    figures: [...figures, ...titles],
  };
}
