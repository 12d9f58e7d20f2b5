import { labelsAt } from './axes.ts';
import { widthOfChart } from './frame.ts';
import type { ChartOptions } from './chart.ts';
import { FONT_SIZE, tokensOf } from './theme.ts';
import { clampLines, widestOf } from './text.ts';

/** Rows of a chart, one under another, with names at their left. */
export interface NamedRows {
  readonly fontSize: number;
  readonly rowHeight: number;
  readonly height: number;
  /** About how many pixels are left for what is drawn at the right of the names. */
  readonly plotWidth: number;
  /** The channel of the row's place: its datum holds the place, from 0, as `at`. */
  readonly y: {
    readonly field: 'at';
    readonly type: 'ordinal';
    readonly sort: null;
    readonly scale: { readonly paddingInner: number; readonly paddingOuter: number };
    readonly axis: ReturnType<typeof nameAxis>;
  };
}

/** Above this number rows are made small. */
export const MANY_ROWS = 40;

const LINES = 2;
/** Share of a chart's width that names may take. */
const NAME_SHARE = 0.36;

/** Lays out rows of these names; long names take two lines, longer ones end in `…`. */
export function namedRows(
  names: readonly string[],
  options: ChartOptions,
  {
    paddingInner = 0.42,
    rowHeight: wanted = 25,
  }: { paddingInner?: number; rowHeight?: number } = {},
): NamedRows {
  const width = widthOfChart(options);
  const small = names.length > MANY_ROWS;
  const fontSize = small ? 10 : FONT_SIZE.label;
  const lines = names.map((name) =>
    clampLines(name, Math.min(230, width * NAME_SHARE), fontSize, small ? 1 : LINES),
  );
  const twoLines = lines.some((one) => one.length > 1);
  const rowHeight = small ? 13 : twoLines ? Math.max(wanted, 33) : wanted;
  const nameWidth = Math.max(0, ...lines.map((one) => widestOf(one, fontSize)));
  const places = lines.map((_, at) => at);
  const axis = nameAxis(places, lines, fontSize, options);
  return {
    fontSize,
    rowHeight,
    height: Math.max(1, names.length) * rowHeight,
    plotWidth: Math.max(60, width - nameWidth - 14),
    y: {
      field: 'at',
      type: 'ordinal',
      sort: null,
      scale: { paddingInner, paddingOuter: paddingInner / 2 },
      axis,
    },
  };
}

/** An axis with a name of one or two lines at each place, the lines centred upon it. */
export function nameAxis(
  places: readonly number[],
  names: readonly (readonly string[])[],
  fontSize: number,
  options: ChartOptions,
) {
  const twoLines = places.filter((_, i) => names[i]!.length > 1);
  return {
    ...labelsAt(places.map((place, i) => [place, names[i]!.join('\n')])),
    title: null,
    grid: false,
    aria: false,
    labelColor: tokensOf(options).ink,
    labelFontSize: fontSize,
    labelLineHeight: fontSize + 2,
    // Vega sets the first of several lines where one line would stand; `bottom` lifts it by half of two.
    labelBaseline: {
      condition: {
        test: `indexof(${JSON.stringify(twoLines)}, datum.value) >= 0`,
        value: 'bottom',
      },
      value: 'middle',
    },
  } as const;
}

/** The end of a scale whose greatest value still has room for a label of `labelWidth` pixels behind it. */
export function endWithRoom(max: number, plotWidth: number, labelWidth: number): number {
  const room = Math.max(plotWidth * 0.35, plotWidth - labelWidth - 18);
  return (Math.max(max, 1) * plotWidth) / room;
}
