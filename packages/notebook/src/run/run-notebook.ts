import type { Dataset } from '@ketnap/core';
import type { Block } from '../document/block.ts';
import type { Notebook } from '../document/notebook.ts';
import { alignHalves } from './align-halves.ts';
import { FigureReader } from './figure-reader.ts';
import { readLine } from '../prose/read-prose.ts';
import { resolveProse } from '../prose/resolve-prose.ts';
import { Run, type View } from './run.ts';
import { runBlock } from './run-block.ts';
import { runDrilled } from './run-drilled.ts';
import { runSelected } from './run-selected.ts';
import { shownByNotebook, shownInRun } from './shown-by-notebook.ts';
import type { FrozenBeside } from '../frozen/frozen-beside.ts';
import type { FrozenTables } from '../frozen/frozen-tables.ts';
import type { ShownFigures } from '../frozen/shown-figures.ts';
import type { Drill } from '../drill.ts';
import type { Selection } from '../selection.ts';
import type { BlockResult, NotebookResult, ProseNode } from '../result.ts';

export interface RunOptions extends View {
  /** What is selected in the blocks: the others show what of it they can. Default: nothing. */
  readonly selections?: readonly Selection[];
  /** Charts of units that are opened further down the tree. Default: none. */
  readonly drills?: readonly Drill[];
  /**
   * The tables of what the notebook froze, each from `frozenTables`: with them blocks that tell what has changed
   * since say why. Default: none.
   */
  readonly frozenTables?: readonly FrozenTables[];
  /** Whether small counts of sensitive sources are veiled, and what gives them away. Default false. */
  readonly veils?: boolean;
  /**
   * The places of the blocks that are computed, from 0: the others are not in the result, and `alignHalves` is for
   * whoever puts results together. Default: all.
   */
  readonly only?: readonly number[];
  /** Called when another block has been computed. */
  readonly onBlock?: () => void;
}

/**
 * Computes every block of a notebook over a dataset, without a screen, each in its own scope and within
 * what is selected in others. A figure without a value is shown as a dash with the reason; a block that
 * cannot be computed becomes a `failed` one that says why; the other blocks are not affected.
 */
export function runNotebook(
  notebook: Notebook,
  dataset: Dataset,
  options: RunOptions = {},
): NotebookResult {
  const {
    selections = [],
    drills = [],
    frozenTables = [],
    veils = false,
    only,
    onBlock,
    ...view
  } = options;
  let shown: ShownFigures | null = null;
  const frozen: FrozenBeside = {
    kept: notebook.frozen ?? [],
    tables: frozenTables,
    // What was frozen was not veiled: it is compared with what is not.
    shown: () => (shown ??= veils ? shownByNotebook(notebook, dataset) : shownInRun(notebook, run)),
  };
  const run: Run = new Run(dataset, notebook.scope, notebook.language, view, { frozen, veils });
  const compute = (block: Block): BlockResult =>
    selections.length === 0 ? runBlock(block, run) : runSelected(block, run, selections);
  const place = { unit: notebook.scope.unit, dataset };
  const wanted = only ? only.map((at) => notebook.blocks[at]!) : notebook.blocks;
  const blocks = wanted.map((block) => {
    const result = runDrilled(block, drills, place, compute);
    onBlock?.();
    return result;
  });
  return {
    title: plainText(resolveProse(readLine(notebook.title), new FigureReader(run))),
    scope: notebook.scope,
    blocks: only ? blocks : alignHalves(blocks, run.view.width),
  };
}

function plainText(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'code') return node.text;
      if (node.type === 'figure') return node.figure.text;
      return 'children' in node ? plainText(node.children) : ' ';
    })
    .join('');
}
