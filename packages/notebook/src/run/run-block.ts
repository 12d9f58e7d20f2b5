import { KetnapError, type AnyAnalysis } from '@ketnap/core';
import { drawChart } from './draw-chart.ts';
import { runBridge } from './run-bridge.ts';
import { runCompare } from './run-compare.ts';
import { runCustom } from './run-custom.ts';
import { isKnownBlock, type Block } from '../document/block.ts';
import type { ChartBlock } from '../document/chart-block.ts';
import type { FiguresBlock } from '../document/figures-block.ts';
import type { ProseBlock } from '../document/prose-block.ts';
import type { TableBlock } from '../document/table-block.ts';
import { FigureReader } from './figure-reader.ts';
import { messages } from '../messages/notebook.ts';
import { readLine, readProse } from '../prose/read-prose.ts';
import { resolveProse } from '../prose/resolve-prose.ts';
import type { Run } from './run.ts';
import { sortedRows } from './sorted-rows.ts';
import { tableOf } from './table-of.ts';
import type {
  BlockResult,
  ChartResult,
  FiguresResult,
  ProseResult,
  TableResult,
} from '../result.ts';

/** A block in its own scope; one that cannot be computed says why. */
export function runBlock(block: Block, whole: Run): BlockResult {
  try {
    return runKnown(block, isKnownBlock(block) ? whole.within(block.scope) : whole);
  } catch (error) {
    if (!(error instanceof KetnapError)) throw error;
    return { type: 'failed', block, message: error.messages[whole.language] };
  }
}

/** A block in the scope of a run. @throws KetnapError where it cannot be computed */
export function runKnown(block: Block, run: Run): BlockResult {
  const { language } = run;
  if (!isKnownBlock(block))
    return { type: 'kept', block, message: messages.keptUnknown(block.type)[language] };
  switch (block.type) {
    case 'prose':
      return runProse(block, run);
    case 'figures':
      return runFigures(block, run);
    case 'chart':
      return runChart(block, run);
    case 'table':
      return runTable(block, run);
    case 'compare':
      return runCompare(block, run);
    case 'break':
      return { type: 'break', block };
    case 'custom':
      return runCustom(block, run);
    case 'bridge':
      return runBridge(block, run);
  }
}

function runProse(block: ProseBlock, run: Run): ProseResult {
  const reader = new FigureReader(run);
  const children = resolveProse(readProse(block.text), reader);
  return { type: 'prose', block, children, notes: reader.notes };
}

function runFigures(block: FiguresBlock, run: Run): FiguresResult {
  const reader = new FigureReader(run);
  const items = block.figures.map((item) => ({
    figure: reader.figure(item.figure),
    label: item.label ?? reader.label(item.figure),
    detail: resolveProse(readLine(item.detail ?? ''), reader),
  }));
  return { type: 'figures', block, items, notes: reader.notes };
}

function runChart(block: ChartBlock, run: Run): ChartResult {
  const { chart, analysis } = drawChart(block, run);
  return { type: 'chart', block, chart, table: tableOf(analysis, run.language) };
}

function runTable(block: TableBlock, run: Run): TableResult {
  const { options = {}, parts = false, total = false } = block;
  const below = parts ? run.parts(options) : {};
  const analysis = run.analysis(block.analysis, { ...below, ...options });
  const sorted = block.sort ? sortedRows(analysis, block.sort) : analysis;
  // A unit without parts stands for itself already.
  const own = total && 'under' in below ? run.analysis(block.analysis, options).rows : [];
  const shown = { ...sorted, rows: [...sorted.rows, ...own] } as AnyAnalysis;
  return {
    type: 'table',
    block,
    title: block.title,
    table: tableOf(shown, run.language, block.columns),
    notes: run.notes(analysis),
  };
}
