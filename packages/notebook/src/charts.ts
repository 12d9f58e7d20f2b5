import * as draw from '@ketnap/charts';
import type { Chart, ChartOptions } from '@ketnap/charts';
import type { AnyAnalysis } from '@ketnap/core';
import { notebookErrors } from './messages.ts';
import { termStart } from './scope.ts';
import type { ChartBlock, ChartName } from './document.ts';
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
  return charts[block.chart](run, {
    language: run.language,
    width: half ? Math.floor((width - GAP) / 2) : width,
    theme,
  });
}

const charts = {
  attainmentByUnit(run: Run, options: ChartOptions): Drawing {
    const analysis = run.analysis('quotaAttainment', run.parts());
    return { chart: draw.attainmentByUnit(analysis, options), analysis };
  },
  attainmentByYear(run: Run, options: ChartOptions): Drawing {
    const analysis = run.analysis('quotaAttainment', { ...run.parts(), every: 'year' });
    return { chart: draw.attainmentByYear(analysis, options), analysis };
  },
  cumulativePace(run: Run, options: ChartOptions): Drawing {
    const from = termStart(run.scope, run.dataset);
    const analysis = run.analysis('trend', { every: 'month', from, source: undefined });
    const quota = run.analysis('quotaAttainment');
    return { chart: draw.cumulativePace(analysis, quota, options), analysis };
  },
  sources(run: Run, options: ChartOptions): Drawing {
    const analysis = run.analysis('sourceBreakdown');
    return { chart: draw.sources(analysis, options), analysis };
  },
  sourceIntersections(run: Run, options: ChartOptions): Drawing {
    const analysis = run.analysis('sourceIntersections');
    const breakdown = run.analysis('sourceBreakdown');
    return { chart: draw.sourceIntersections(analysis, breakdown, options), analysis };
  },
  localitiesByMonth(run: Run, options: ChartOptions): Drawing {
    const { scope, dataset } = run;
    const analysis = run.analysis('mergedCells', {
      from: termStart(scope, dataset),
      to: scope.asOf,
      every: 'month',
    });
    return { chart: draw.localitiesByMonth(analysis, options), analysis };
  },
  localitiesByUnit(run: Run, options: ChartOptions): Drawing {
    const analysis = run.analysis('mergedCells', run.parts());
    return { chart: draw.localitiesByUnit(analysis, options), analysis };
  },
  mergedCellEvents(run: Run, options: ChartOptions): Drawing {
    const analysis = run.analysis('eliminations');
    return { chart: draw.mergedCellEvents(analysis, options), analysis };
  },
  yearlyTrend(run: Run, options: ChartOptions): Drawing {
    const analysis = run.analysis('trend', { every: 'year' });
    return { chart: draw.yearlyTrend(analysis, options), analysis };
  },
  monthlyCalendar(run: Run, options: ChartOptions): Drawing {
    const analysis = run.analysis('trend', { every: 'month' });
    return { chart: draw.monthlyCalendar(analysis, options), analysis };
  },
  termsCompared(run: Run, options: ChartOptions): Drawing {
    const analysis = run.analysis('compareTerms');
    return { chart: draw.termsCompared(analysis, options), analysis };
  },
} satisfies Record<ChartName, (run: Run, options: ChartOptions) => Drawing>;
