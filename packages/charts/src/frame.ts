import type { Message, Note } from '@ketnap/core';
import type { TopLevelSpec } from 'vega-lite';
import type { Chart, ChartOptions, Margins } from './chart.ts';
import type { Params } from './axes.ts';
import { digest } from './digest.ts';
import { emptyWords } from './messages/empty.ts';
import { ofPart, rowsOf, SOURCE } from './rows.ts';
import { nothingSelected } from './selection.ts';
import { configOf, FONT_SIZE, tokensOf } from './theme.ts';

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
  readonly margins: Margins;
  readonly layer: readonly Layer[];
  readonly params: Params;
  readonly rows: readonly object[];
}

const DEFAULT_WIDTH = 680;
const PADDING = { left: 0, right: 2, top: 2, bottom: 4 };

/** Below this width a chart is drawn for a phone or half a column. */
export const NARROW_BELOW = 440;

export function widthOfChart({ width = DEFAULT_WIDTH }: ChartOptions): number {
  return Math.max(200, width);
}

/** A chart as wide as the options say, its labels included. */
export function framed(said: ChartWords, drawn: Drawn, options: ChartOptions): Chart {
  const { words = {} } = options;
  const params = {
    width: widthOfChart(options),
    height: drawn.height,
    padding: PADDING,
    ...nothingSelected,
    ...drawn.params,
  };
  const { width: _, height: __, padding: ___, ...named } = params;
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: tokensOf(options).paper,
    autosize: { type: 'fit-x', contains: 'padding' },
    config: configOf(options),
    params: Object.keys(named).map((name) => ({ name })),
    data: { name: SOURCE },
    layer: [...drawn.layer],
  };
  const notes = said.notes.map(({ message }) => message[options.language]);
  if (words.note) notes.push(words.note);
  return {
    key: digest(JSON.stringify(spec)),
    spec,
    params,
    rows: drawn.rows,
    title: words.title || said.title,
    subtitle: words.subtitle || said.subtitle,
    description: words.alt || said.description,
    notes,
    margins: drawn.margins,
  };
}

/** Where there is nothing to draw: a quiet sentence under a title that says what is missing. */
export function emptyChart(title: Message, notes: readonly Note[], options: ChartOptions): Chart {
  const { language } = options;
  const sentence = emptyWords.sentence[language];
  const subtitle = emptyWords.scope[language];
  const layer: Layer = {
    transform: ofPart('sentence'),
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
  const drawn = {
    height: 40,
    margins: { above: 0, beneath: 0 },
    params: {},
    rows: rowsOf('sentence', [{ sentence }]),
    layer: [layer],
  };
  return framed(said, drawn, options);
}
