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
import type { Drawn, Layer } from './frame.ts';
import { sourceWords } from './messages/sources.ts';
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
  const { plan } = matter;
  const color = tokensOf(options);
  const names = plan.names.map((_, row) => rowAt(plan, row));
  const axis = nameAxis(names, plan.names, plan.fontSize, options);
  const scales = {
    x: (field: string) => quantity(field, 0, plan.plotWidth, null),
    y: (field: string) => quantity(field, plan.height, 0, axis),
  };
  const columns = columnsOf(matter, options);
  const layer = [
    bands(matter, scales, color),
    ...columnLayers(columns, plan, scales, color),
    ...matrixLayers(columns, matter, scales, color),
    ...sizeLayers(matter, scales, options),
  ];
  return { height: plan.height, layer };
}

interface Scales {
  readonly x: (field: string) => ReturnType<typeof quantity<string, null>>;
  readonly y: (field: string) => ReturnType<typeof quantity<string, ReturnType<typeof nameAxis>>>;
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
        about: names.length === 0 ? sourceWords.none[language] : names.join(' + '),
      }),
    };
  });
}

/** Every second row of the matrix shaded. */
function bands({ sources, plan }: UpsetMatter, { x, y }: Scales, { grid }: Tokens): Layer {
  const { plotWidth, rowHeight } = plan;
  const values = sources
    .map((_, row) => rowAt(plan, row) - rowHeight / 2)
    .filter((_, row) => row % 2 === 0)
    .map((from) => ({ left: 0, right: plotWidth, from, to: from + rowHeight }));
  return {
    data: { values },
    mark: { type: 'rect', color: grid, opacity: 0.35 },
    encoding: { x: x('left'), x2: { field: 'right' }, y: y('from'), y2: { field: 'to' } },
  };
}

function columnLayers(
  columns: Columns,
  { isNarrow }: UpsetPlan,
  { x, y }: Scales,
  { blue }: Tokens,
): Layer[] {
  const data = { values: columns };
  return [
    {
      data,
      mark: { type: 'rect', color: blue },
      encoding: { x: x('barLeft'), x2: { field: 'barRight' }, y: y('head'), y2: { field: 'foot' } },
    },
    {
      data,
      mark: { type: 'text', dy: -7, fontSize: isNarrow ? 10 : FONT_SIZE.small },
      encoding: { x: x('x'), y: y('head'), text: { field: 'label', type: 'nominal' } },
    },
  ];
}

/** The dots, the lines that tie those of a column, and over all the columns what can be pointed at. */
function matrixLayers(
  columns: Columns,
  { sources, plan }: UpsetMatter,
  { x, y }: Scales,
  { ink, grid }: Tokens,
): Layer[] {
  const ties = columns
    .filter(({ rows }) => rows.length > 1)
    .map((one) => ({
      x: one.x,
      from: rowAt(plan, one.rows[0]!),
      to: rowAt(plan, one.rows.at(-1)!),
    }));
  const dots = columns.flatMap((one) =>
    sources.map((_, row) => ({
      x: one.x,
      y: rowAt(plan, row),
      fill: one.rows.includes(row) ? ink : grid,
    })),
  );
  return [
    {
      data: { values: ties },
      mark: { type: 'rule', color: ink, strokeWidth: 2.2 },
      encoding: { x: x('x'), y: y('from'), y2: { field: 'to' } },
    },
    {
      data: { values: dots },
      mark: { type: 'point', filled: true, opacity: 1, size: plan.isNarrow ? 58 : 78 },
      encoding: { x: x('x'), y: y('y'), color: { field: 'fill', type: 'nominal', scale: null } },
    },
    {
      data: { values: columns },
      mark: { type: 'rect', color: 'transparent', cursor: 'pointer' },
      encoding: {
        x: x('left'),
        x2: { field: 'right' },
        y: y('start'),
        y2: { field: 'end' },
        ...told,
      },
    },
  ];
}

/** How many each source has in all, as bars beside the matrix. */
function sizeLayers(matter: UpsetMatter, { x, y }: Scales, options: ChartOptions): Layer[] {
  const { plan } = matter;
  if (plan.sizes === 0) return [];
  const { blueSoft, soft } = tokensOf(options);
  const data = { values: sizesOf(matter, options) };
  const small = FONT_SIZE.small;
  const text = { field: 'label', type: 'nominal' } as const;
  const heading = { x: 2, y: plan.barsHeight + 4, label: sourceWords.setSizes[options.language] };
  return [
    {
      data,
      mark: { type: 'rect', color: blueSoft, cursor: 'pointer' },
      encoding: { x: x('from'), x2: { field: 'to' }, y: y('top'), y2: { field: 'foot' }, ...told },
    },
    {
      data,
      mark: { type: 'text', align: 'left', baseline: 'middle', dx: 5, fontSize: small },
      encoding: { x: x('to'), y: y('middle'), text, ...told },
    },
    {
      data: { values: [heading] },
      mark: { type: 'text', align: 'left', baseline: 'bottom', color: soft, fontSize: small },
      encoding: { x: x('x'), y: y('y'), text },
    },
  ];
}

function sizesOf({ breakdown, sources, plan }: UpsetMatter, { language }: ChartOptions) {
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
          about: name[language],
          narrows: { source: id },
        }),
      },
    ];
  });
}
