import {
  formatFigure,
  type IntersectionRow,
  type Message,
  type SourceBreakdown,
  type SourceIntersections,
  type SourceRow,
} from '@ketnap/core';
import { type NumberChannel, numberScale } from './axes.ts';
import type { ChartOptions } from './chart.ts';
import { tell } from './figures.ts';
import type { Drawn, Layer } from './frame.ts';
import { sourceWords } from './messages/sources.ts';
import { ofPart, rowsOf } from './rows.ts';
import { paled } from './selection.ts';
import { FONT_SIZE, type Tokens, tokensOf } from './theme.ts';
import { nameAxis } from './unit-rows.ts';
import { columnAt, rowAt, type UpsetPlan } from './upset-plan.ts';

/** A source of the matrix; `size` is its row of the breakdown. */
export interface MatrixSource {
  readonly id: string;
  readonly name: Message;
  readonly size: SourceRow | null;
}

/** What is drawn, and where. */
export interface UpsetMatter {
  readonly intersections: SourceIntersections;
  readonly breakdown: SourceBreakdown;
  readonly shown: readonly IntersectionRow[];
  readonly sources: readonly MatrixSource[];
  readonly plan: UpsetPlan;
}

/** Pixels for the number behind a source's bar, half the height of the bar, most of half a column. */
const SIZE_LABEL = 38;
const HALF_BAR = 5.5;
const HALF_COLUMN = 10;

/** The ids of the sources of a combination. */
export function membersOf({ sources }: IntersectionRow): string[] {
  return sources === '' ? [] : sources.split('&');
}

/** The layers of the plot, on two scales of pixels. */
export function upset(matter: UpsetMatter, options: ChartOptions): Drawn {
  const { plan, sources } = matter;
  const color = tokensOf(options);
  const places = plan.names.map((_, row) => rowAt(plan, row));
  const strong = places.filter((_, row) => options.strong?.includes(sources[row]!.id));
  const style = { fontSize: plan.fontSize, strong };
  const { axis, params } = nameAxis(places, plan.names, style, options);
  const x = numberScale('x', 0, plan.plotWidth, null);
  const y = numberScale('y', plan.height, 0, axis);
  const scales = { x: x.channel, y: y.channel };
  const columns = columnsOf(matter, options);
  return {
    height: plan.height,
    margins: { above: 0, beneath: 0 },
    params: { ...params, ...x.params, ...y.params },
    rows: [
      ...rowsOf('band', bandsOf(matter)),
      ...rowsOf('column', columns),
      ...rowsOf('tie', tiesOf(columns, plan)),
      ...rowsOf('dot', dotsOf(columns, matter)),
      ...rowsOf('size', sizesOf(matter, options)),
      ...rowsOf('heading', plan.sizes === 0 ? [] : [headingOf(plan, options)]),
    ],
    layer: [
      bandLayer(scales, color),
      ...columnLayers(plan, scales, color),
      ...matrixLayers(plan, scales, color),
      ...(plan.sizes === 0 ? [] : sizeLayers(scales, color)),
    ],
  };
}

interface Scales {
  readonly x: NumberChannel;
  readonly y: NumberChannel;
}

type Columns = ReturnType<typeof columnsOf>;

/** The combinations, with the rows of the matrix that they hold. */
function columnsOf({ intersections, shown, sources, plan }: UpsetMatter, options: ChartOptions) {
  const { language } = options;
  const most = Math.max(1, ...shown.map(({ admitted }) => admitted));
  const half = Math.min(HALF_COLUMN, plan.columnWidth * 0.36);
  return shown.map((row, column) => {
    const ids = membersOf(row);
    const names = sources.filter(({ id }) => ids.includes(id)).map(({ name }) => name[language]);
    const x = columnAt(plan, column);
    return {
      rows: sources.flatMap(({ id }, at) => (ids.includes(id) ? [at] : [])),
      x,
      left: x - plan.columnWidth / 2,
      right: x + plan.columnWidth / 2,
      barLeft: x - half,
      barRight: x + half,
      start: 0,
      foot: plan.barsHeight,
      head: plan.barsHeight - ((plan.barsHeight - 16) * row.admitted) / most,
      end: plan.height,
      label: formatFigure(row.admitted, 'count', language),
      ...tell(intersections, row, ['admitted', 'incomplete'], {
        language,
        name: names.length === 0 ? sourceWords.none[language] : names.join(' + '),
        about: names.length === 0 ? sourceWords.none[language] : names.join(' + '),
      }),
    };
  });
}

/** Every second row of the matrix shaded. */
function bandsOf({ sources, plan }: UpsetMatter) {
  const { plotWidth, rowHeight } = plan;
  return sources
    .map((_, row) => rowAt(plan, row) - rowHeight / 2)
    .filter((_, row) => row % 2 === 0)
    .map((from) => ({ left: 0, right: plotWidth, from, to: from + rowHeight }));
}

/** The lines that tie the dots of a column. */
function tiesOf(columns: Columns, plan: UpsetPlan) {
  return columns
    .filter(({ rows }) => rows.length > 1)
    .map((one) => ({
      x: one.x,
      from: rowAt(plan, one.rows[0]!),
      to: rowAt(plan, one.rows.at(-1)!),
    }));
}

function dotsOf(columns: Columns, { sources, plan }: UpsetMatter) {
  return columns.flatMap((one) =>
    sources.map((_, row) => ({
      x: one.x,
      y: rowAt(plan, row),
      isMember: one.rows.includes(row),
    })),
  );
}

function headingOf(plan: UpsetPlan, { language }: ChartOptions) {
  return { x: 2, y: plan.barsHeight + 4, label: sourceWords.setSizes[language] };
}

function bandLayer({ x, y }: Scales, { grid }: Tokens): Layer {
  return {
    transform: ofPart('band'),
    mark: { type: 'rect', color: grid, opacity: 0.35 },
    encoding: { x: x('left'), x2: { field: 'right' }, y: y('from'), y2: { field: 'to' } },
  };
}

function columnLayers({ isNarrow }: UpsetPlan, { x, y }: Scales, { blue }: Tokens): Layer[] {
  return [
    {
      transform: ofPart('column'),
      mark: { type: 'rect', color: blue },
      encoding: { x: x('barLeft'), x2: { field: 'barRight' }, y: y('head'), y2: { field: 'foot' } },
    },
    {
      transform: ofPart('column'),
      mark: { type: 'text', dy: -7, fontSize: isNarrow ? 10 : FONT_SIZE.small },
      encoding: { x: x('x'), y: y('head'), text: { field: 'label', type: 'nominal' } },
    },
  ];
}

/** The dots, the lines that tie those of a column, and over all the columns what can be pointed at. */
function matrixLayers({ isNarrow }: UpsetPlan, { x, y }: Scales, { ink, grid }: Tokens): Layer[] {
  return [
    {
      transform: ofPart('tie'),
      mark: { type: 'rule', color: ink, strokeWidth: 2.2 },
      encoding: { x: x('x'), y: y('from'), y2: { field: 'to' } },
    },
    {
      transform: ofPart('dot'),
      mark: {
        type: 'point',
        fill: { expr: `datum.isMember ? '${ink}' : '${grid}'` },
        strokeWidth: 0,
        size: isNarrow ? 58 : 78,
      },
      encoding: { x: x('x'), y: y('y') },
    },
    {
      transform: ofPart('column'),
      mark: { type: 'rect', color: 'transparent', cursor: 'pointer' },
      encoding: {
        x: x('left'),
        x2: { field: 'right' },
        y: y('start'),
        y2: { field: 'end' },
      },
    },
  ];
}

/** How many each source has in all, as bars beside the matrix. */
function sizeLayers({ x, y }: Scales, { blueSoft, soft }: Tokens): Layer[] {
  const small = FONT_SIZE.small;
  const text = { field: 'label', type: 'nominal' } as const;
  return [
    {
      transform: ofPart('size'),
      mark: { type: 'rect', color: blueSoft, cursor: 'pointer' },
      encoding: {
        x: x('from'),
        x2: { field: 'to' },
        y: y('top'),
        y2: { field: 'foot' },
        ...paled,
      },
    },
    {
      transform: ofPart('size'),
      mark: { type: 'text', align: 'left', baseline: 'middle', dx: 5, fontSize: small },
      encoding: { x: x('to'), y: y('middle'), text, ...paled },
    },
    {
      transform: ofPart('heading'),
      mark: { type: 'text', align: 'left', baseline: 'bottom', color: soft, fontSize: small },
      encoding: { x: x('x'), y: y('y'), text },
    },
  ];
}

function sizesOf({ breakdown, sources, plan }: UpsetMatter, { language }: ChartOptions) {
  if (plan.sizes === 0) return [];
  const largest = Math.max(1, ...sources.map(({ size }) => size?.admitted ?? 0));
  return sources.flatMap(({ size, name, id }, row) => {
    if (!size || size.admitted === null) return [];
    const middle = rowAt(plan, row);
    return [
      {
        from: 2,
        to: 2 + ((plan.sizes - SIZE_LABEL) * size.admitted) / largest,
        top: middle - HALF_BAR,
        foot: middle + HALF_BAR,
        middle,
        label: formatFigure(size.admitted, 'count', language),
        ...tell(breakdown, size, ['admitted', 'share', 'unknown', 'total'], {
          language,
          name: name[language],
          about: name[language],
          key: { dimension: 'source', value: id },
          narrows: { source: id },
        }),
      },
    ];
  });
}
