import * as draw from '@ketnap/charts';
import type { Chart, ChartDescription, ChartName, ChartOptions } from '@ketnap/charts';
import type { AnyAnalysis } from '@ketnap/core';
import type { ChartBlock } from '../document/chart-block.ts';
import { notebookErrors } from '../messages/notebook.ts';
import { windowOf } from './scope-options.ts';
import type { Run } from './run.ts';
import { halfWidth } from './align-halves.ts';
import { orderedIds, unitOrder } from './unit-order.ts';

/** A chart, and the analysis whose rows it shows. */
export interface Drawing {
  readonly chart: Chart;
  readonly analysis: AnyAnalysis;
}

/**
 * Draws the chart that a block names, as wide as the block has room; what it asks for in vain is told
 * beneath it.
 *
 * @throws KetnapError `unknown_chart`, `unknown_choice`, `unknown_measure`, and what its analyses throw
 */
export function drawChart(block: ChartBlock, run: Run): Drawing {
  const description = describedBy(block);
  const { width, theme } = run.view;
  const { analysis, draw: chartOf } = charts[block.chart](run, block.options ?? {});
  const order = orderOf(block, description, analysis, run);
  const { refuses } = description;
  const chart = chartOf({
    language: run.language,
    width: block.half === true ? halfWidth(width) : width,
    theme,
    ...(order ? { order } : {}),
    ...(block.top !== undefined && !refuses.top ? { top: block.top } : {}),
    ...(block.mark ? { strong: block.mark } : {}),
    ...(block.measure === undefined ? {} : { measure: block.measure }),
    ...(block.as === undefined ? {} : { as: block.as }),
    ...(block.words ? { words: block.words } : {}),
  });
  const refused = (['sort', 'top', 'mark'] as const).flatMap((part) => {
    const why = refuses[part];
    return why && block[part] !== undefined ? [why[run.language]] : [];
  });
  return { analysis, chart: { ...chart, notes: [...refused, ...chart.notes] } };
}

/** The description of a block's chart, once the block asks for nothing that it does not have. */
function describedBy(block: ChartBlock): ChartDescription {
  const description = draw.chartNamed(block.chart);
  if (!description)
    throw notebookErrors.unknownChart(
      block.chart,
      draw.chartList.map(({ name }) => name),
    );
  const measures = description.measures.map(({ name }) => name);
  const forms = description.forms.filter(({ chart, table }) => !chart && !table);
  check('measure', block.measure, measures);
  check(
    'as',
    block.as,
    forms.map(({ name }) => name),
  );
  return description;

  function check(part: string, value: string | undefined, known: readonly string[]): void {
    if (value !== undefined && !known.includes(value))
      throw notebookErrors.unknownChoice(block.chart, part, value, known);
  }
}

/** The ids of what a chart shows, in the order of the block or of all charts of units. */
function orderOf(
  { sort, options = {} }: ChartBlock,
  { of, ids, refuses }: ChartDescription,
  analysis: AnyAnalysis,
  run: Run,
): readonly string[] | undefined {
  if (sort && !refuses.sort) return orderedIds(analysis, ids, sort);
  return of === 'unit' ? unitOrder(run, options) : undefined;
}

/** Options of a block, added to what a chart asks of an analysis. */
type Own = Readonly<Record<string, unknown>>;

/** The analysis whose rows a chart shows, and how it draws them. */
interface Drawable {
  readonly analysis: AnyAnalysis;
  readonly draw: (options: ChartOptions) => Chart;
}

const charts = {
  attainmentByUnit(run, own) {
    const analysis = run.analysis('quotaAttainment', { ...run.parts(own), ...own });
    return { analysis, draw: (options) => draw.attainmentByUnit(analysis, options) };
  },
  attainmentByYear(run, own) {
    const analysis = run.analysis('quotaAttainment', { ...run.parts(own), every: 'year', ...own });
    return { analysis, draw: (options) => draw.attainmentByYear(analysis, options) };
  },
  cumulativePace(run, own) {
    const { from } = windowOf(run.scope, run.dataset);
    const analysis = run.analysis('trend', { every: 'month', from, source: undefined, ...own });
    const quota = run.analysis('quotaAttainment');
    return { analysis, draw: (options) => draw.cumulativePace(analysis, quota, options) };
  },
  sources(run, own) {
    const analysis = run.analysis('sourceBreakdown', own);
    return { analysis, draw: (options) => draw.sources(analysis, options) };
  },
  sourceIntersections(run, own) {
    const analysis = run.analysis('sourceIntersections', own);
    const breakdown = run.analysis('sourceBreakdown', own);
    return { analysis, draw: (options) => draw.sourceIntersections(analysis, breakdown, options) };
  },
  localitiesByMonth(run, own) {
    const days = windowOf(run.scope, run.dataset);
    const analysis = run.analysis('mergedCells', { ...days, every: 'month', ...own });
    return { analysis, draw: (options) => draw.localitiesByMonth(analysis, options) };
  },
  localitiesByUnit(run, own) {
    const analysis = run.analysis('mergedCells', { ...run.parts(own), ...own });
    return { analysis, draw: (options) => draw.localitiesByUnit(analysis, options) };
  },
  mergedCellEvents(run, own) {
    const analysis = run.analysis('eliminations', own);
    return { analysis, draw: (options) => draw.mergedCellEvents(analysis, options) };
  },
  yearlyTrend(run, own) {
    const analysis = run.analysis('trend', { every: 'year', ...own });
    return { analysis, draw: (options) => draw.yearlyTrend(analysis, options) };
  },
  monthlyCalendar(run, own) {
    const analysis = run.analysis('trend', { every: 'month', ...own });
    return { analysis, draw: (options) => draw.monthlyCalendar(analysis, options) };
  },
  termsCompared(run, own) {
    const analysis = run.analysis('compareTerms', own);
    return { analysis, draw: (options) => draw.termsCompared(analysis, options) };
  },
} satisfies Record<ChartName, (run: Run, own: Own) => Drawable>;
