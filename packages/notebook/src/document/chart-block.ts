import type { BlockBase } from './block-base.ts';
import type { Sort } from './sort.ts';

/** The charts a notebook can hold, by name. */
export type ChartName =
  | 'attainmentByUnit'
  | 'attainmentByYear'
  | 'cumulativePace'
  | 'sources'
  | 'sourceIntersections'
  | 'localitiesByMonth'
  | 'localitiesByUnit'
  | 'mergedCellEvents'
  | 'yearlyTrend'
  | 'monthlyCalendar'
  | 'termsCompared';

export interface ChartBlock extends BlockBase {
  readonly type: 'chart';
  readonly chart: ChartName;
  /** Added to what the scope gives the analysis. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Side by side with the next chart block where there is room. Default false. */
  readonly half?: boolean;
  /** Default: the chart's own order. */
  readonly sort?: Sort;
  /** Only the first so many. Default: all. */
  readonly top?: number;
  /** Ids of units or sources whose marks are made strong. */
  readonly mark?: readonly string[];
  /** In place of the chart's own words. An empty title is the finding, and follows the data. */
  readonly words?: ChartWords;
}

export interface ChartWords {
  readonly title?: string;
  readonly subtitle?: string;
  readonly note?: string;
  /** For those who do not see the chart. */
  readonly alt?: string;
}
