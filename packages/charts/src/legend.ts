import type { Params } from './axes.ts';
import type { ChartOptions } from './chart.ts';
import { widthOfChart } from './frame.ts';
import { FONT_SIZE } from './theme.ts';
import { widestOf } from './text.ts';

/** Pixels of a symbol and of the room between two columns. */
const SYMBOL = 36;
/** Pixels of a line of a legend, and between it and the plot. */
const LINE = 17;
const OFFSET = 10;

/** A key above the plot, in as many columns as there is room for beside `indent` pixels of axis labels. */
export function legendOf(
  labels: readonly (readonly [value: string, text: string])[],
  options: ChartOptions,
  indent = 40,
) {
  const texts = labels.map(([, text]) => text);
  const column = widestOf(texts, FONT_SIZE.label) + SYMBOL;
  const room = widthOfChart(options) - indent;
  const columns = Math.max(1, Math.min(labels.length, Math.floor(room / column)));
  return {
    params: { legendColumns: columns, legendValues: labels.map(([value]) => value) } as Params,
    height: labels.length === 0 ? 0 : Math.ceil(labels.length / columns) * LINE + OFFSET,
    legend: {
      title: null,
      columns: { expr: 'legendColumns' },
      values: { expr: 'legendValues' },
      labelExpr: `${JSON.stringify(Object.fromEntries(labels))}[datum.value]`,
    } as const,
  };
}
