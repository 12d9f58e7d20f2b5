import { type NumberChannel, numberScale } from './axes.ts';
import type { ChartOptions, MarkDatum } from './chart.ts';
import { type Drawn, type Layer, widthOfChart } from './frame.ts';
import { ofPart, rowsOf } from './rows.ts';
import { wrap } from './text.ts';
import { BOLD, FONT_SIZE, type Tokens, tokensOf } from './theme.ts';

/** Pixels of the plot, between the plot and the names beneath it, and of a line of letters there. */
const HEIGHT = 170;
const GAP = 8;
const LINE = 15;
/** Share of a column that its bar leaves free at each side. */
const FREE = 0.16;
/** Where the bars reach less far than this share of the highest, those at the ends are broken. */
const BROKEN_BELOW = 0.6;

/** A bar with its words; levels are in what is printed. */
export interface Column extends MarkDatum {
  readonly kind: 'then' | 'now' | 'up' | 'down' | 'even';
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly under: string;
}

/** Draws the columns from the left, each from the level of the one before. */
export function bridgeBars(columns: readonly Column[], options: ChartOptions): Drawn {
  const color = tokensOf(options);
  const levels = columns.map(({ to }) => to);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const isBroken = low > 0 && high - low < BROKEN_BELOW * high;
  const reach = high - low || Math.abs(high) * 0.1 || 1;
  const base = isBroken ? low - reach * 0.45 : Math.min(0, low - (low < 0 ? reach * 0.1 : 0));
  const top = Math.max(0, high) + (Math.max(0, high) - base) * 0.16;
  const pixels = (top - base) / HEIGHT;
  const looks = looksOf(color);
  const room = (widthOfChart(options) / columns.length) * 0.97;
  const isEnd = ({ kind }: Column) => kind === 'then' || kind === 'now';
  const names = columns.map((one) =>
    wrap(one.name, room, FONT_SIZE.label * (isEnd(one) ? BOLD : 1)),
  );
  const deepest = Math.max(...names.map((lines) => lines.length));
  const bars = columns.map((column, at) => ({
    ...column,
    ...looks[column.kind],
    left: at + FREE,
    right: at + 1 - FREE,
    middle: at + 0.5,
    from: isEnd(column) ? (isBroken ? base : 0) : column.from,
    over: isEnd(column) ? Math.max(0, column.to) : Math.max(column.from, column.to),
    label: names[at]!,
    weight: isEnd(column) ? 600 : 400,
    strength: column.kind === 'even' ? 400 : 600,
    line: at,
  }));
  const links = bars.slice(0, -1).map(({ right, to }, at) => ({
    left: right,
    right: bars[at + 1]!.left,
    to,
  }));
  const breaks = isBroken
    ? bars.filter(isEnd).flatMap(({ left, right, middle }) =>
        Array.from({ length: 7 }, (_, i) => ({
          bar: middle,
          at: left - 0.02 + ((right - left + 0.04) * i) / 6,
          level: base + (i % 2 === 0 ? 8 : 14) * pixels,
        })),
      )
    : [];
  const x = numberScale('x', 0, columns.length, null);
  const y = numberScale('y', base, top, null);
  const underNames = GAP + deepest * LINE + 2;
  return {
    height: HEIGHT,
    margins: { above: 0, beneath: underNames + LINE },
    params: { ...x.params, ...y.params, underNames },
    rows: [
      ...rowsOf('base', [{ left: 0, right: columns.length, to: isBroken ? base : 0 }]),
      ...rowsOf('link', links),
      ...rowsOf('mark', bars),
      ...rowsOf('break', breaks),
    ],
    layer: layersOf(color, x.channel, y.channel),
  };
}

interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly ink: string;
}

/** How a bar looks by its kind. */
function looksOf(color: Tokens): Readonly<Record<Column['kind'], Look>> {
  return {
    then: { fill: color.blueSoft, stroke: color.blueSoft, ink: color.ink },
    now: { fill: color.blue, stroke: color.blue, ink: color.ink },
    up: { fill: color.blue, stroke: color.blue, ink: color.ink },
    down: { fill: color.paper, stroke: color.blue, ink: color.ink },
    even: { fill: color.soft, stroke: color.soft, ink: color.soft },
  };
}

/** The layers of the drawing, the same for whatever it shows. */
function layersOf(color: Tokens, x: NumberChannel, y: NumberChannel): Layer[] {
  const across = { x: x('left'), x2: { field: 'right' } } as const;
  return [
    {
      transform: ofPart('base'),
      mark: { type: 'rule', stroke: color.grid, strokeWidth: 1.5 },
      encoding: { ...across, y: y('to') },
    },
    {
      transform: ofPart('link'),
      mark: { type: 'rule', stroke: color.soft, strokeDash: [2, 2], strokeWidth: 1 },
      encoding: { ...across, y: y('to') },
    },
    {
      transform: ofPart('mark'),
      mark: {
        type: 'rect',
        fill: { expr: 'datum.fill' },
        stroke: { expr: 'datum.stroke' },
        strokeWidth: 1.5,
        cursor: 'pointer',
      },
      encoding: { ...across, y: y('from'), y2: { field: 'to' } },
    },
    {
      transform: ofPart('break'),
      mark: { type: 'line', stroke: color.paper, strokeWidth: 4 },
      encoding: {
        x: x('at'),
        y: y('level'),
        detail: { field: 'bar', type: 'nominal' },
      },
    },
    {
      transform: ofPart('mark'),
      mark: {
        type: 'text',
        baseline: 'bottom',
        dy: -5,
        fontSize: FONT_SIZE.value,
        fontWeight: { expr: 'datum.strength' },
        fill: { expr: 'datum.ink' },
      },
      encoding: {
        x: x('middle'),
        y: y('over'),
        text: { field: 'value', type: 'nominal' },
      },
    },
    {
      transform: ofPart('mark'),
      mark: {
        type: 'text',
        baseline: 'top',
        dy: GAP,
        lineHeight: LINE,
        fontSize: FONT_SIZE.label,
        fontWeight: { expr: 'datum.weight' },
        fill: color.ink,
      },
      encoding: {
        x: x('middle'),
        y: { value: 'height' },
        text: { field: 'label', type: 'nominal' },
      },
    },
    {
      transform: ofPart('mark'),
      mark: {
        type: 'text',
        baseline: 'top',
        dy: { expr: 'underNames' },
        fontSize: FONT_SIZE.small,
        fill: color.soft,
      },
      encoding: {
        x: x('middle'),
        y: { value: 'height' },
        text: { field: 'under', type: 'nominal' },
      },
    },
  ];
}
