import type { ChartOptions } from './chart.ts';
import { cutNames, type Named } from './cut-names.ts';
import { NARROW_BELOW, widthOfChart } from './frame.ts';
import { FONT_SIZE } from './theme.ts';
import { widestOf } from './text.ts';

/** Where the parts of an UpSet plot stand: pixels from the plot's left and top. */
export interface UpsetPlan {
  readonly isNarrow: boolean;
  readonly fontSize: number;
  /** The names of the sources in lines. */
  readonly names: readonly (readonly string[])[];
  readonly plotWidth: number;
  readonly height: number;
  /** The foot of the columns. */
  readonly barsHeight: number;
  /** The top of the matrix, and the height of its rows. */
  readonly top: number;
  readonly rowHeight: number;
  /** Width of the bars of the sources' sizes; 0: none. */
  readonly sizes: number;
  /** How many columns there are, how wide, and where the first begins. */
  readonly columns: number;
  readonly columnWidth: number;
  readonly left: number;
}

const MOST_COLUMNS = 20;
/** A column is at least this wide, and at most so that few of them stand together. */
const COLUMN = { least: 18, most: 46 };
const GAP = 14;
const SIZES_WIDTH = 110;
const WIDE = {
  barsHeight: 130,
  rowHeight: 25,
  nameWidth: 190,
  sizes: SIZES_WIDTH,
  left: SIZES_WIDTH + GAP,
};
const NARROW = { barsHeight: 100, rowHeight: 29, nameWidth: 92, sizes: 0, left: 0 };

/** Lays the plot out: names, then bars of the sources where there is room, then the columns. */
export function upsetPlan(
  sources: readonly Named[],
  combinations: number,
  options: ChartOptions,
): UpsetPlan {
  const width = widthOfChart(options);
  const isNarrow = width < NARROW_BELOW;
  const { barsHeight, rowHeight, nameWidth, sizes, left } = isNarrow ? NARROW : WIDE;
  const fontSize = isNarrow ? FONT_SIZE.small : FONT_SIZE.label;
  const names = cutNames(sources, { width: nameWidth, fontSize });
  const widest = Math.max(0, ...names.map((one) => widestOf(one, fontSize)));
  const plotWidth = Math.max(60, width - widest - 12);
  const room = plotWidth - left;
  const fitting = Math.floor(room / COLUMN.least);
  const columns = Math.max(
    1,
    Math.min(options.top ?? MOST_COLUMNS, MOST_COLUMNS, combinations, fitting),
  );
  const top = barsHeight + GAP;
  return {
    isNarrow,
    fontSize,
    names,
    plotWidth,
    height: top + sources.length * rowHeight,
    barsHeight,
    top,
    rowHeight,
    sizes,
    columns,
    columnWidth: Math.min(COLUMN.most, room / columns),
    left,
  };
}

/** The middle of a row of the matrix. */
export function rowAt({ top, rowHeight }: UpsetPlan, row: number): number {
  return top + (row + 0.5) * rowHeight;
}

/** The middle of a column. */
export function columnAt({ left, columnWidth }: UpsetPlan, column: number): number {
  return left + (column + 0.5) * columnWidth;
}
