import type { Note } from '@ketnap/core';
import type { TopLevelSpec } from 'vega-lite';
import type { Chart, ChartOptions } from './chart.ts';
import { words } from './messages/shared.ts';
import { configOf, FONT_SIZE, tokensOf } from './theme.ts';
import { wrap } from './text.ts';

type Layered = Extract<TopLevelSpec, { layer: unknown }>;

/** A layer of a chart. */
export type Layer = Layered['layer'][number];

/** The words around a drawing. */
export interface ChartWords {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly notes: readonly Note[];
}

export interface Drawn {
  /** Pixels of the plot without its axes. */
  readonly height: number;
  readonly layer: readonly Layer[];
  readonly resolve?: Layered['resolve'];
}

/** How much wider letters of weight 600 are than those of 400. */
export const BOLD = 1.03;

const DEFAULT_WIDTH = 680;

/** Below this width a chart is drawn for a phone or half a column. */
export const NARROW_BELOW = 440;

export function widthOfChart({ width = DEFAULT_WIDTH }: ChartOptions): number {
  return Math.max(200, width);
}

/** A chart as wide as the options say, its labels included. */
export function framed(said: ChartWords, drawn: Drawn, options: ChartOptions): Chart {
  const width = widthOfChart(options);
  const { title, subtitle, description } = said;
  const { paper } = tokensOf(options);
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description,
    background: paper,
    padding: { left: 0, right: 2, top: 2, bottom: 4 },
    width,
    height: drawn.height,
    autosize: { type: 'fit-x', contains: 'padding' },
    title: {
      text: wrap(title, width, FONT_SIZE.title * BOLD),
      subtitle: wrap(subtitle, width, FONT_SIZE.subtitle),
    },
    config: configOf(options),
    layer: [...drawn.layer],
    ...(drawn.resolve ? { resolve: drawn.resolve } : {}),
  };
  const notes = said.notes.map(({ message }) => message[options.language]);
  return { spec, title, subtitle, description, notes };
}

/** Where there is nothing to draw: a quiet sentence, by default that there are no figures. */
export function emptyChart(
  subtitle: string,
  notes: readonly Note[],
  options: ChartOptions,
  sentence: string = words.nothing[options.language],
): Chart {
  const { soft } = tokensOf(options);
  const layer: Layer = {
    data: { values: [{ sentence }] },
    mark: { type: 'text', color: soft, fontSize: FONT_SIZE.label, align: 'left', x: 0 },
    encoding: { text: { field: 'sentence', type: 'nominal' } },
  };
  const description = `${sentence}. ${subtitle}`;
  return framed(
    { title: sentence, subtitle, description, notes },
    { height: 40, layer: [layer] },
    options,
  );
}
