import { sideBySide } from '@ketnap/charts';
import type { BlockResult, ChartResult } from '../result.ts';

/** The width in pixels below which two charts of a line stand one under another. */
const ONE_COLUMN_BELOW = 600;

/** Gap in pixels between two charts side by side. */
const GAP = 32;

/** The width of a chart that shares a line with another, or has it alone where the column is narrow. */
export function halfWidth(width: number): number {
  return width < ONE_COLUMN_BELOW ? width : Math.floor((width - GAP) / 2);
}

/**
 * All blocks of a notebook, with charts that share a line drawn so that their plots begin and end at one height;
 * one that is opened further down is as high as it is.
 *
 * @param width of the text column in pixels: where it is narrow, every chart has a line of its own
 */
export function alignHalves(results: readonly BlockResult[], width: number): BlockResult[] {
  const aligned = [...results];
  if (width < ONE_COLUMN_BELOW) return aligned;
  for (let at = 0; at + 1 < aligned.length; at++) {
    const [one, other] = [aligned[at]!, aligned[at + 1]!];
    if (!isHalf(one) || !isHalf(other)) continue;
    const [left, right] = sideBySide(one.chart, other.chart);
    aligned.splice(at, 2, { ...one, chart: left }, { ...other, chart: right });
    at++;
  }
  return aligned;
}

function isHalf(result: BlockResult): result is ChartResult & BlockResult {
  return result.type === 'chart' && result.block.half === true && !result.drill;
}
