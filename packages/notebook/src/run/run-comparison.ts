import {
  coursesCompared,
  sharesCompared,
  sideBySide,
  type Chart,
  type ChartOptions,
  type ComparedCourse,
} from '@ketnap/charts';
import { isoDay, veiledIn, type Dataset, type Language } from '@ketnap/core';
import type { CompareBlock } from '../document/compare-block.ts';
import type { Scope, ScopeOverride } from '../document/scope.ts';
import type { CompareResult } from '../result.ts';
import { halfWidth } from './align-halves.ts';
import { compareColumns, type CompareColumn } from './compare-columns.ts';
import { capital } from './compare-words.ts';
import { comparedMeasures } from './compared-measures.ts';
import { Run, type View } from './run.ts';
import { runCompare } from './run-compare.ts';
import type { RunOptions } from './run-notebook.ts';
import { termOf, windowOf } from './scope-options.ts';
import { unlessRefused } from './unless-refused.ts';

/** Two things that are to be put beside each other. */
export interface AskedComparison {
  readonly by: CompareBlock['by'];
  /** Ids, or ISO days. */
  readonly of: readonly [string, string];
  /** The scope of the block that they were chosen in. Default: the notebook's. */
  readonly own?: ScopeOverride | undefined;
}

/** Two things beside each other: what a block would say of them, and charts with one scale for both. */
export interface ComparisonResult {
  /** Its block holds what was compared, and can be put into a notebook under an id of its own. */
  readonly compare: CompareResult;
  /** One or two, which share a line where there is room. */
  readonly charts: readonly Chart[];
}

type Columns = readonly [CompareColumn, CompareColumn];

/**
 * Compares two units, terms, sources or days by the measures for which the dataset has tables, without
 * computing a notebook.
 *
 * @param options as for `runNotebook`: width 680, theme `'light'`, veils false
 */
export function runComparison(
  { by, of, own }: AskedComparison,
  dataset: Dataset,
  scope: Scope,
  language: Language,
  { veils = false, ...view }: View & Pick<RunOptions, 'veils'> = {},
): ComparisonResult {
  const run = new Run(dataset, scope, language, view, { veils }).within(own);
  const block: CompareBlock = {
    id: 'so-sanh',
    type: 'compare',
    ...(own ? { scope: own } : {}),
    by,
    of,
    measures: comparedMeasures(by, dataset),
  };
  const [one, other] = compareColumns(block, run);
  return { compare: runCompare(block, run), charts: chartsOf(by, [one!, other!], run) };
}

function chartsOf(by: CompareBlock['by'], columns: Columns, run: Run): readonly Chart[] {
  const { language, view, dataset } = run;
  const hasSources = dataset.sources.length > 0;
  const course = by === 'day' ? null : unlessRefused(() => courseOf(by, columns, run));
  const width = course && hasSources ? halfWidth(view.width) : view.width;
  const options: ChartOptions = { language, theme: view.theme, width };
  const charts = [
    course?.(options) ?? null,
    hasSources ? unlessRefused(() => sharesOf(by, columns, run, options)) : null,
  ].filter((one) => one !== null);
  const [left, right] = charts;
  return left && right && width < view.width ? sideBySide(left, right) : charts;
}

/** How the courses are drawn; null where one of them is veiled. */
function courseOf(
  by: 'unit' | 'term' | 'source',
  columns: Columns,
  run: Run,
): ((options: ChartOptions) => Chart) | null {
  const courses = columns.map((column): ComparedCourse => {
    const { scope, dataset } = by === 'term' ? column.run : run;
    const { from, to } = termOf(scope, dataset);
    return {
      name: capital(column.told),
      monthly: column.run.analysis('trend', {
        every: 'month',
        from: windowOf(scope, dataset).from,
      }),
      target: by === 'source' ? null : targetOf(column),
      term: { from: isoDay(from), to: isoDay(to) },
    };
  });
  const isVeiled = courses.some(({ monthly }) =>
    monthly.rows.some((row) => veiledIn(row, 'cumulative') !== null),
  );
  if (isVeiled) return null;
  return (options) => coursesCompared([courses[0]!, courses[1]!], options);
}

/** None for half a year, and where only one source is counted. */
function targetOf({ run }: CompareColumn): number | null {
  if (run.scope.source !== undefined || run.scope.period !== undefined) return null;
  return unlessRefused(() => run.analysis('quotaAttainment').rows[0]?.target ?? null);
}

function sharesOf(
  by: CompareBlock['by'],
  columns: Columns,
  run: Run,
  options: ChartOptions,
): Chart {
  const sides = columns.map(({ id, name, run: own }) => {
    const breakdown =
      by === 'source'
        ? run.analysis('sourceBreakdown', { ...run.parts(), sources: columns.map((one) => one.id) })
        : own.analysis('sourceBreakdown');
    const rows = breakdown.rows.filter(({ source_id }) => by !== 'source' || source_id === id);
    return { name, breakdown, rows };
  });
  return sharesCompared([sides[0]!, sides[1]!], by === 'source' ? 'unit' : 'source', options);
}
