import { KetnapError, type Dataset } from '@ketnap/core';
import { chooseAlternatives } from './alternatives.ts';
import { drawChart } from './charts.ts';
import { FigureReader } from './figures.ts';
import { notebookErrors } from './messages.ts';
import { proseLine, proseTree } from './prose.ts';
import { Run, type View } from './run.ts';
import { tableOf } from './table.ts';
import type {
  Block,
  ChartBlock,
  FiguresBlock,
  NotebookDocument,
  ProseBlock,
  TableBlock,
} from './document.ts';
import type {
  BlockResult,
  ChartResult,
  FiguresResult,
  NotebookResult,
  ProseNode,
  ProseResult,
  TableResult,
} from './result.ts';

export interface RunOptions extends View {
  /** Called when another block has been computed. */
  readonly onBlock?: () => void;
}

/**
 * Computes every block of a notebook over a dataset, without a screen. A block that cannot be computed
 * becomes a `failed` one that says why; the others stand.
 */
export function runNotebook(
  document: NotebookDocument,
  dataset: Dataset,
  { onBlock, ...view }: RunOptions = {},
): NotebookResult {
  const run = new Run(dataset, document.scope, document.language, view);
  const blocks = document.blocks.map((block) => {
    const result = runBlock(block, run);
    onBlock?.();
    return result;
  });
  return {
    title: titleOf(document.title, run),
    scope: document.scope,
    blocks,
  };
}

/** A title that cannot be computed stands as it was written. */
function titleOf(title: string, run: Run): string {
  try {
    return plainText(proseLine(title, new FigureReader(run).figure));
  } catch (error) {
    if (!(error instanceof KetnapError)) throw error;
    return title;
  }
}

function runBlock(block: Block, run: Run): BlockResult {
  try {
    switch (block.type) {
      case 'prose':
        return runProse(block, run);
      case 'figures':
        return runFigures(block, run);
      case 'chart':
        return runChart(block, run);
      case 'table':
        return runTable(block, run);
      default:
        throw notebookErrors.unknownBlock((block as Block).type);
    }
  } catch (error) {
    if (!(error instanceof KetnapError)) throw error;
    return { type: 'failed', block, message: error.messages[run.language] };
  }
}

function runProse(block: ProseBlock, run: Run): ProseResult {
  const reader = new FigureReader(run);
  const text = chooseAlternatives(block.text, reader.hasValue);
  return { type: 'prose', block, children: proseTree(text, reader.figure), notes: reader.notes };
}

function runFigures(block: FiguresBlock, run: Run): FiguresResult {
  const reader = new FigureReader(run);
  const items = block.figures.map((item) => ({
    figure: reader.figure(item.figure),
    label: item.label ?? reader.label(item.figure),
    detail: proseLine(chooseAlternatives(item.detail ?? '', reader.hasValue), reader.figure),
  }));
  return { type: 'figures', block, items, notes: reader.notes };
}

function runChart(block: ChartBlock, run: Run): ChartResult {
  const { chart, analysis } = drawChart(block, run);
  return { type: 'chart', block, chart, table: tableOf(analysis, run.language) };
}

function runTable(block: TableBlock, run: Run): TableResult {
  const analysis = run.analysis(block.analysis, {
    ...(block.parts ? run.parts() : {}),
    ...block.options,
  });
  return {
    type: 'table',
    block,
    title: block.title,
    table: tableOf(analysis, run.language, block.columns),
    notes: run.notes(analysis),
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
