import type { Chart } from '@ketnap/charts';

/** A chart of things that are compared: it is no block of the notebook, and nothing is selected in it. */
export interface ComparedChart {
  readonly type: 'compared';
  readonly chart: Chart;
}
