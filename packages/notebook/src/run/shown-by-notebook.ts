import type { Dataset } from '@ketnap/core';
import type { Notebook } from '../document/notebook.ts';
import { shownFigures, type ShownFigures } from '../frozen/shown-figures.ts';
import { readLine } from '../prose/read-prose.ts';
import { resolveProse } from '../prose/resolve-prose.ts';
import { FigureReader } from './figure-reader.ts';
import { Run } from './run.ts';
import { runBlock } from './run-block.ts';

/** The figures that a notebook shows over a dataset, but for those of what changed since others were frozen. */
export function shownByNotebook(notebook: Notebook, dataset: Dataset): ShownFigures {
  const run = new Run(dataset, notebook.scope, notebook.language);
  return shownInRun(notebook, run);
}

/** The same within a computation. */
export function shownInRun({ title, blocks }: Notebook, run: Run): ShownFigures {
  return shownFigures(
    resolveProse(readLine(title), new FigureReader(run)),
    blocks.filter(({ type }) => type !== 'bridge').map((block) => runBlock(block, run)),
  );
}
