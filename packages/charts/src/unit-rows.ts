import { type Labels, labelTable, lookedUp, type Params } from './axes.ts';
import type { ChartOptions } from './chart.ts';
import { cutNames, type Named } from './cut-names.ts';
import { widthOfChart } from './frame.ts';
import { BOLD, FONT_SIZE, tokensOf } from './theme.ts';
import { widestOf } from './text.ts';

/** Rows of a chart, one under another, with names at their left. */
export interface NamedRows {
  readonly rowHeight: number;
  readonly height: number;
  /** About how many pixels are left for what is drawn at the right of the names. */
  readonly plotWidth: number;
  readonly params: Params;
  /** The channel of the row's place: its datum holds the place, from 0, as `at`. */
  readonly y: {
    readonly field: 'at';
    readonly type: 'ordinal';
    readonly sort: 'ascending';
    readonly scale: { readonly paddingInner: number; readonly paddingOuter: number };
    readonly axis: ReturnType<typeof nameAxis>['axis'];
  };
}

export interface RowStyle {
  /** Share of a row that is left between two. Default 0.42. */
  readonly gap?: number;
  /** Pixels of a row whose name takes one line. Default 25. */
  readonly rowHeight?: number;
}

/** Above this number rows are made small. */
export const MANY_ROWS = 40;

const SMALL = { fontSize: FONT_SIZE.small, rowHeight: 16, rowOfTwo: 27 } as const;
const ROW_OF_TWO = 35;
/** Share of a chart's width that names may take. */
const NAME_SHARE = 0.36;

/** Lays out rows of these names; long names take two lines and are cut in the middle. */
export function namedRows(
  named: readonly Named[],
  options: ChartOptions,
  { gap = 0.42, rowHeight: wanted = 25 }: RowStyle = {},
): NamedRows {
  const width = widthOfChart(options);
  const small = named.length > MANY_ROWS;
  const fontSize = small ? SMALL.fontSize : FONT_SIZE.label;
  const lines = cutNames(named, { width: Math.min(230, width * NAME_SHARE), fontSize });
  const hasTwo = lines.some((one) => one.length > 1);
  const one = small ? SMALL.rowHeight : wanted;
  const needed = hasTwo ? Math.max(one, small ? SMALL.rowOfTwo : ROW_OF_TWO) : one;
  const count = Math.max(1, named.length);
  const height = count * needed;
  const strong = named.flatMap(({ id }, at) => (options.strong?.includes(id) ? [at] : []));
  const nameWidth = Math.max(0, ...lines.map((name) => widestOf(name, fontSize * BOLD)));
  const { axis, params } = nameAxis([...lines.keys()], lines, { fontSize, strong }, options);
  return {
    rowHeight: needed,
    height,
    plotWidth: Math.max(60, width - nameWidth - 14),
    params: { ...params, rowHeight: needed },
    y: {
      field: 'at',
      type: 'ordinal',
      sort: 'ascending',
      scale: { paddingInner: gap, paddingOuter: gap / 2 },
      axis,
    },
  };
}

export interface NameStyle {
  readonly fontSize: number;
  /** The places whose names are made strong. */
  readonly strong?: readonly number[];
}

/** An axis with a name of one or two lines at each place, the lines centred upon it. */
export function nameAxis(
  places: readonly number[],
  names: readonly (readonly string[])[],
  { fontSize, strong = [] }: NameStyle,
  options: ChartOptions,
) {
  const labels: Labels = places.map((place, i) => [place, names[i]!.join('\n')]);
  return {
    params: {
      names: labelTable(labels),
      namePlaces: places,
      namesOfTwo: places.filter((_, i) => names[i]!.length > 1),
      namesStrong: strong,
      nameSize: fontSize,
    } as Params,
    axis: {
      values: { expr: 'namePlaces' },
      labelExpr: lookedUp('names'),
      title: null,
      grid: false,
      labelColor: tokensOf(options).ink,
      labelFontSize: { expr: 'nameSize' },
      labelLineHeight: { expr: 'nameSize + 2' },
      labelFontWeight: {
        condition: { test: 'indexof(namesStrong, datum.value) >= 0', value: 600 },
        value: 400,
      },
      // Vega sets the first of several lines where one line would stand; `bottom` lifts it by half of two.
      labelBaseline: {
        condition: { test: 'indexof(namesOfTwo, datum.value) >= 0', value: 'bottom' },
        value: 'middle',
      },
    } as const,
  };
}

/** The end of a scale from `from` whose greatest value still has room for a label of `labelWidth` pixels behind it. */
export function endWithRoom(
  from: number,
  max: number,
  plotWidth: number,
  labelWidth: number,
): number {
  const room = Math.max(plotWidth * 0.35, plotWidth - labelWidth - 18);
  return from + ((max - from) * plotWidth) / room;
}
