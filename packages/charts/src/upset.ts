import {
  formatFigure,
  type IntersectionRow,
  type Message,
  type SourceBreakdown,
  type SourceIntersections,
  type SourceRow,
} from '@ketnap/core';
import { quantity } from './axes.ts';
import type { ChartOptions } from './chart.ts';
import { tell, told } from './figures.ts';
import { type Drawn, type Layer, NARROW_BELOW, widthOfChart } from './frame.ts';
import { sourceWords } from './messages/sources.ts';
import { FONT_SIZE, tokensOf } from './theme.ts';
import { clampLines, widestOf } from './text.ts';
import { nameAxis } from './unit-rows.ts';

/** A source of the matrix; `size` is its row of the breakdown. */
export interface MatrixSource {
  readonly id: string;
  readonly name: Message;
  readonly size: SourceRow | null;
}

/** Where the parts of an UpSet plot stand: all in pixels of the plot, y downwards. */
export interface UpsetPlan {
  readonly names: readonly (readonly string[])[];
  readonly plotWidth: number;
  /** Width of the bars of the sources' sizes; 0: none. */
  readonly sizes: number;
  readonly columns: number;
  readonly columnWidth: number;
}

const MOST_COLUMNS = 20;
/** A column is at least this wide, and at most so that few of them stand together. */
const COLUMN = { least: 18, most: 46 };
const BARS_HEIGHT = { wide: 130, narrow: 100 };
const ROW = { wide: 25, narrow: 29 };
const GAP = 14;
const SIZES_WIDTH = 110;
/** Pixels for the number behind a source's bar. */
const SIZE_LABEL = 38;

/** Lays the plot out: names, then bars of the sources where there is room, then the columns. */
export function upsetPlan(
  names: readonly string[],
  combinations: number,
  options: ChartOptions,
): UpsetPlan {
  const width = widthOfChart(options);
  const isNarrow = width < NARROW_BELOW;
  const fontSize = isNarrow ? FONT_SIZE.small : FONT_SIZE.label;
  const lines = names.map((name) => clampLines(name, isNarrow ? 92 : 190, fontSize, 2));
  const nameWidth = Math.max(0, ...lines.map((one) => widestOf(one, fontSize)));
  const plotWidth = width - nameWidth - 12;
  const sizes = isNarrow ? 0 : SIZES_WIDTH;
  const room = plotWidth - sizes - (sizes > 0 ? GAP : 0);
  const fitting = Math.floor(room / COLUMN.least);
  const columns = Math.max(1, Math.min(MOST_COLUMNS, combinations, fitting));
  const columnWidth = Math.min(COLUMN.most, room / columns);
  return { names: lines, plotWidth, sizes, columns, columnWidth };
}

/** The ids of the sources of a combination. */
export function membersOf({ sources }: IntersectionRow): string[] {
  return sources === '' ? [] : sources.split('&');
}

/** The layers of the plot, on two scales of pixels. */
export function upset(
  intersections: SourceIntersections,
  breakdown: SourceBreakdown,
  shown: readonly IntersectionRow[],
  sources: readonly MatrixSource[],
  plan: UpsetPlan,
  options: ChartOptions,
): Drawn {
  const { language } = options;
  const color = tokensOf(options);
  const isNarrow = widthOfChart(options) < NARROW_BELOW;
  const barsHeight = isNarrow ? BARS_HEIGHT.narrow : BARS_HEIGHT.wide;
  const rowHeight = isNarrow ? ROW.narrow : ROW.wide;
  const top = barsHeight + GAP;
  const height = top + sources.length * rowHeight + (plan.sizes > 0 ? 4 : 0);
  const left = plan.sizes > 0 ? plan.sizes + GAP : 0;
  const most = Math.max(1, ...shown.map(({ admitted }) => admitted));
  const largest = Math.max(1, ...sources.map(({ size }) => size?.admitted ?? 0));
  const rowAt = (at: number) => top + at * rowHeight + rowHeight / 2;
  const centre = (column: number) => left + (column + 0.5) * plan.columnWidth;

  const columns = shown.map((row, column) => {
    const held = membersOf(row);
    const places = sources.flatMap(({ id }, at) => (held.includes(id) ? [at] : []));
    const names = held.map(
      (id) => sources.find((source) => source.id === id)?.name[language] ?? id,
    );
    const about = names.length === 0 ? sourceWords.none[language] : names.join(' + ');
    return {
      column,
      places,
      data: {
        x: centre(column),
        left: centre(column) - plan.columnWidth / 2,
        right: centre(column) + plan.columnWidth / 2,
        barLeft: centre(column) - Math.min(10, plan.columnWidth * 0.36),
        barRight: centre(column) + Math.min(10, plan.columnWidth * 0.36),
        start: 0,
        foot: barsHeight,
        head: barsHeight - ((barsHeight - 16) * row.admitted) / most,
        end: top + sources.length * rowHeight,
        label: formatFigure(row.admitted, 'count', language),
        ...tell(intersections, row, ['admitted', 'incomplete'], { language, about }),
      },
    };
  });
  const dots = columns.flatMap(({ column, places, data }) =>
    sources.map((_, at) => ({
      x: centre(column),
      y: rowAt(at),
      fill: places.includes(at) ? color.ink : color.grid,
      figures: data.figures,
      tip: data.tip,
    })),
  );
  const links = columns
    .filter(({ places }) => places.length > 1)
    .map(({ data, places }) => ({ x: data.x, from: rowAt(places[0]!), to: rowAt(places.at(-1)!) }));
  const bands = sources.flatMap((_, at) =>
    at % 2 === 0
      ? [
          {
            x: 0,
            right: plan.plotWidth,
            y: rowAt(at) - rowHeight / 2,
            end: rowAt(at) + rowHeight / 2,
          },
        ]
      : [],
  );
  const sizes = sources.flatMap(({ size, name, id }, at) => {
    if (plan.sizes === 0 || size?.admitted == null) return [];
    const length = ((plan.sizes - SIZE_LABEL) * size.admitted) / largest;
    return [
      {
        x: 2,
        right: 2 + length,
        y: rowAt(at) - 5.5,
        end: rowAt(at) + 5.5,
        middle: rowAt(at),
        label: formatFigure(size.admitted, 'count', language),
        ...tell(breakdown, size, ['admitted', 'share', 'unknown'], {
          language,
          about: name[language],
          narrows: { source: id },
        }),
      },
    ];
  });

  const x = (field: string) => quantity(field, 0, plan.plotWidth, null);
  const y = (field: string) =>
    quantity(
      field,
      height,
      0,
      nameAxis(
        plan.names.map((_, at) => rowAt(at)),
        plan.names,
        isNarrow ? FONT_SIZE.small : FONT_SIZE.label,
        options,
      ),
    );
  const text = { field: 'label', type: 'nominal' } as const;
  const paint = { type: 'nominal', scale: null } as const;
  const layer: Layer[] = [
    {
      data: { values: bands },
      mark: { type: 'rect', color: color.grid, opacity: 0.35 },
      encoding: { x: x('x'), x2: { field: 'right' }, y: y('y'), y2: { field: 'end' } },
    },
    {
      data: { values: columns.map(({ data }) => data) },
      layer: [
        {
          mark: { type: 'rect', color: color.blue },
          encoding: {
            x: x('barLeft'),
            x2: { field: 'barRight' },
            y: y('head'),
            y2: { field: 'foot' },
          },
        },
        {
          mark: { type: 'text', dy: -7, fontSize: isNarrow ? 10 : FONT_SIZE.small },
          encoding: { x: x('x'), y: y('head'), text },
        },
      ],
    },
    {
      data: { values: links },
      mark: { type: 'rule', color: color.ink, strokeWidth: 2.2 },
      encoding: { x: x('x'), y: y('from'), y2: { field: 'to' } },
    },
    {
      data: { values: dots },
      mark: { type: 'point', filled: true, opacity: 1, size: isNarrow ? 58 : 78 },
      encoding: { x: x('x'), y: y('y'), color: { field: 'fill', ...paint } },
    },
    {
      data: { values: columns.map(({ data }) => data) },
      mark: { type: 'rect', color: 'transparent', cursor: 'pointer' },
      encoding: {
        x: x('left'),
        x2: { field: 'right' },
        y: y('start'),
        y2: { field: 'end' },
        ...told,
      },
    },
    {
      data: { values: sizes },
      layer: [
        {
          mark: { type: 'rect', color: color.blueSoft, cursor: 'pointer' },
          encoding: { x: x('x'), x2: { field: 'right' }, y: y('y'), y2: { field: 'end' }, ...told },
        },
        {
          mark: {
            type: 'text',
            align: 'left',
            baseline: 'middle',
            dx: 5,
            fontSize: FONT_SIZE.small,
          },
          encoding: { x: x('right'), y: y('middle'), text, ...told },
        },
      ],
    },
    {
      data: {
        values:
          plan.sizes > 0
            ? [{ x: 2, y: barsHeight + 4, label: sourceWords.setSizes[language] }]
            : [],
      },
      mark: {
        type: 'text',
        align: 'left',
        baseline: 'bottom',
        color: color.soft,
        fontSize: FONT_SIZE.small,
      },
      encoding: { x: x('x'), y: y('y'), text },
    },
  ];
  return { height, layer };
}
