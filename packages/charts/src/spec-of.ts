import type { TopLevelSpec } from 'vega-lite';
import type { Chart } from './chart.ts';
import { SOURCE } from './rows.ts';
import { BOLD, FONT_SIZE } from './theme.ts';
import { wrap } from './text.ts';

export interface SpecOptions {
  /** Whether title and subtitle are part of the drawing. Default true. */
  readonly title?: boolean;
}

/** A chart as one complete Vega-Lite spec: its rows as values, its params with theirs. */
export function specOf(chart: Chart, { title = true }: SpecOptions = {}): TopLevelSpec {
  const { width, height, padding, ...named } = chart.params as {
    readonly width: number;
    readonly height: number;
    readonly padding: object;
  };
  const spec = {
    ...chart.spec,
    description: chart.description,
    width,
    height,
    padding,
    params: Object.entries(named).map(([name, value]) => ({ name, value })),
    data: { name: SOURCE, values: chart.rows },
    ...(title ? { title: titleOf(chart, width) } : {}),
  };
  return spec as unknown as TopLevelSpec;
}

function titleOf({ title, subtitle }: Chart, width: number) {
  return {
    text: wrap(title, width, FONT_SIZE.title * BOLD),
    subtitle: wrap(subtitle, width, FONT_SIZE.subtitle),
  };
}
