import { sideBySide } from '@ketnap/charts';
import type { BlockResult, ChartResult } from '../result.ts';

/** The same with charts that share a line drawn so that their plots begin and end at one height. */
export function alignHalves(results: readonly BlockResult[]): BlockResult[] {
  const aligned = [...results];
  for (let at = 0; at + 1 < aligned.length; at++) {
    const [one, other] = [aligned[at]!, aligned[at + 1]!];
    if (!isHalf(one) || !isHalf(other)) continue;
    const [left, right] = sideBySide(one.chart, other.chart);
    aligned.splice(at, 2, { ...one, chart: left }, { ...other, chart: right });
    at++;
  }
  return aligned;
}

function isHalf(result: BlockResult): result is ChartResult {
  return result.type === 'chart' && result.block.half === true;
}
