import type { Message, Note } from '@ketnap/core';
import type { TopLevelSpec } from 'vega-lite';
import type { Chart, ChartOptions } from './chart.ts';
import { emptyWords } from './messages/empty.ts';
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
  const { words = {} } = options;
  const title = words.title || said.title;
  const subtitle = words.subtitle || said.subtitle;
  const description = words.alt || said.description;
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
  if (words.note) notes.push(words.note);
  return { spec, title, subtitle, description, notes };
}

/** Where there is nothing to draw: a quiet sentence under a title that says what is missing. */
export function emptyChart(title: Message, notes: readonly Note[], options: ChartOptions): Chart {
  const { language } = options;
  const sentence = emptyWords.sentence[language];
  const subtitle = emptyWords.scope[language];
  const layer: Layer = {
    data: { values: [{ sentence }] },
    mark: {
      type: 'text',
      color: tokensOf(options).soft,
      fontSize: FONT_SIZE.label,
      align: 'left',
      x: 0,
    },
    encoding: { text: { field: 'sentence', type: 'nominal' } },
  };
  const description = `${title[language]}. ${sentence}`;
  const said = { title: title[language], subtitle, description, notes };
  return framed(said, { height: 40, layer: [layer] }, options);
}
