import type { ChartOptions } from './chart.ts';
import { widthOfChart } from './frame.ts';
import { FONT_SIZE } from './theme.ts';
import { widestOf } from './text.ts';

/** Pixels of a symbol and of the room between two columns. */
const SYMBOL = 36;

/** A key above the plot, in as many columns as there is room for beside `indent` pixels of axis labels. */
export function legendOf(
  labels: readonly (readonly [value: string, text: string])[],
  options: ChartOptions,
  indent = 40,
) {
  const texts = labels.map(([, text]) => text);
  const column = widestOf(texts, FONT_SIZE.label) + SYMBOL;
  const room = widthOfChart(options) - indent;
  return {
    title: null,
    columns: Math.max(1, Math.min(labels.length, Math.floor(room / column))),
    labelExpr: `${JSON.stringify(Object.fromEntries(labels))}[datum.value]`,
  };
}
