import * as draw from '@ketnap/charts';
import type { Chart, ChartOptions } from '@ketnap/charts';
import type { AnyAnalysis } from '@ketnap/core';
import type { ChartBlock, ChartName } from '../document/chart-block.ts';
import { messages, notebookErrors } from '../messages/notebook.ts';
import { windowOf } from './scope-options.ts';
import type { Run } from './run.ts';

/** A chart, and the analysis whose rows it shows. */
export interface Drawing {
  readonly chart: Chart;
  readonly analysis: AnyAnalysis;
}

/** Gap in pixels between two charts side by side, and the width below which they stand one under another. */
const GAP = 32;
const ONE_COLUMN_BELOW = 600;

/**
 * Draws the chart that a block names, as wide as the block has room.
 *
 * @throws KetnapError `unknown_chart`, and what its analyses throw
 */
export function drawChart(block: ChartBlock, run: Run): Drawing {
  const { width, theme } = run.view;
  if (!Object.hasOwn(charts, block.chart))
    throw notebookErrors.unknownChart(block.chart, Object.keys(charts));
  const half = block.half === true && width >= ONE_COLUMN_BELOW;
  const { chart, analysis } = charts[block.chart](run, block.options ?? {}, {
    language: run.language,
    width: half ? Math.floor((width - GAP) / 2) : width,
    theme,
    ...(block.words ? { words: block.words } : {}),
  });
  const notYet = (['sort', 'top', 'mark'] as const).filter((name) => block[name] !== undefined);
  if (notYet.length === 0) return { chart, analysis };
  const note = messages.notYetDrawn(notYet)[run.language];
  return { chart: { ...chart, notes: [...chart.notes, note] }, analysis };
}

/** Options of a block, added to what a chart asks of an analysis. */
type Own = Readonly<Record<string, unknown>>;

const charts = {
  attainmentByUnit(run: Run, own: Own, options: ChartOptions): Drawing {
    const analysis = run.analysis('quotaAttainment', { ...run.parts(own), ...own });
    return { chart: draw.attainmentByUnit(analysis, options), analysis };
  },
  attainmentByYear(run: Run, own: Own, options: ChartOptions): Drawing {
    const analysis = run.analysis('quotaAttainment', { ...run.parts(own), every: 'year', ...own });
    return { chart: draw.attainmentByYear(analysis, options), analysis };
  },
  cumulativePace(run: Run, own: Own, options: ChartOptions): Drawing {
    const { from } = windowOf(run.scope, run.dataset);
    const analysis = run.analysis('trend', { every: 'month', from, source: undefined, ...own });
    const quota = run.analysis('quotaAttainment');
    return { chart: draw.cumulativePace(analysis, quota, options), analysis };
  },
  sources(run: Run, own: Own, options: ChartOptions): Drawing {
    const analysis = run.analysis('sourceBreakdown', own);
    return { chart: draw.sources(analysis, options), analysis };
  },
  sourceIntersections(run: Run, own: Own, options: ChartOptions): Drawing {
    const analysis = run.analysis('sourceIntersections', own);
    const breakdown = run.analysis('sourceBreakdown', own);
    return { chart: draw.sourceIntersections(analysis, breakdown, options), analysis };
  },
  localitiesByMonth(run: Run, own: Own, options: ChartOptions): Drawing {
    const days = windowOf(run.scope, run.dataset);
    const analysis = run.analysis('mergedCells', { ...days, every: 'month', ...own });
    return { chart: draw.localitiesByMonth(analysis, options), analysis };
  },
  localitiesByUnit(run: Run, own: Own, options: ChartOptions): Drawing {
    const analysis = run.analysis('mergedCells', { ...run.parts(own), ...own });
    return { chart: draw.localitiesByUnit(analysis, options), analysis };
  },
  mergedCellEvents(run: Run, own: Own, options: ChartOptions): Drawing {
    const analysis = run.analysis('eliminations', own);
    return { chart: draw.mergedCellEvents(analysis, options), analysis };
  },
  yearlyTrend(run: Run, own: Own, options: ChartOptions): Drawing {
    const analysis = run.analysis('trend', { every: 'year', ...own });
    return { chart: draw.yearlyTrend(analysis, options), analysis };
  },
  monthlyCalendar(run: Run, own: Own, options: ChartOptions): Drawing {
    const analysis = run.analysis('trend', { every: 'month', ...own });
    return { chart: draw.monthlyCalendar(analysis, options), analysis };
  },
  termsCompared(run: Run, own: Own, options: ChartOptions): Drawing {
    const analysis = run.analysis('compareTerms', own);
    return { chart: draw.termsCompared(analysis, options), analysis };
  },
} satisfies Record<ChartName, (run: Run, own: Own, options: ChartOptions) => Drawing>;
