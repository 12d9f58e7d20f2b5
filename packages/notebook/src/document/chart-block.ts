import type { ChartName } from '@ketnap/charts';
import type { BlockBase } from './block-base.ts';
import type { Sort } from './sort.ts';

export interface ChartBlock extends BlockBase {
  readonly type: 'chart';
  readonly chart: ChartName;
  /** Added to what the scope gives the analysis. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Side by side with the next chart block where there is room. Default false. */
  readonly half?: boolean;
  /** What is measured, by a name of the chart's description. Default: its first. */
  readonly measure?: string;
  /** How it is drawn, by a name of the chart's description. Default: what fits its rows. */
  readonly as?: string;
  /**
   * By a column of its analysis, or `tree`: as the units stand in their list. Default: units by their
   * attainment, all charts of units alike; others as the chart has them.
   */
  readonly sort?: Sort;
  /** Only the first so many. Default: as many as can be read. */
  readonly top?: number;
  /** Ids of units, sources, terms or periods whose marks are made strong. */
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
